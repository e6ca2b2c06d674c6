using WeChatPolicy.Rules.Conditions;
using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>What is followed in a conversation is what a rule says of itself, not what it is called.</summary>
public class ConversationDutyTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault()
        .Disable("2.3.1/timely-reply", "2.3.1/urgent-first", "2.3.1/urgent-feedback", "2.3.4/chit-chat")
        .AddRule(Named("acme/at-once").FollowedAs(ConversationDuty.UrgentAnswer).OwesEach<Message>(static (in duty, duties) =>
        {
            if (duty.Fact.Circumstances.Importance == Importance.Urgent) AnswerDuty.Owe(duty, Term.WorkingMinutes(30), oneForAll: false, duties);
        }))
        .AddRule(Named("acme/no-chat").FollowedAs(ConversationDuty.NoIdleChat))
        .Build();

    private static readonly Message s_urgent = A.Message("机房进水了，请马上处理") with
    {
        Id = "urgent",
        SentAt = A.Morning,
        Recipients = [A.Colleague],
        Circumstances = new() { Importance = Importance.Urgent },
    };

    private static readonly Message s_answer = A.Message("我来看") with { Id = "answer", Sender = A.Colleague, Recipients = [A.Employee], SentAt = A.Morning.AddMinutes(5) };

    [Fact]
    public void An_answer_meets_it() => Assert.Equal(["Discharged person:li 01 10:05"], new ObligationTracker(s_engine).Told(s_urgent, s_answer).Fate());

    [Fact]
    public void Silence_breaks_it() => Assert.Equal(["Breached person:li 01 10:30"], new ObligationTracker(s_engine).Told(s_urgent).Fate());

    [Fact]
    public void To_answer_something_else_first_is_a_finding()
    {
        var ordinary = A.Message("周会几点？") with { Id = "ordinary", Recipients = [A.Colleague], SentAt = A.Morning.AddMinutes(1), Circumstances = new() { Importance = Importance.Ordinary } };
        var tracker = new ObligationTracker(s_engine).Told(s_urgent, ordinary, s_answer with { RepliesTo = "ordinary" });
        Assert.Equal("acme/at-once Certain", Assert.Single(tracker.AdvanceTo(A.Morning.AddYears(1)).Findings.Select(finding => $"{finding.RuleId} {finding.Confidence}")));
    }

    [Fact]
    public void Idle_chat_is_found_under_its_own_name()
    {
        var tracker = new ObligationTracker(s_engine).Told([.. Enumerable.Range(0, 5).Select(i => A.InGroup(Histories.Laughter) with { Id = $"m{i}", SentAt = A.Morning.AddMinutes(i) })]);
        Assert.Equal("acme/no-chat Possible", Assert.Single(tracker.AdvanceTo(A.Morning.AddYears(1)).Findings.Select(finding => $"{finding.RuleId} {finding.Confidence}")));
    }

    private static RuleDefinition Named(string id) => RuleDefinition.Begin(id, Modality.Must).By(DecidedBy.Time).Rated(Severity.Medium, Enforcement.Review)
        .Norm("公司自定规则", "The company's own rule").Says("违反公司自定规则", "The company's own rule was broken").Remedy("按公司规定处理", "Do as the company's rules say");
}
