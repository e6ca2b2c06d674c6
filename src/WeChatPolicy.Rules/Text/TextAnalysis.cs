namespace WeChatPolicy.Rules.Text;

/// <summary>What was read in the parts of one fact's text: its folded form, the signals, and the places that carry them.</summary>
/// <remarks>
/// It can be looked at during the call that it was given to and cannot be kept beyond it. Offsets in matches are UTF-16 units
/// of the part as the host gave it, folded offsets those of <see cref="Folded"/>.
/// </remarks>
public readonly ref struct TextAnalysis
{
    internal TextAnalysis(TextReading reading) => Reading = reading;

    /// <inheritdoc cref="TextReading.Signals"/>
    public SignalSet Signals => Reading.Signals;

    /// <inheritdoc cref="TextReading.Matches"/>
    public ReadOnlySpan<TextMatch> Matches => Reading.Matches;

    /// <inheritdoc cref="TextReading.PartCount"/>
    public int PartCount => Reading.PartCount;

    /// <inheritdoc cref="TextReading.Folded"/>
    public ReadOnlySpan<char> Folded => Reading.Folded;

    /// <inheritdoc cref="TextReading.Names"/>
    public SignalNames Names => Reading.Names;

    /// <summary>What is looked at; used again for the next text.</summary>
    internal TextReading Reading { get; }

    /// <inheritdoc cref="TextReading.PartName(int)"/>
    public string PartName(int part) => Reading.PartName(part);

    /// <inheritdoc cref="TextReading.Original(int)"/>
    public ReadOnlySpan<char> Original(int part) => Reading.Original(part);

    /// <inheritdoc cref="TextReading.FoldedRange(int)"/>
    public (int Start, int End) FoldedRange(int part) => Reading.FoldedRange(part);

    /// <inheritdoc cref="TextReading.Has(Signal)"/>
    public bool Has(Signal signal) => Reading.Has(signal);

    /// <inheritdoc cref="TextReading.Has(string)"/>
    public bool Has(string signalName) => Reading.Has(signalName);

    /// <inheritdoc cref="TextReading.Contains(string)"/>
    public bool Contains(string term) => Reading.Contains(term);

    /// <inheritdoc cref="TextReading.Strongest(Signal)"/>
    public Confidence? Strongest(Signal signal) => Reading.Strongest(signal);

    /// <inheritdoc cref="TextReading.TryFind(Signal, Confidence, out TextMatch)"/>
    public bool TryFind(Signal signal, Confidence atLeast, out TextMatch match) => Reading.TryFind(signal, atLeast, out match);

    /// <inheritdoc cref="TextReading.CountDistinct(SignalSet)"/>
    public int CountDistinct(SignalSet signals) => Reading.CountDistinct(signals);

    /// <inheritdoc cref="TextReading.Near(in TextMatch, Signal, int)"/>
    public bool Near(in TextMatch match, Signal context, int window) => Reading.Near(match, context, window);

    /// <inheritdoc cref="TextReading.Precedes(Signal, in TextMatch, int)"/>
    public bool Precedes(Signal context, in TextMatch match, int window) => Reading.Precedes(context, match, window);

    /// <inheritdoc cref="TextReading.Follows(Signal, in TextMatch, int)"/>
    public bool Follows(Signal context, in TextMatch match, int window) => Reading.Follows(context, match, window);
}
