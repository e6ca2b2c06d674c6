namespace WeChatPolicy.Rules.Text;

/// <summary>What was read in the parts of one fact's text: its folded form, the signals, and the places that carry them.</summary>
/// <remarks>
/// <para>
/// It is a view of an <see cref="AnalysisBuffer"/>, which is used again for the next text. Once that has happened this view has
/// ended: whoever kept it gets an <see cref="InvalidOperationException"/>, and never sees another text through it.
/// </para>
/// <para>
/// Offsets in matches are UTF-16 units of the part as the host gave it, folded offsets those of <see cref="Folded"/>. Two views are
/// equal if they are of the same text in the same buffer.
/// </para>
/// </remarks>
public readonly record struct TextAnalysis
{
    private readonly AnalysisBuffer? _buffer;
    private readonly long _text;

    /// <summary>A view of the text that a buffer holds now.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
    public TextAnalysis(AnalysisBuffer buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        (_buffer, _text) = (buffer, buffer.Texts);
    }

    /// <inheritdoc cref="AnalysisBuffer.Signals"/>
    public SignalSet Signals => Buffer.Signals;

    /// <inheritdoc cref="AnalysisBuffer.Matches"/>
    public ReadOnlySpan<TextMatch> Matches => Buffer.Matches;

    /// <inheritdoc cref="AnalysisBuffer.PartCount"/>
    public int PartCount => Buffer.PartCount;

    /// <inheritdoc cref="AnalysisBuffer.Folded"/>
    public ReadOnlySpan<char> Folded => Buffer.Folded;

    /// <inheritdoc cref="AnalysisBuffer.Names"/>
    public SignalRegistry Names => Buffer.Names;

    /// <inheritdoc cref="AnalysisBuffer.MatchCount"/>
    public int MatchCount => Buffer.MatchCount;

    /// <summary>Whether a recogniser found something.</summary>
    public bool HasIdentifiers => Buffer.HasIdentifiers;

    private AnalysisBuffer Buffer => _buffer is { } buffer && buffer.Texts == _text ? buffer
        : throw new InvalidOperationException("The analysis has ended: its text was given up for another one. Ask it during the call that it is given to.");

    /// <inheritdoc cref="AnalysisBuffer.Words(WordListId)"/>
    public WordList Words(WordListId list) => Buffer.Words(list);

    /// <inheritdoc cref="AnalysisBuffer.PartName(int)"/>
    public string PartName(int part) => Buffer.PartName(part);

    /// <inheritdoc cref="AnalysisBuffer.Original(int)"/>
    public ReadOnlySpan<char> Original(int part) => Buffer.Original(part);

    /// <inheritdoc cref="AnalysisBuffer.FoldedRange(int)"/>
    public (int Start, int End) FoldedRange(int part) => Buffer.FoldedRange(part);

    /// <inheritdoc cref="AnalysisBuffer.Has(Signal)"/>
    public bool Has(Signal signal) => Buffer.Has(signal);

    /// <inheritdoc cref="AnalysisBuffer.Has(string)"/>
    public bool Has(string signalName) => Buffer.Has(signalName);

    /// <inheritdoc cref="AnalysisBuffer.Contains(string)"/>
    public bool Contains(string term) => Buffer.Contains(term);

    /// <inheritdoc cref="AnalysisBuffer.Strongest(Signal)"/>
    public Confidence? Strongest(Signal signal) => Buffer.Strongest(signal);

    /// <inheritdoc cref="AnalysisBuffer.TryFind(Signal, Confidence, out TextMatch)"/>
    public bool TryFind(Signal signal, Confidence atLeast, out TextMatch match) => Buffer.TryFind(signal, atLeast, out match);

    /// <inheritdoc cref="AnalysisBuffer.CountDistinct(SignalSet)"/>
    public int CountDistinct(SignalSet signals) => Buffer.CountDistinct(signals);

    /// <inheritdoc cref="AnalysisBuffer.Near(in TextMatch, Signal, int)"/>
    public bool Near(in TextMatch match, Signal context, int window) => Buffer.Near(match, context, window);

    /// <inheritdoc cref="AnalysisBuffer.Precedes(Signal, in TextMatch, int)"/>
    public bool Precedes(Signal context, in TextMatch match, int window) => Buffer.Precedes(context, match, window);

    /// <inheritdoc cref="AnalysisBuffer.Follows(Signal, in TextMatch, int)"/>
    public bool Follows(Signal context, in TextMatch match, int window) => Buffer.Follows(context, match, window);

    /// <inheritdoc cref="AnalysisBuffer.BeginningBefore(int, int)"/>
    public ReadOnlySpan<TextMatch> BeginningBefore(int part, int place) => Buffer.BeginningBefore(part, place);

    /// <inheritdoc cref="AnalysisBuffer.HasIn(int, Signal)"/>
    public bool HasIn(int part, Signal signal) => Buffer.HasIn(part, signal);

    /// <summary>The number of parts and of places; nothing of the text.</summary>
    public override string ToString() => $"{PartCount} part(s), {Matches.Length} place(s)";
}
