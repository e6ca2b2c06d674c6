namespace WeChatPolicy.Rules.DataZone.Reading;

/// <summary>Gathers remarks: what is of one sort is counted together.</summary>
internal sealed class RemarkList
{
    private readonly SortedDictionary<(TranscriptRemarkCode Code, int Content), (int Count, List<int> Lines)> _remarks = [];

    public void Add(TranscriptRemarkCode code, int line, int count, MessageKind? content = null)
    {
        var key = (code, content is { } kind ? (int)kind : -1);
        var (before, lines) = _remarks.GetValueOrDefault(key, (0, []));
        if (lines.Count < TranscriptRemark.MostLinesNamed) lines.Add(line);
        _remarks[key] = (before + count, lines);
    }

    public IReadOnlyList<TranscriptRemark> ToList() =>
        [.. _remarks.Select(static remark => new TranscriptRemark
        {
            Code = remark.Key.Code,
            Content = remark.Key.Content < 0 ? null : (MessageKind)remark.Key.Content,
            Count = remark.Value.Count,
            Lines = remark.Value.Lines,
        })];
}
