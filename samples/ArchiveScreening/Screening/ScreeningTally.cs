using WeChatPolicy.Rules;

namespace ArchiveScreening;

/// <summary>What the run has come to so far. Its size does not depend on the size of the archive.</summary>
internal sealed class ScreeningTally
{
    /// <summary>How many rejected lines the report shows; all of them are in <c>rejects.jsonl</c>.</summary>
    private const int RejectsShown = 50;

    /// <summary>How many groups, and how many days, are counted one by one; the findings of further ones are counted together.</summary>
    private const int PlacesCounted = 5000;

    private readonly long[] _outcomes = new long[Enum.GetValues<Outcome>().Length];
    private readonly List<RejectedLine> _firstRejects = [];

    public long Judged { get; private set; }

    public long Rejected { get; private set; }

    /// <summary>Lines judged or rejected; blank lines are not lines of the archive.</summary>
    public long Read => Judged + Rejected;

    public long Blank { get; set; }

    public long Duplicates { get; private set; }

    public long Dismissed { get; private set; }

    /// <summary>What of the judged messages could not be read.</summary>
    public UnreadCounts Unread { get; } = new();

    public bool Interrupted { get; set; }

    public long WithFindings { get; private set; }

    public EnforcementCounts Findings { get; } = new();

    public SortedDictionary<string, EnforcementCounts> ByClause { get; } = new(ClauseOrder.Instance);

    /// <summary>By day in China; the key is <see langword="null"/> where the time is not known.</summary>
    public BoundedCounts<DateOnly> ByDay { get; } = new(PlacesCounted);

    public BoundedCounts<Place> ByPlace { get; } = new(PlacesCounted);

    public WorstFindings Worst { get; } = new();

    public IReadOnlyList<RejectedLine> FirstRejects => _firstRejects;

    public DateTimeOffset? From { get; private set; }

    public DateTimeOffset? Until { get; private set; }

    public long this[Outcome outcome] => _outcomes[(int)outcome];

    public void Add(in JudgedMessage judged)
    {
        Judged++;
        _outcomes[(int)judged.Outcome]++;
        Dismissed += judged.Dismissed;
        if (judged.IsDuplicate) Duplicates++;
        Unread.Add(judged.Unread);
        if (judged.Message.SentAt is { } at)
        {
            if (From is null || at < From) From = at;
            if (Until is null || at > Until) Until = at;
        }

        if (judged.Findings.Count == 0) return;
        WithFindings++;
        foreach (var finding in judged.Findings) Add(finding, judged);
    }

    public void Add(RejectedLine rejected)
    {
        Rejected++;
        if (_firstRejects.Count < RejectsShown) _firstRejects.Add(rejected);
    }

    private void Add(Finding finding, in JudgedMessage judged)
    {
        Findings.Add(finding.Enforcement);
        if (!ByClause.TryGetValue(finding.Clause, out var clause)) clause = ByClause[finding.Clause] = new EnforcementCounts();
        clause.Add(finding.Enforcement);
        if (judged.Message.SentAt is { } at) ByDay.Add(ChinaTime.DayOf(at), finding.Enforcement);
        else ByDay.Others.Add(finding.Enforcement);
        ByPlace.Add(Place.Of(judged.Message.Conversation), finding.Enforcement);
        Worst.Add(finding, judged);
    }
}
