namespace WeChatPolicy.Rules.Text;

/// <content>Takes over what was read together with other texts.</content>
public sealed partial class AnalysisBuffer
{
    /// <summary>Becomes the reading of one text of a batch, as if it had been read alone. What it held is forgotten.</summary>
    /// <param name="batch">What was read together; it may be cleared afterwards.</param>
    /// <param name="text">Which of its texts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="batch"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such text.</exception>
    public void Take(BatchReading batch, int text)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)text, (uint)batch.Count, nameof(text));
        Clear();
        var from = batch.Buffer;
        var (first, end) = batch.PartsOf(text);
        var count = end - first;
        _vocabulary = from._vocabulary;
        if (count == 0) return;
        var start = from._parts[first].FoldedStart;
        FoldedText.Take(from.FoldedText, start, from._parts[end - 1].FoldedEnd + 1, from._parts[first].FirstSkip, from._parts[end - 1].EndSkip);
        Skim.Take(from.Skim, from._parts[first].FirstBlock, from._parts[end - 1]);
        while (_parts.Length < count) Array.Resize(ref _parts, _parts.Length * 2);
        for (var part = 0; part < count; part++) _parts[part] = from._parts[first + part].MovedBy(from._parts[first]);
        PartCount = count;
        foreach (ref readonly var match in from._matches.Items[FirstAt(from._matches.Items, first, 0)..FirstAt(from._matches.Items, end, 0)])
            _matches.Add(match with { Part = match.Part - first, FoldedStart = match.FoldedStart - start });
    }
}
