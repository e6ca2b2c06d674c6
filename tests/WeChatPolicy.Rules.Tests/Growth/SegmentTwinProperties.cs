using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Benchmarks.Growth;
using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Growth;

/// <summary>What one look at each message of a segment finds, and what comparing each with each finds, is the same.</summary>
public class SegmentTwinProperties
{
    private const int Burst = 5;

    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(10);
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private static readonly Participant[] s_people = [.. Enumerable.Range(0, 4).Select(i => LargeFacts.Person($"p{i}")), A.Customer];
    private static readonly Conversation s_room = A.WorkGroup with { Members = new(s_people) };

    [Property(MaxTest = 600)]
    public Property The_order_of_answers() => Holds(Urgent, "2.3.1/urgent-first", PassedOver);

    [Property(MaxTest = 600)]
    public Property Idle_chat() => Holds(Idle, "2.3.4/chit-chat", Bursts);

    private static Property Holds(Gen<Message> one, string rule, Func<IReadOnlyList<Message>, IEnumerable<string>> naive) => Prop.ForAll(
        (from count in Gen.Choose(0, 40) from drawn in Gen.ArrayOf(one, count) from gaps in Gen.ArrayOf(Gen.Choose(0, 200), count) select InOrder(drawn, gaps)).ToArbitrary(),
        messages =>
        {
            var findings = s_engine.Evaluate(new ConversationSegment { Id = "s", Conversation = s_room, Messages = messages }).Findings.Where(finding => finding.RuleId == rule);
            Assert.Equal(
                naive(messages).Order(StringComparer.Ordinal),
                findings.Select(finding => $"{finding.Subject} {finding.Confidence} {string.Join(' ', finding.Evidence.Select(place => $"{place.Part}={place.Excerpt}"))}").Order(StringComparer.Ordinal));
        });

    private static Message[] InOrder(Message[] drawn, int[] gaps)
    {
        var at = A.Morning;
        return [.. drawn.Select((message, i) => message with
        {
            Id = $"m{i}",
            SentAt = at = at.AddSeconds(gaps[i]),
            RepliesTo = message.RepliesTo is { } back ? $"m{i - int.Parse(back, null)}" : null,
        })];
    }

    private static Gen<Message> Urgent =>
        from who in Gen.Elements(s_people)
        from whom in Gen.ArrayOf(Gen.Elements(s_people), 2)
        from importance in Gen.Elements(Importance.Urgent, Importance.Urgent, Importance.Ordinary, Importance.Unknown, Importance.Important)
        from back in Gen.Choose(0, 6)
        from recalled in Gen.Elements(Ternary.No, Ternary.No, Ternary.Unknown, Ternary.Yes)
        select A.InGroup("报价单什么时候能给客户？") with
        {
            Conversation = s_room,
            Sender = who,
            Mentions = [.. whom.Select(person => person.Id)],
            RepliesTo = back == 0 ? null : $"{back}",
            Recalled = recalled,
            Circumstances = new() { Importance = importance },
        };

    private static Gen<Message> Idle =>
        from who in Gen.Elements(s_people[..2])
        from idleness in Gen.Choose(0, 4)
        select (idleness switch
        {
            0 => A.InGroup("哈哈") with { Circumstances = new() { Activity = UsagePurpose.Work } },
            1 => A.InGroup("昨晚那部电视剧大结局太好哭了，女主演技绝了"),
            2 => A.InGroup("哈哈") with { Circumstances = new() { Activity = UsagePurpose.UnrelatedToWork } },
            _ => A.InGroup("哈哈"),
        }) with
        { Conversation = s_room, Sender = who };

    private static IEnumerable<string> PassedOver(IReadOnlyList<Message> messages)
    {
        var found = from urgent in Enumerable.Range(0, messages.Count)
                    where messages[urgent].Circumstances.Importance == Importance.Urgent
                    from answer in Enumerable.Range(urgent + 1, messages.Count - urgent - 1)
                    let person = messages[answer].Sender
                    where person.Kind == ParticipantKind.Employee && person.Id != messages[urgent].Sender.Id && messages[urgent].Mentions.Contains(person.Id)
                    where !messages.Skip(urgent + 1).Take(answer - urgent - 1).Any(message => message.Sender.Id == person.Id)
                    let replied = messages.Skip(urgent + 1).Take(answer - urgent - 1).FirstOrDefault(message => message.Id == messages[answer].RepliesTo)
                    where replied?.Circumstances.Importance is Importance.Ordinary or Importance.Unknown && messages[urgent].Recalled != Ternary.Yes
                    let sure = replied.Circumstances.Importance == Importance.Ordinary && messages[urgent].Recalled == Ternary.No ? Confidence.Certain : Confidence.Possible
                    select (Person: person.Id, Sure: sure, Place: $"messages[{answer}].repliesTo=messages[{urgent}]");
        return found.GroupBy(one => one.Person).Select(all => $"person:{all.Key} {all.Max(one => one.Sure)} {string.Join(' ', all.Select(one => one.Place))}");
    }

    private static IEnumerable<string> Bursts(IReadOnlyList<Message> messages)
    {
        (Confidence Sure, Func<Message, bool> Counts)[] grades =
        [
            (Confidence.Certain, static message => message.Circumstances.Activity == UsagePurpose.UnrelatedToWork),
            (Confidence.Likely, static message => message.Circumstances.Activity == UsagePurpose.UnrelatedToWork || message.Text.Length > 10),
            (Confidence.Possible, static message => message.Circumstances.Activity != UsagePurpose.Work),
        ];
        var told = new HashSet<string>();
        foreach (var (sure, counts) in grades)
        {
            for (var last = 0; last < messages.Count; last++)
            {
                var said = messages.Take(last + 1).Where(message => counts(message) && message.Sender.Id == messages[last].Sender.Id && messages[last].SentAt - message.SentAt <= s_window);
                if (counts(messages[last]) && said.Count() >= Burst && told.Add(messages[last].Sender.Id)) yield return $"person:{messages[last].Sender.Id} {sure} messages[{last}]={Burst} / 10m";
            }
        }
    }
}
