using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Oracle.Words;

/// <summary>What the library's reading found in the texts of a fact: given to the oracle, whose concern is what follows from it.</summary>
public sealed class FoundText
{
    private static readonly string[] s_context =
        ["company-reference", "customer-reference", "employee-reference", "time-expression", "prohibition", "awareness", "self-reference", "work-topic"];

    private readonly Dictionary<string, (Confidence? Own, Confidence? Forwarded)> _strongest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _ownWords = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    /// <summary>Nothing was found.</summary>
    public static FoundText Nothing { get; } = new();

    /// <summary>Takes down what a reading found while it is valid.</summary>
    internal static FoundText Of(TextAnalysis reading, SignalRegistry names)
    {
        if (reading.PartCount == 0) return Nothing;
        var found = new FoundText();
        for (var part = 0; part < reading.PartCount; part++) found._texts.Add(new string(reading.Original(part)));
        foreach (ref readonly var match in reading.Matches)
        {
            var forwarded = reading.PartName(match.Part).StartsWith("forwarded[", StringComparison.Ordinal);
            var name = names.NameOf(match.Signal);
            found.Add(name, match.Strength, forwarded);
            if (!forwarded) found.WordsOf(name).Add(new string(reading.Folded.Slice(match.FoldedStart, match.FoldedLength)));
        }

        foreach (var name in s_context)
        {
            if (reading.Has(name)) found.Add(name, Confidence.Possible, false);
        }

        return found;
    }

    /// <summary>Whether one of the texts has these very characters.</summary>
    public bool Says(string characters) => _texts.Exists(text => text.Contains(characters, StringComparison.Ordinal));

    /// <summary>Whether one of the signals was found, forwarded words included.</summary>
    public bool Any(params string[] signals) => signals.Any(_strongest.ContainsKey);

    /// <summary>Whether one of the signals was found in the sender's own words.</summary>
    public bool Own(params string[] signals) => signals.Any(signal => Strongest(signal).Own is not null);

    /// <summary>Whether one of the signals was found in forwarded words.</summary>
    public bool Forwarded(params string[] signals) => signals.Any(signal => Strongest(signal).Forwarded is not null);

    /// <summary>Whether one of the signals was found as what most readers would take it for, forwarded words included.</summary>
    public bool Clearly(params string[] signals) =>
        signals.Any(signal => Strongest(signal) is var (own, forwarded) && (own >= Confidence.Likely || forwarded >= Confidence.Likely));

    /// <summary>Whether the words say one of these clearly, or hint at two of them, forwarded words included.</summary>
    public bool Points(params string[] signals) => Clearly(signals) || signals.Count(signal => Any(signal)) > 1;

    /// <summary>Whether one of the signals was found clearly in the sender's own words.</summary>
    public bool OwnClearly(params string[] signals) => signals.Any(signal => Strongest(signal).Own >= Confidence.Likely);

    /// <summary>Whether the sender's own words say one of these clearly, or hint at two of them: a hint alone says nothing.</summary>
    public bool OwnPoints(params string[] signals) => OwnClearly(signals) || signals.Count(signal => Own(signal)) > 1;

    /// <summary>The same, but for hints, which have to be two different words of one of them: a word of forgers and one of gamblers are no proof of either.</summary>
    public bool OwnPointsToOne(params string[] signals) => OwnClearly(signals) || signals.Any(signal => _ownWords.TryGetValue(signal, out var words) && words.Count > 1);

    /// <summary>How many of the signals were found clearly, forwarded words included.</summary>
    public int CountClear(params string[] signals) => signals.Count(signal => Clearly(signal));

    /// <summary>Whether one of the signals was found by something that means nothing else, such as a check digit.</summary>
    public bool Surely(params string[] signals) =>
        signals.Any(signal => Strongest(signal) is var (own, forwarded) && (own == Confidence.Certain || forwarded == Confidence.Certain));

    /// <summary>What was found, for the reader of a mismatch.</summary>
    public override string ToString() =>
        string.Join(", ", _strongest.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} (own {pair.Value.Own?.ToString() ?? "-"}, forwarded {pair.Value.Forwarded?.ToString() ?? "-"})"));

    private HashSet<string> WordsOf(string signal)
    {
        if (!_ownWords.TryGetValue(signal, out var words)) _ownWords.Add(signal, words = new(StringComparer.Ordinal));
        return words;
    }

    private (Confidence? Own, Confidence? Forwarded) Strongest(string signal) => _strongest.GetValueOrDefault(signal);

    private void Add(string signal, Confidence strength, bool forwarded)
    {
        var (own, others) = Strongest(signal);
        if (forwarded) others = others > strength ? others : strength;
        else own = own > strength ? own : strength;
        _strongest[signal] = (own, others);
    }
}
