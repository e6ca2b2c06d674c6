using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>A fact is read once, however many parts of a tracker are asked and told of it.</summary>
public class JudgedFactTests
{
    private const int Parts = 5;

    [Fact]
    public void A_text_is_read_once_to_be_judged_routed_and_followed()
    {
        var counting = new Counting();
        var parts = PartsOf(PolicyBuilder.CreateDefault().AddIdentifier(counting).Build());

        var judged = parts[0].Judge(AskedBy("m1", A.Morning));
        var told = parts.Where(part => part.Concerns(judged)).Select(part => part.Observe(judged)).ToArray();

        Assert.Equal(1, counting.Readings);
        Assert.Equal(["conversation:zhang|li", "message:m1", "person:li", "person:zhang"], judged.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["2.3.1/urgent-feedback", "2.3.1/urgent-first"], told.SelectMany(one => one.Opened).Select(duty => duty.RuleId).Order(StringComparer.Ordinal));
        Assert.All(told, one => Assert.Equal(judged.Decision.Outcome, one.Decision.Outcome));
    }

    [Fact]
    public void What_was_judged_by_another_policy_is_judged_anew_and_so_is_what_has_no_time_of_its_own_where_the_clock_stood_elsewhere()
    {
        var counting = new Counting();
        var engine = PolicyBuilder.CreateDefault().AddIdentifier(counting).Build();
        var (one, other) = (new ObligationTracker(engine), new ObligationTracker(engine));
        var judged = one.Judge(AskedBy("m1", A.Morning));
        other.AdvanceTo(A.Morning.AddMinutes(-1));
        Assert.NotEmpty(other.Observe(judged).Opened);
        Assert.Equal(1, counting.Readings);

        var answer = one.Judge(new MessageAnswered { Id = "a1", Person = A.Colleague, MessageId = "m1", ConversationId = A.Direct.Id });
        Assert.Empty(one.Observe(answer).Discharged);
        Assert.NotEmpty(other.Observe(answer).Discharged);
        Assert.Empty(new ObligationTracker(PolicyBuilder.CreateDefault().Disable("2.3.1/urgent-first", "2.3.1/urgent-feedback").Build()).Observe(judged).Opened);
    }

    [Fact]
    public void Told_so_parts_say_what_one_whole_says()
    {
        var engine = PolicyBuilder.CreateDefault().Build();
        var (whole, parts) = (new ObligationTracker(engine), PartsOf(engine));
        foreach (var message in Enumerable.Range(0, 40).Select(i => AskedBy($"m{i}", A.Morning.AddMinutes(i)) with { Conversation = A.Direct with { Id = $"room-{i % 9}" } }))
        {
            var judged = whole.Judge(message);
            var byParts = parts.Where(part => part.Concerns(judged)).SelectMany(part => part.Observe(judged).Changes);
            Assert.Equal(whole.Observe(message).Changes.Select(change => change.ToString()).Order(StringComparer.Ordinal), byParts.Select(change => change.ToString()).Order(StringComparer.Ordinal));
        }
    }

    private static ObligationTracker[] PartsOf(PolicyEngine engine) => [.. Enumerable.Range(0, Parts).Select(index => new ObligationTracker(engine, new TrackerPart(index, Parts)))];

    private static Message AskedBy(string id, DateTimeOffset at) => A.Message("订单 20260401 什么时候能发货？") with
    {
        Id = id,
        SentAt = at,
        Sender = A.Employee,
        Recipients = [A.Colleague],
        Circumstances = new() { Importance = Importance.Urgent },
    };

    private sealed class Counting() : IdentifierRecogniser("order-number", IdentifierTrigger.Digits)
    {
        public int Readings { get; private set; }

        public override void Recognise(IdentifierScan scan) => Readings++;
    }
}
