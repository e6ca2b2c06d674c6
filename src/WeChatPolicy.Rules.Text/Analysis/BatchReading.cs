namespace WeChatPolicy.Rules.Text;

/// <summary>The memory that several texts are read into end to end, so that each pass goes over all of them before the next begins.</summary>
/// <remarks>
/// Fill <see cref="Buffer"/> with the parts of a text, say with <see cref="EndText"/> that they are all, go on with the next text, and let a
/// <see cref="TextAnalyzer"/> read them. Each is read as if alone, and <see cref="AnalysisBuffer.Take"/> makes a reading of its own of it. Not
/// safe for use from several threads.
/// </remarks>
public sealed class BatchReading
{
    private int[] _ends = new int[64];
    private SignalSet[] _signals = new SignalSet[64];

    /// <summary>Where the parts of all texts are.</summary>
    public AnalysisBuffer Buffer { get; } = new();

    /// <summary>How many texts there are.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets the texts.</summary>
    public void Clear()
    {
        Buffer.Clear();
        Count = 0;
    }

    /// <summary>The parts that were added since the text before are a text; it may have none.</summary>
    public void EndText()
    {
        if (Count == _ends.Length)
        {
            Array.Resize(ref _ends, Count * 2);
            Array.Resize(ref _signals, Count * 2);
        }

        _ends[Count] = Buffer.PartCount;
        _signals[Count++] = SignalSet.Empty;
    }

    /// <summary>The signals that a text carries; none before it was read. Context categories are not included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such text.</exception>
    public SignalSet SignalsOf(int text)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)text, (uint)Count, nameof(text));
        return _signals[text];
    }

    /// <summary>The parts of a text.</summary>
    internal (int First, int End) PartsOf(int text) => (text == 0 ? 0 : _ends[text - 1], _ends[text]);

    /// <summary>Deals out the signals of all matches to their texts.</summary>
    internal void DealSignals(MatchList matches)
    {
        var text = 0;
        foreach (ref readonly var match in matches.Items)
        {
            while (match.Part >= _ends[text]) text++;
            _signals[text] = _signals[text].With(match.Signal);
        }
    }
}
