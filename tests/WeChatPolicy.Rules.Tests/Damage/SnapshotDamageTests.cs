using System.Text;
using FsCheck;
using FsCheck.Fluent;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tests.Duties.Tracking;
using WeChatPolicy.Rules.Tests.Generators;
using WeChatPolicy.Rules.Tests.Supervision;

namespace WeChatPolicy.Rules.Tests.Damage;

/// <summary>Damaged snapshots are refused with the place, or read; what was read works from then on.</summary>
public class SnapshotDamageTests
{
    private const int Seed = 18;

    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    private static readonly CaseEvent[] s_life =
    [
        Steps.Reported(), Steps.Accepted(), Steps.Opened() with { Accused = Steps.Somebody("chen", "boss") }, Steps.Verified(severity: Severity.High),
        Steps.Loss(), Steps.Paid(amount: 10), Steps.Rewarded(), Steps.Detected("d2", "c2"),
    ];

    [Fact]
    public void A_damaged_tracker()
    {
        var drawn = from facts in Gen.ListOf(FactGenerators.Any, 12) from seed in Gen.Choose(0, int.MaxValue) select (facts, seed);
        Prop.ForAll(drawn.ToArbitrary(), static item =>
        {
            var tracker = new ObligationTracker(s_engine);
            foreach (var fact in item.facts) tracker.Observe(fact);
            DamageLaw.Holds("a tracker", tracker.Save(), Use, IsRefusal, item.seed, 30);
        }).Check(Runs.Of(40));
    }

    [Fact]
    public void A_damaged_tracker_of_a_busy_morning()
    {
        var group = A.WorkGroup with { Members = new([A.Employee, A.Colleague]) };
        var tracker = new ObligationTracker(s_engine);
        tracker.AdvanceTo(A.At(1, 9));
        Fact[] facts =
        [
            A.Message("报价单什么时候能给客户？"),
            A.InGroup("告警：接口超时，请马上看") with { Id = "m2", Conversation = group, SentAt = A.At(1, 9, 55), Mentions = ["li"], Circumstances = new() { Importance = Importance.Urgent } },
            A.InGroup("昨晚那部电视剧大结局太好哭了，女主演技绝了") with { Id = "m3", Conversation = group },
            A.InGroup("好的，谢谢！") with { Id = "m4", Sender = A.Colleague, Conversation = group, SentAt = A.At(1, 10, 1), RepliesTo = "m1" },
            new LeaveTaken { Id = "leave", Person = A.Colleague, At = A.At(1, 9), From = A.At(1, 11), DeputyId = "wang" },
            new OnCallAssigned { Id = "call", Person = A.Colleague, At = A.At(1, 8), From = A.At(1, 8), Until = A.At(2, 8) },
            new Joined { Id = "join", Person = A.Employee, At = A.At(1, 9) },
            new DutyExtended { Id = "x", RuleId = "2.3.1/timely-reply", Key = "zhang|li|li", Debtor = Party.Person("li"), Reason = "no hurry", Person = A.Employee, At = A.At(1, 10, 3), Until = A.At(3, 10) },
        ];
        foreach (var fact in facts) tracker.Observe(fact);
        DamageLaw.Holds("a tracker of a morning", tracker.Save(), Use, IsRefusal, Seed, 3000);
        tracker.AdvanceTo(A.At(1, 12));
        DamageLaw.Holds("a tracker at noon", tracker.Save(), Use, IsRefusal, Seed, 3000);
    }

    [Theory]
    [InlineData(ReporterDisclosure.Withheld)]
    [InlineData(ReporterDisclosure.Disclosed)]
    public void A_damaged_case_book(ReporterDisclosure reporters) => DamageLaw.Holds("a case book", Steps.Book(s_life).Save(reporters), json =>
    {
        var book = CaseBook.Restore(json);
        foreach (var step in s_life) book.Observe(step);
        book.Save(ReporterDisclosure.Disclosed);
        new AssessmentBook(book).Of("zhang", new AssessmentPeriod(new(2026, 1, 1), new(2026, 12, 31)), s_engine);
    }, IsRefusal, Seed, 3000);

    [Fact]
    public void A_damaged_appeal_book()
    {
        AppealLodged lodged = new() { Id = "ap1", Person = Steps.Subject, At = Steps.Day0, Against = Party.Person("wang") };
        AppealDecided decided = new() { Id = "de1", AppealId = "ap1", Person = Steps.Member, At = Steps.Day0.AddDays(3), Upheld = Ternary.Yes };
        var book = new AppealBook();
        book.Observe(lodged);
        DamageLaw.Holds("an appeal book", book.Save(), json =>
        {
            var restored = AppealBook.Restore(json);
            restored.Observe(decided);
            restored.Save();
        }, IsRefusal, Seed, 3000);
    }

    [Fact]
    public void A_damaged_assessment_book()
    {
        var cases = Steps.Book(Steps.UpToVerified("c1", 0));
        var book = new AssessmentBook(cases);
        book.Observe(new AssessmentEntered { Id = "e", Person = Steps.Member, At = Steps.Day0, Employee = Steps.Subject, Points = 1, PeriodStart = new(2026, 1, 1), PeriodEnd = new(2026, 12, 31) });
        book.Observe(new SanctionProposed { Id = "s", Person = Steps.Member, At = Steps.Day0, Employee = Steps.Subject, Sanction = Sanction.Warning, CaseIds = ["c1"] });
        DamageLaw.Holds("an assessment book", book.Save(), json =>
        {
            var restored = AssessmentBook.Restore(json, cases);
            restored.Of("zhang", new AssessmentPeriod(new(2026, 1, 1), new(2026, 12, 31)), s_engine);
            restored.Save();
        }, IsRefusal, Seed, 3000);
    }

    [Theory]
    [InlineData("{\"version\":1,\"partIndex\":3,\"partCount\":2,\"cells\":[],\"people\":[]}", "partIndex")]
    [InlineData("{\"version\":1,\"partIndex\":0,\"partCount\":1,\"cells\":[{\"key\":\"case:c\"},{\"key\":\"secret\"}],\"people\":[]}", "cells[1]")]
    [InlineData("{\"version\":1,\"partIndex\":0,\"partCount\":1,\"cells\":[{\"key\":\"case:c\",\"answering\":\"secret\"},{\"key\":\"case:c\",\"answering\":\"secret\"}],\"people\":[]}", "cells[1]")]
    [InlineData("{\"version\":1,\"partIndex\":0,\"partCount\":1,\"cells\":[],\"people\":[{\"id\":\"p\",\"absences\":[{\"factId\":\"f\",\"from\":\"2026-01-01T00:00:00Z\",\"deputyId\":\"\"}]}]}", "people[0]")]
    [InlineData("{\"version\":1,\"partIndex\":0,\"partCount\":1,\"cells\":[null],\"people\":[]}", "byte 50")]
    [InlineData("{\"version\":1,\"partIndex\":0,\"partCount\":1,\"clock\":\"9999-01-01T00:00:00Z\",\"cells\":[],\"people\":[]}", "clock")]
    public void The_place_is_named_and_not_what_stands_there(string json, string place)
    {
        var error = Assert.Throws<SnapshotException>(() => ObligationTracker.Restore(s_engine, Encoding.UTF8.GetBytes(json)));
        Assert.Contains(place, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
    }

    private static bool IsRefusal(Exception error) => error is SnapshotException && (error.Message.Contains(" at ", StringComparison.Ordinal) || error.Message.Contains("snapshot lists", StringComparison.Ordinal)
        || error.Message.Contains("version", StringComparison.Ordinal) || error.Message.Contains("A snapshot is an object", StringComparison.Ordinal));

    private static void Use(byte[] json)
    {
        var tracker = ObligationTracker.Restore(s_engine, json);
        var saved = tracker.Save();
        ObligationTracker.Restore(s_engine, saved);
        tracker.Observe(A.Message("报价单什么时候能给客户？") with { Id = "later", SentAt = A.At(1, 10, 2) });
        tracker.Observe(new Departed { Id = "left", Person = A.Colleague, At = A.At(1, 10, 5) });
        tracker.AdvanceTo(A.At(2, 10));
        tracker.AdvanceTo(DateTimeOffset.MaxValue);
        tracker.Save();
    }
}
