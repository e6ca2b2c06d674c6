namespace WeChatPolicy.Rules.Text;

/// <content>Takes down what a condition asks, so that its evidence is that and nothing else that stands in the text.</content>
public sealed partial class AnalysisBuffer
{
    private SignalSet _asked;
    private bool _asksForAll;

    /// <summary>Forgets what was asked before.</summary>
    public void BeginAsking()
    {
        _asked = SignalSet.Empty;
        _asksForAll = AsksForWords = false;
    }

    /// <summary>Whether the characters themselves were looked at, and not only what was found in them.</summary>
    public bool AsksForWords { get; private set; }

    /// <summary>Whether anything was asked of the text since <see cref="BeginAsking"/>.</summary>
    public bool IsAsked => _asksForAll || AsksForWords || !_asked.IsEmpty;

    /// <summary>The signals that were asked for; whoever looks at all matches asks for each signal among them.</summary>
    public SignalSet Asked => _asksForAll ? _asked.Union(_matches.Signals) : _asked;

    /// <summary>How many matches there are; to know that is not to ask for them.</summary>
    public int MatchCount => _matches.Count;

    /// <summary>The places of the given signals, context categories included.</summary>
    public TextMatch[] PlacesOf(SignalSet signals)
    {
        if (signals.IsEmpty) return [];
        var places = new List<TextMatch>();
        AddPlaces(_matches.Items, signals, places);
        if (signals.Overlaps(Names.Contexts)) AddPlaces(Context.Items, signals, places);
        return [.. places];
    }

    /// <summary>
    /// How sure the answers about the given signals can make anybody: as sure as the weakest of those that were found, and no more than
    /// likely where words were asked for and are not there.
    /// </summary>
    public Confidence SurenessOf(SignalSet signals)
    {
        var sure = Confidence.Certain;

        // A text that no rule asks for is not even read.
        if (signals.IsEmpty) return sure;
        for (byte index = 0; index < Names.All.Count; index++)
        {
            var signal = new Signal(index);
            if (!signals.Contains(signal)) continue;
            var found = StrengthOf(signal, written: true) ?? (Names[signal].Kind == SignalKind.Identifier ? Confidence.Certain : Confidence.Likely);
            if (found < sure) sure = found;
        }

        return sure;
    }

    /// <param name="signal">The signal.</param>
    /// <param name="written">As the term is written in its lexicon: whoever asks for it by name means it in every spelling.</param>
    private Confidence? StrengthOf(Signal signal, bool written = false)
    {
        Confidence? strongest = null;
        foreach (ref readonly var match in MatchesOf(signal).Items)
        {
            if (match.Signal != signal) continue;
            var strength = written && match.IsWeakened ? match.Strength + 1 : match.Strength;
            if (strongest is null || strength > strongest) strongest = strength;
        }

        return strongest;
    }

    private static void AddPlaces(ReadOnlySpan<TextMatch> matches, SignalSet signals, List<TextMatch> places)
    {
        foreach (ref readonly var match in matches)
        {
            if (signals.Contains(match.Signal)) places.Add(match);
        }
    }
}
