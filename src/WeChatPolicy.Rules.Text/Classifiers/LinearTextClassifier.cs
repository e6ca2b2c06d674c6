using System.Runtime.CompilerServices;

namespace WeChatPolicy.Rules.Text;

/// <summary>A learned reading: linear models over characters and over sounds, of which the surer one counts.</summary>
/// <remarks>
/// Ordinary text does not pass a cheap look at its characters and has no score. What passes is scored by pieces of whole sentences, and the
/// highest score is the part's. The score is a probability as it was calibrated, and what weighed most is its place. Immutable; safe from any thread.
/// </remarks>
public sealed class LinearTextClassifier : IGatedClassifier
{
    private readonly CharacterGate _gate;
    private readonly LinearView[] _views;
    private readonly ScoreDefinition[] _scores;

    internal LinearTextClassifier(ScoreDefinition score, CharacterGate gate, IEnumerable<LinearView> views, string version)
    {
        _scores = [score];
        _gate = gate;
        _views = [.. views];
        Version = version;
    }

    internal LinearTextClassifier(TableReader tables)
    {
        _scores = [new ScoreDefinition(tables.NextString(), tables.NextFraction(), tables.NextFraction())];
        Version = tables.NextString();
        _gate = new(tables);
        _views = new LinearView[tables.NextNumber()];
        for (var view = 0; view < _views.Length; view++) _views[view] = new(tables);
    }

    /// <inheritdoc/>
    public IReadOnlyList<ScoreDefinition> Scores => _scores;

    internal IReadOnlyList<LinearView> Views => _views;

    CharacterGate IGatedClassifier.Gate => _gate;

    internal CharacterGate Gate => _gate;

    /// <summary>The digest of the model, in hexadecimal digits: what was learned otherwise reads otherwise.</summary>
    public string Version { get; }

    /// <summary>Reads a model from a stream; <c>FORMATS.md</c> of the package describes the format.</summary>
    /// <param name="stream">The file, compressed by gzip or not; read to its end and left open.</param>
    /// <param name="name">The name of the file, for errors.</param>
    /// <exception cref="FormatException">It is no such model; the error lists every fault with its line, or its place in bytes.</exception>
    public static LinearTextClassifier Load(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return ModelFile.Read(stream, name, static (file, lines) => new LinearModelLines(file, lines));
    }

    internal void Write(TableWriter to)
    {
        to.Add(_scores[0].Name);
        to.Add(_scores[0].Possible);
        to.Add(_scores[0].Likely);
        to.Add(Version);
        _gate.Write(to);
        to.Add(_views.Length);
        foreach (var view in _views) view.Write(to);
    }

    /// <summary>The same model with thresholds of the host's own.</summary>
    /// <param name="possible">The least score, 0 to 1, that makes the signal <see cref="Confidence.Possible"/>.</param>
    /// <param name="likely">The least score that makes it <see cref="Confidence.Likely"/>; above 1: none does.</param>
    /// <exception cref="ArgumentOutOfRangeException">A threshold is no number, below 0, or they are out of order.</exception>
    public LinearTextClassifier WithThresholds(float possible, float likely) =>
        new(new ScoreDefinition(_scores[0].Name, possible, likely), _gate, _views, Version);

    /// <inheritdoc/>
    [SkipLocalsInit]
    public void Classify(ClassifierScan scan)
    {
        var folded = scan.Spoken;
        if (!scan.HasPassed && !_gate.Lets(folded)) return;
        Span<ushort> room = stackalloc ushort[3 * TextPieces.Longest];
        var run = new SymbolRun(room[..TextPieces.Longest], room[TextPieces.Longest..^TextPieces.Longest], room[^TextPieces.Longest..]);
        Span<int> shares = stackalloc int[TextPieces.Longest];
        var (best, start, length) = (float.NegativeInfinity, 0, 0);
        for (var at = 0; at < folded.Length;)
        {
            var piece = folded.Slice(at, TextPieces.Next(folded[at..]));
            foreach (var view in _views)
            {
                run.Read(view.View, piece);
                if (run.Count == 0 || view.LogOdds(run.Symbols, shares) is var odds && odds <= best) continue;
                var (first, last) = HeaviestStretch.Find(shares[..run.Count], view.Order);
                (best, start) = (odds, at + run.StartOf(first));
                length = at + run.EndOf(last) - start;
            }

            at += piece.Length;
        }

        if (length > 0) scan.Write(0, 1 / (1 + MathF.Exp(-best)), start, length);
    }
}
