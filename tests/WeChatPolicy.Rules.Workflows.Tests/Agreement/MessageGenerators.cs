using FsCheck;
using FsCheck.Fluent;

namespace WeChatPolicy.Rules.Workflows.Tests.Agreement;

/// <summary>Messages of few values, so that conditions hold about as often as not.</summary>
internal static class MessageGenerators
{
    private static readonly Gen<string> s_id = Gen.Elements("zhang", "li", "wang", "a");

    private static readonly Gen<Participant> s_participant =
        from id in s_id
        from kind in Gen.Elements(Enum.GetValues<ParticipantKind>())
        from department in Gen.Elements("sales", "a", null)
        select new Participant { Id = id, Kind = kind, Department = department };

    private static readonly Gen<string> s_text = Gen.Elements("", "a", "A报价", "明天报价给您", "电话13812345678", "13812345678 和 13912345678", "去澳门赌博网站投注", "滚蛋，傻逼");

    public static Gen<Message> Message { get; } =
        from sender in s_participant
        from recipients in s_participant.ListOf().Where(list => list.Count < 4)
        from mentions in s_id.ListOf().Where(list => list.Count < 3)
        from text in s_text
        from parts in s_text.ListOf().Where(list => list.Count < 3)
        from kind in Gen.Elements(Enum.GetValues<ConversationKind>())
        from recalled in Gen.Elements(Enum.GetValues<Ternary>())
        from level in Gen.Elements(Enum.GetValues<Classification>())
        from topics in Gen.Elements<KnownList<string>>(default, new(["x"]), new([]))
        from hour in Gen.Choose(0, 400)
        from repliesTo in Gen.Elements("a", "b", null)
        from hasAccount in Gen.Elements(true, false)
        select new Message
        {
            Id = "m",
            Sender = sender with { Kind = ParticipantKind.Employee },
            Conversation = new Conversation { Id = "c", Kind = kind, Purpose = ConversationPurpose.Work },
            Recipients = [.. recipients],
            Mentions = [.. mentions],
            Text = text,
            Parts = [.. parts.Select(part => new TextPart("title", part))],
            Recalled = recalled,
            RepliesTo = repliesTo,
            Account = hasAccount ? new AccountProfile { Id = "wx" } : null,
            SentAt = hour < 20 ? null : new DateTimeOffset(2024, 5, 6, 0, 30, 0, TimeSpan.FromHours(hour % 9)).AddHours(hour),
            Circumstances = new Circumstances { Classification = level, Topics = topics },
        };
}
