namespace WeChatPolicy.Rules.Tests.Supervision;

/// <summary>4.1.2, 4.1.3, 3.3.3: who is independent enough to decide. Cases, appeals and the rules give one answer.</summary>
public class IndependenceTests
{
    private const Ternary Yes = Ternary.Yes;
    private const Ternary No = Ternary.No;
    private const Ternary Unknown = Ternary.Unknown;

    // Who decides, their superior, and the superior of wang, whom the matter is about; whether it involves them, by what the company asks for.
    public static TheoryData<string, string?, string?, Ternary, Ternary, Ternary> Rows => new()
    {
        { "wang", "boss", "boss", Yes, Yes, Yes },
        { "wang", null, null, Yes, Yes, Yes },
        { "boss", "owner", "boss", Yes, No, No },
        { "boss", null, "boss", Yes, Unknown, No },
        { "boss", "boss", "boss", Yes, No, No },
        { "clerk", "wang", "boss", Yes, Yes, No },
        { "clerk", "wang", null, Yes, Yes, No },
        { "li", "sun", "boss", No, No, No },
        { "li", "boss", "boss", No, No, No },
        { "owner", "owner", "boss", No, No, No },
        { "li", "sun", null, Unknown, No, No },
        { "li", null, "boss", Unknown, Unknown, No },
        { "li", null, null, Unknown, Unknown, No },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Cases_appeals_and_rules_say_the_same_of_who_may_decide(string id, string? superior, string? superiorOfObject, Ternary line, Ternary subordinates, Ternary alone)
    {
        foreach (var (asked, expected) in new[] { (Independence.ObjectAndLine, line), (Independence.ObjectAndSubordinates, subordinates), (Independence.ObjectAlone, alone) })
        {
            var (person, about) = (Steps.Somebody(id, superior), Steps.Somebody("wang", superiorOfObject));

            Assert.Equal((asked, expected), (asked, OfTheCase(person, about, asked)));
            Assert.Equal((asked, expected), (asked, OfTheAppeal(person, about, asked)));
            foreach (var found in OfTheRules(person, about, asked)) Assert.Equal((asked, expected == Yes ? Yes : No), (asked, found));
        }
    }

    [Theory]
    [InlineData(Independence.ObjectAndLine)]
    [InlineData(Independence.ObjectAndSubordinates)]
    [InlineData(Independence.ObjectAlone)]
    public void Whoever_is_accused_or_has_reported_or_appealed_never_decides(Independence asked)
    {
        var options = new SupervisionOptions { Independence = asked };
        var book = new CaseBook(options);
        foreach (var step in new CaseEvent[] { Steps.Reported(), Steps.Recorded() }) book.Observe(step).OrThrow();
        var appeals = new AppealBook(options);
        appeals.Observe(new AppealLodged { Id = "ap", Person = Steps.Member, Against = Party.Company }).OrThrow();

        Assert.Equal(CaseRefusalReason.Involved, book.Observe(Steps.By(Steps.Subject, Steps.Opened())).Refusal?.Reason);
        Assert.Equal(CaseRefusalReason.Involved, book.Observe(Steps.By(Steps.Whistle, Steps.Opened("i2"))).Refusal?.Reason);
        Assert.Equal(AppealRefusalReason.Involved, appeals.Observe(new AppealDecided { Id = "de", AppealId = "ap", Person = Steps.Member }).Refusal?.Reason);
    }

    [Fact]
    public void A_superior_of_either_time_is_involved()
    {
        var book = new AppealBook();
        book.Observe(new AppealLodged { Id = "ap", Person = Steps.Subject, Against = Party.Person("chen"), AgainstManagerId = "old" }).OrThrow();

        foreach (var superior in new[] { "old", "new" })
        {
            var decided = new AppealDecided { Id = $"de-{superior}", AppealId = "ap", Person = Steps.Somebody(superior, "owner"), AgainstManagerId = "new" };
            Assert.Equal(AppealRefusalReason.Involved, book.Observe(decided).Refusal?.Reason);
        }
    }

    [Theory]
    [InlineData("boss", "owner", false)]
    [InlineData("clerk", "wang", false)]
    [InlineData("wang", "boss", false)]
    [InlineData("li", "sun", true)]
    [InlineData("li", null, true)]
    public void What_somebody_settles_who_may_not_leaves_the_duty_open(string id, string? superior, bool settles)
    {
        foreach (var (opening, decision) in new (Fact, Fact)[]
        {
            (Steps.Detected(), Verified(Steps.Somebody(id, superior), Steps.Somebody("wang", "boss"))),
            (new AppealLodged { Id = "ap", Person = Steps.Subject, At = Steps.Day0 }, Appealed(Steps.Somebody(id, superior), Steps.Somebody("wang", "boss"))),
        })
        {
            var rule = opening is AppealLodged ? "3.3.3/privacy-appeal" : "4.1.2/investigation";
            var tracker = new ObligationTracker(Engine(Independence.ObjectAndLine));
            tracker.Observe(opening);
            tracker.Observe(decision);

            Assert.Equal(!settles, tracker.OpenUnder(rule).Count > 0);
        }
    }

    private static Ternary OfTheCase(Participant person, Participant about, Independence asked)
    {
        var book = new CaseBook(new SupervisionOptions { Independence = asked });
        book.Observe(Steps.Recorded() with { Accused = about }).OrThrow();
        var observed = book.Observe(Steps.By(person, Steps.Opened()));
        return observed.Refusal?.Reason == CaseRefusalReason.Involved ? Yes : observed.Taken!.Standing == CaseStanding.Entitled ? No : Unknown;
    }

    private static Ternary OfTheAppeal(Participant person, Participant about, Independence asked)
    {
        var book = new AppealBook(new SupervisionOptions { Independence = asked });
        book.Observe(new AppealLodged { Id = "ap", Person = Steps.Subject, Against = Party.Person(about.Id), AgainstManagerId = about.ManagerId }).OrThrow();
        var observed = book.Observe(new AppealDecided { Id = "de", AppealId = "ap", Person = person });
        return observed.Refusal?.Reason == AppealRefusalReason.Involved ? Yes : observed.Taken!.Standing == CaseStanding.Entitled ? No : Unknown;
    }

    private static IEnumerable<Ternary> OfTheRules(Participant person, Participant about, Independence asked)
    {
        var engine = Engine(asked);
        foreach (var fact in new Fact[]
        {
            Steps.By(person, Steps.Opened()) with { Accused = about },
            Verified(person, about),
            Verified(person, about) with { ReportedAt = Steps.Day0 },
            Steps.By(person, Steps.Dismissed()) with { Accused = about },
            Appealed(person, about),
        })
        {
            var findings = engine.Evaluate(fact).Findings;
            Assert.All(findings, finding => Assert.Equal(Confidence.Certain, finding.Confidence));
            yield return findings.Count > 0 ? Yes : No;
        }
    }

    private static PolicyEngine Engine(Independence asked) => PolicyBuilder.CreateDefault().WithOptions(options => options.Supervision.Independence = asked).Build();

    private static ViolationVerified Verified(Participant person, Participant about) => Steps.By(person, Steps.Verified(day: 1)) with { Accused = about };

    private static AppealDecided Appealed(Participant person, Participant about) =>
        new() { Id = "de", AppealId = "ap", Person = person, At = Steps.Day0.AddDays(1), Against = Party.Person(about.Id), AgainstManagerId = about.ManagerId };
}
