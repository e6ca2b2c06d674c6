using WeChatPolicy.Rules.Facts;

namespace WeChatPolicy.Rules.Outside.Tests;

/// <summary>Whatever a host adds is first-class: it is evidence, masked, weighed, followed over time and explained as the library's own.</summary>
public class AdditionsTests
{
    private static readonly DateTimeOffset s_nine = new(2026, 6, 1, 9, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void All_of_it_takes_less_than_sixty_lines() =>
        Assert.InRange(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Additions.cs")).Length, 1, 59);

    [Theory]
    [InlineData("工号20260001 在吗", "acme/names", "2+8 staff-number ********")]
    [InlineData("单号20260001 在吗", null)]
    [InlineData("蓝鲸计划见附件", "acme/report-back", "0+4 acme-projects 蓝鲸计划")]
    [InlineData("蓝 鲸 计 划见附件", "acme/report-back", "0+7 acme-projects 蓝 鲸 计 划")]
    [InlineData("工号20260001 的蓝鲸计划", "acme/report-back", "2+8 staff-number ********", "12+4 acme-projects 蓝鲸计划")]
    public void What_a_recogniser_and_a_lexicon_find_is_evidence_and_a_number_is_masked(string text, string? rule, params string[] evidence)
    {
        var findings = Additions.Engine.Evaluate(Said(text)).Findings;

        // The special rule has said what the general one would say of the same places; neither is surer than words.
        Assert.Equal(rule is null ? [] : [(rule, Confidence.Likely)], findings.Select(finding => (finding.RuleId, finding.Confidence)));
        Assert.Equal(evidence, findings.SelectMany(finding => finding.Evidence).Select(place => $"{place.Start}+{place.Length} {place.Type} {place.Excerpt}"));
    }

    [Theory]
    [InlineData("在吗", null)]
    [InlineData("急，在吗", Confidence.Possible)]
    [InlineData("急急，在吗", Confidence.Possible)]
    [InlineData("急急急，在吗", Confidence.Likely)]
    [InlineData("急急急急急急急急，在吗", Confidence.Likely)]
    public void A_score_is_as_sure_as_its_thresholds_say_and_never_more_than_likely(string text, Confidence? expected)
    {
        var findings = Additions.Engine.Evaluate(Said(text)).Findings;

        Assert.Equal(expected, findings.SingleOrDefault()?.Confidence);
        Assert.All(findings, finding => Assert.Equal(("urgency", 0, 1), (finding.Evidence[0].Type, finding.Evidence[0].Start, finding.Evidence[0].Length)));
    }

    [Fact]
    public void A_duty_that_nobody_meets_is_breached_by_its_debtor()
    {
        var tracker = new ObligationTracker(Additions.Engine);

        var duty = Assert.Single(tracker.Observe(Said("急，在吗")).Opened);
        var findings = tracker.AdvanceTo(s_nine.AddDays(2)).Findings;

        Assert.Equal((Party.Person("li"), Party.Person("wang"), s_nine.AddHours(4)), (duty.Debtor, duty.Creditor, duty.DueAt));
        var breach = Assert.Single(findings);
        Assert.Equal(("acme/report-back", "m-1", Party.Person("li"), FindingKind.Violation), (breach.RuleId, breach.FactId, breach.Subject, breach.Kind));
        Assert.Empty(tracker.Open);
    }

    private static readonly Dictionary<string, Fact> s_discharges = new()
    {
        ["a reply"] = Said("在") with { Id = "m-2", SentAt = s_nine.AddHours(1), RepliesTo = "m-1" },
        ["an answer by another way"] = new MessageAnswered { Id = "a-1", At = s_nine.AddHours(1), MessageId = "m-1", Person = Li },
        ["an answer by another way, told with its conversation"] = new MessageAnswered { Id = "a-1", At = s_nine.AddHours(1), MessageId = "m-1", ConversationId = "c-1", Person = Li },
        ["a report"] = Reported(after: 1),
    };

    public static TheoryData<string> Discharges => [.. s_discharges.Keys];

    private static Participant Li => new() { Id = "li", Kind = ParticipantKind.Employee };

    [Theory]
    [MemberData(nameof(Discharges))]
    public void A_duty_that_is_met_in_time_is_discharged(string by)
    {
        var tracker = new ObligationTracker(Additions.Engine);
        tracker.Observe(Said("急，在吗"));

        var met = tracker.Observe(s_discharges[by]);

        Assert.Equal("m-1", Assert.Single(met.Discharged).Key);
        Assert.Empty(tracker.AdvanceTo(s_nine.AddDays(2)).Findings);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void What_is_done_too_late_is_a_finding_and_its_explanation_names_when_it_would_have_passed(int after, bool isLate)
    {
        var report = Reported(after);
        var decision = Additions.Engine.Evaluate(report);

        var explanations = Additions.Engine.Explain(report, decision);

        Assert.Equal(isLate ? [("acme/report-back", Confidence.Certain)] : [], decision.Findings.Select(finding => (finding.RuleId, finding.Confidence)));
        Assert.Equal(isLate ? [("at", "raisedAt")] : [], explanations.SelectMany(explanation => explanation.Changes).Select(change => (change.Field, change.Value)));
        Assert.All(explanations, explanation => Assert.Empty(Additions.Engine.Evaluate(explanation.ChangedFact!).Findings));
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void A_timed_rule_says_once_what_opens_and_what_meets_it_and_the_rest_follows(int after, bool isLate)
    {
        var li = new Participant { Id = "li", Kind = ParticipantKind.Employee };
        var answer = new QuestionAnswered { Id = "a-1", Person = li, QuestionId = "q-1", AskedAt = s_nine, At = s_nine.AddHours(after) };
        var tracker = new ObligationTracker(Additions.Engine);

        var opened = Assert.Single(tracker.Observe(new QuestionAsked { Id = "q-1", Person = li, At = s_nine }).Opened);
        var answered = tracker.Observe(answer);
        var explanations = Additions.Engine.Explain(answer, Additions.Engine.Evaluate(answer));

        Assert.Equal((Party.Company, s_nine.AddHours(2)), (opened.Debtor, opened.DueAt));
        Assert.Equal(isLate ? 0 : 1, answered.Discharged.Count());
        Assert.Equal(isLate ? ["acme/answers"] : [], answered.Decision.Findings.Select(finding => finding.RuleId));
        Assert.Equal(isLate ? [("at", "askedAt")] : [], explanations.SelectMany(explanation => explanation.Changes).Select(change => (change.Field, change.Value)));
    }

    [Fact]
    public void An_explanation_names_the_words_without_which_the_finding_would_not_be_there()
    {
        var message = Said("工号20260001 的蓝鲸计划");

        var explanation = Assert.Single(Additions.Engine.Explain(message, Additions.Engine.Evaluate(message)));

        Assert.Equal([("text", 2, 8), ("text", 12, 4)], explanation.Changes.Select(change => (change.Field, change.Start, change.Length)));
        Assert.DoesNotContain("20260001", explanation.InWords.Zh + explanation.InWords.En, StringComparison.Ordinal);
    }

    private static Message Said(string text) => new()
    {
        Id = "m-1",
        SentAt = s_nine,
        Sender = new() { Id = "wang", Kind = ParticipantKind.Employee },
        Recipients = [Li],
        Conversation = new() { Id = "c-1", Kind = ConversationKind.Direct, Purpose = ConversationPurpose.Work },
        Text = text,
    };

    private static UrgentMatterReported Reported(int after) => new()
    {
        Id = "r-1",
        At = s_nine.AddHours(after),
        RaisedAt = s_nine,
        MessageId = "m-1",
        Person = Li,
    };
}
