namespace WeChatPolicy.Rules.Text;

/// <summary>A stretch of the original that is redacted as one, and the part of it that a mask hides.</summary>
internal readonly record struct RedactionSpan(int Start, int End, string Type, Signal? Signal, RedactionMethod Method, int HiddenFrom, int HiddenUntil)
{
    /// <summary>The same with nothing of it shown.</summary>
    internal RedactionSpan Hidden => this with { Method = RedactionMethod.Mask, HiddenFrom = Start, HiddenUntil = End };

    internal bool IsHidden => Method == RedactionMethod.Mask && HiddenFrom == Start && HiddenUntil == End;

    /// <summary>One for two that overlap: type and method of the longer, hidden whatever either hides.</summary>
    internal RedactionSpan Joined(in RedactionSpan other)
    {
        var longer = other.End - other.Start > End - Start ? other : this;
        return longer with
        {
            Start = Math.Min(Start, other.Start),
            End = Math.Max(End, other.End),
            HiddenFrom = Math.Min(HiddenFrom, other.HiddenFrom),
            HiddenUntil = Math.Max(HiddenUntil, other.HiddenUntil),
        };
    }

    /// <summary>Sorts spans, and joins those that overlap.</summary>
    internal static void Join(List<RedactionSpan> spans)
    {
        spans.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        var kept = 0;
        for (var at = 1; at < spans.Count; at++)
        {
            if (spans[at].Start < spans[kept].End) spans[kept] = spans[kept].Joined(spans[at]);
            else spans[++kept] = spans[at];
        }

        if (spans.Count > 0) spans.RemoveRange(kept + 1, spans.Count - kept - 1);
    }
}
