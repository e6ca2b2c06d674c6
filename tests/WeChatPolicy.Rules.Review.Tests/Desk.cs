using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Review.Tests;

/// <summary>A review over a log in memory, with officers and a clock of its own.</summary>
internal sealed class Desk : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(8));
    public static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(static i => (byte)i)];

    public static readonly Reviewer Chen = new() { Id = "ChenJie", ManagerId = "ZhaoMin" };
    public static readonly Reviewer Wu = new() { Id = "WuFang", ManagerId = "ZhaoMin" };
    public static readonly Reviewer Sun = new() { Id = "SunLi", ManagerId = "ZhaoMin" };

    private Desk(FactLog log, ReviewOptions options) => (Log, Options) = (log, options);

    public FactLog Log { get; }

    public ReviewOptions Options { get; }

    public FakeTimeProvider Time { get; } = new(Start);

    public ReviewStore Store { get; private set; } = null!;

    public DateTimeOffset Now => Time.GetUtcNow();

    public static async Task<Desk> OpenAsync(Action<ReviewOptions>? change = null, FactLog? log = null)
    {
        var options = new ReviewOptions { Key = Key };
        change?.Invoke(options);
        var desk = new Desk(log ?? new InMemoryFactLog(), options);
        desk.Store = await desk.AnotherAsync();
        return desk;
    }

    /// <summary>Another store over the same log, as another officer's process would have it.</summary>
    public ValueTask<ReviewStore> AnotherAsync(Action<ReviewOptions>? change = null)
    {
        var options = new ReviewOptions { Key = Key, SecondPerson = Options.SecondPerson, SimilarDismissal = Options.SimilarDismissal, UnmaskingGrants = Options.UnmaskingGrants, Independence = Options.Independence };
        change?.Invoke(options);
        return ReviewStore.OpenAsync(Log, options, Time, TestContext.Current.CancellationToken);
    }

    public static Message Message(string id, string text, string sender = "LiNa", string? manager = "HeJun") => new()
    {
        Id = id,
        Sender = new() { Id = sender, Kind = ParticipantKind.Employee, ManagerId = manager },
        Conversation = new() { Id = "room-1", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work },
        SentAt = Start.AddMinutes(-1),
        Text = text,
    };

    public static ScreenedFinding Screened(
        string id, string text = "", string rule = "2.2.1/misleading", string policy = "v1", Enforcement enforcement = Enforcement.Review, Confidence confidence = Confidence.Likely,
        Severity severity = Severity.Medium, FindingKind kind = FindingKind.Violation, string person = "LiNa", string evidence = "absolute-claim", DateTimeOffset? at = null) => new()
        {
            Finding = new()
            {
                Id = id,
                FactId = $"m-{id}",
                At = at ?? Start.AddMinutes(-1),
                Subject = Party.Person(person),
                RuleId = rule,
                Clause = rule.Split('/')[0],
                Kind = kind,
                Severity = severity,
                Confidence = confidence,
                Enforcement = enforcement,
                Evidence = [new() { Type = evidence, Part = "text", Start = 0, Length = 2, Excerpt = "最好" }],
                Message = ("", ""),
                Remedy = ("", ""),
            },
            PolicyVersion = policy,
            Fact = Message($"m-{id}", text.Length == 0 ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(id))) : text, person),
        };

    public Task<ReviewedFinding> AddAsync(string id, string text = "") => AddAsync(Screened(id, text));

    public async Task<ReviewedFinding> AddAsync(ScreenedFinding finding)
    {
        await Store.AddAsync(finding, TestContext.Current.CancellationToken);
        return Store.Find(finding.Finding.Id)!;
    }

    public ReviewDecision Decision(string id, ReviewVerdict verdict, Reviewer by, long? basedOn = null, string code = ReviewReasons.Unclear, bool second = false) => new()
    {
        FindingId = id,
        Verdict = verdict,
        Code = code,
        Reason = "因为如此",
        By = by,
        At = Now,
        BasedOn = basedOn ?? Store.Find(id)?.Version ?? 0,
        SecondWanted = second,
    };

    public async Task<ReviewReceipt> DecideAsync(string id, ReviewVerdict verdict, Reviewer by, long? basedOn = null, string code = ReviewReasons.Unclear, bool second = false) =>
        await Store.DecideAsync(Decision(id, verdict, by, basedOn, code, second), TestContext.Current.CancellationToken);

    public async Task<ReviewReceipt> ReopenAsync(string id, Reviewer by) =>
        await Store.ReopenAsync(new() { FindingId = id, Reason = "重新查看", By = by, At = Now, BasedOn = Store.Find(id)!.Version }, TestContext.Current.CancellationToken);

    public async Task<ReviewReceipt> NoteOf(string id) =>
        await Store.NoteAsync(new() { FindingId = id, Reason = "备注", By = Wu, At = Now }, TestContext.Current.CancellationToken);

    public ObjectionAct Objecting(string id, Reviewer by, string? person = null, ObjectionAnswer? answer = null) =>
        new() { FindingId = id, ObjectionId = "o-1", PersonId = person, Reason = "不是这个意思", Answer = answer, By = by, At = Now };

    /// <summary>Everything that the state of a store shows, in words.</summary>
    public static string Shown(ReviewStore store) => string.Join('\n', All(store).Select(static reviewed =>
        $"{reviewed} {reviewed.Verdict} {reviewed.Version} {reviewed.HeldBy} {reviewed.LapsedUnder} {reviewed.Screenings} {reviewed.SettledBy} {reviewed.CaseId} {reviewed.Finding.PolicyVersion}|"
        + $"{string.Join(',', reviewed.Steps.Select(static step => $"{step} {step.By} {step.At:O} {step.Reason} {step.Outcome}"))}|{string.Join(',', reviewed.Refused)}|"
        + $"{string.Join(',', reviewed.Objections)}|{string.Join(',', reviewed.Votes)}|{string.Join(',', reviewed.Settles)}"));

    public static List<ReviewedFinding> All(ReviewStore store, ReviewQuery? query = null)
    {
        List<ReviewedFinding> all = [];
        var page = store.List(query);
        all.AddRange(page.Findings);
        while (page.Next is { } next)
        {
            page = store.List((query ?? new()) with { After = next });
            all.AddRange(page.Findings);
        }

        return all;
    }

    public ValueTask DisposeAsync() => Log.DisposeAsync();
}
