namespace WeChatPolicy.Rules.Oracle.Generation;

/// <summary>Messages in situations that single rules are about: published without approval, forwarded without consent, sensitive and needed.</summary>
internal static class Messages
{
    /// <summary>The message in one of the situations, more often than not in scope.</summary>
    public static Message Season(Message message, Draw draw)
    {
        if (draw.Chance(75)) message = Saying(message, draw);
        if (draw.Chance(15)) return message;
        message = message with
        {
            Sender = message.Sender with { Kind = ParticipantKind.Employee },
            Conversation = message.Conversation with { Purpose = ConversationPurpose.Work, Exemption = ConversationExemption.None },
        };
        return draw.Below(14) switch
        {
            0 or 1 or 2 => message with { Circumstances = Files.Disclosing(message.Circumstances, draw) },
            3 or 4 => Sensitive(message, draw),
            5 or 6 => Forwarding(message, draw),
            7 or 8 or 9 => InWorkGroup(message, draw),
            10 => Noting(message, draw),
            _ => message,
        };
    }

    // A password in a chat that may be the one with oneself.
    private static Message Noting(Message message, Draw draw) => message with
    {
        Text = Texts.Password,
        Conversation = message.Conversation with
        {
            Kind = draw.Of(ConversationKind.Direct, ConversationKind.Direct, ConversationKind.Unknown),
            Members = draw.Chance(60) ? KnownList<Participant>.Unknown : new([message.Sender]),
        },
        Recipients = [],
    };

    // Most of what is said nobody has looked at yet, and work does not need most of it.
    private static Message Saying(Message message, Draw draw)
    {
        if (draw.Chance(50)) message = message with { Circumstances = message.Circumstances with { Activity = UsagePurpose.Unknown, Veracity = Veracity.Unknown } };
        if (draw.Chance(35)) message = message with { Circumstances = message.Circumstances with { NeededForWork = Ternary.No, Classification = Classification.Internal } };
        return message with
        {
            Text = Texts.All[draw.Below(Texts.All.Count)],
            Mentions = draw.Chance(80) ? [] : message.Mentions,
            Conversation = draw.Chance(50) ? message.Conversation with { Kind = ConversationKind.Group } : message.Conversation,
            Kind = draw.Chance(30) ? MessageKind.GroupNotice : MessageKind.Text,
        };
    }

    private static Message Sensitive(Message message, Draw draw) => message with
    {
        Circumstances = message.Circumstances with
        {
            Classification = Classification.Sensitive,
            NeededForWork = draw.Of(Ternary.Yes, Ternary.Yes, Ternary.Yes, Ternary.No, Ternary.Unknown),
            Protection = draw.Of(Protection.None, Protection.Unknown, Protection.Encrypted),
        },
        Conversation = message.Conversation with { Kind = draw.Of(ConversationKind.Direct, ConversationKind.Group), Members = draw.Chance(50) ? KnownList<Participant>.Unknown : new([Cleared("p1", draw), Cleared("p2", draw)]) },
        Recipients = [Cleared("p3", draw)],
    };

    private static Participant Cleared(string id, Draw draw) =>
        new() { Id = id, Kind = ParticipantKind.Employee, Clearance = draw.Of(Classification.Secret, Classification.Sensitive, Classification.Sensitive, Classification.Internal, Classification.Unknown) };

    private static Message Forwarding(Message message, Draw draw) => message with
    {
        Forwarded = [new() { AuthorId = draw.Of("p1", "p2"), Text = draw.Chance(30) ? Texts.OfFiles[draw.Below(Texts.OfFiles.Count)] : "" }],
        Circumstances = message.Circumstances with
        {
            Consents = draw.Chance(40) ? KnownList<Consent>.Unknown : new([.. Enumerable.Range(0, draw.Of(0, 1, 1)).Select(_ => Values.Consent(draw) with { Purpose = ConsentPurpose.Forwarding })]),
            Discloses = new([new() { Kind = draw.Of(ParticipantKind.Employee, ParticipantKind.Customer), PersonId = draw.Of("p1", "p2", "p3"), PersonalData = Ternary.Yes }]),
        },
    };

    private static Message InWorkGroup(Message message, Draw draw) => message with
    {
        Conversation = message.Conversation with { Kind = ConversationKind.Group, WorkGroup = Ternary.Yes },
        RepliesTo = draw.Chance(50) ? "m1" : null,
        Circumstances = message.Circumstances with
        {
            Activity = draw.Of(UsagePurpose.Work, UsagePurpose.Work, UsagePurpose.Unknown, UsagePurpose.UnrelatedToWork),
            CommendedBy = draw.Of(null, "p1", "p9"),
        },
    };
}
