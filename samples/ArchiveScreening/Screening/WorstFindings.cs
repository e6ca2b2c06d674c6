using WeChatPolicy.Rules;

namespace ArchiveScreening;

/// <summary>The gravest findings of a run, and no more of them than a page can list.</summary>
internal sealed class WorstFindings(int capacity = WorstFindings.Listed)
{
    /// <summary>How many findings the report lists. Every finding is in <c>findings.jsonl</c>.</summary>
    public const int Listed = 2000;

    // The queue gives up its least first: the least grave, and among equals the latest.
    private readonly PriorityQueue<ListedFinding, Rank> _kept = new();
    private long _sequence;

    public void Add(Finding finding, in JudgedMessage judged)
    {
        var rank = new Rank(finding.Enforcement, finding.Severity, finding.Confidence, _sequence++);
        if (_kept.Count < capacity)
        {
            _kept.Enqueue(ListedFinding.Of(finding, judged), rank);
        }
        else if (_kept.TryPeek(out _, out var least) && rank.CompareTo(least) > 0)
        {
            _kept.EnqueueDequeue(ListedFinding.Of(finding, judged), rank);
        }
    }

    /// <summary>The findings kept, gravest first, in input order among equals.</summary>
    public IReadOnlyList<ListedFinding> InOrder() =>
        [.. _kept.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => item.Element)];

    private readonly record struct Rank(Enforcement Enforcement, Severity Severity, Confidence Confidence, long Sequence) : IComparable<Rank>
    {
        public int CompareTo(Rank other)
        {
            if (Enforcement != other.Enforcement) return Enforcement.CompareTo(other.Enforcement);
            if (Severity != other.Severity) return Severity.CompareTo(other.Severity);
            return Confidence != other.Confidence ? Confidence.CompareTo(other.Confidence) : other.Sequence.CompareTo(Sequence);
        }
    }
}
