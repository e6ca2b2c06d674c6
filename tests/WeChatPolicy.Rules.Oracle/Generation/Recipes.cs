namespace WeChatPolicy.Rules.Oracle.Generation;

/// <summary>What single types of fact need so that their rules are broken, kept and left open often enough.</summary>
internal static class Recipes
{
    /// <summary>The fact, changed where its type calls for it.</summary>
    public static Fact Season(Fact fact, Draw draw) => fact switch
    {
        Message message when message.SentAt is null || draw.Chance(3) => Messages.Season(message, draw) is var sent ? sent with { SentAt = null, Sender = Leaver(sent.Sender, draw) } : message,
        FileTransfer file when file.SentAt is null || draw.Chance(6) => Files.Season(file, draw) is var sent ? sent with { SentAt = null, Sender = Leaver(sent.Sender, draw) } : file,
        FileTransfer file => Files.Season(file, draw),
        Message message => Messages.Season(message, draw),
        AccountUsed used when used.At is null || draw.Chance(10) => used with { At = draw.Chance(70) ? null : used.At, Activity = UsagePurpose.Work, Actor = Leaver(used.Actor, draw) },
        Account account => Kept(Held(account, draw), draw),
        Organisation company => Companies.Season(company, draw),
        PersonalDataDisclosed disclosed when draw.Chance(50) => OfPartner(disclosed, draw),
        _ => fact,
    };

    // Whoever has left may have acted after that, if only it were known when.
    private static Participant Leaver(Participant person, Draw draw) =>
        draw.Chance(50) ? person with { Kind = ParticipantKind.Employee, JoinedAt = null, LeftAt = draw.Earlier() } : person;

    // A holder drawn apart from the profile is refused as often as not; and half of those who are known have left.
    private static Account Held(Account account, Draw draw)
    {
        if (draw.Chance(40)) return account;
        var holder = Leaver(Values.Person(draw), draw);
        return account with { Holder = null } with { Profile = account.Profile with { HolderId = holder.Id }, Holder = holder };
    }

    // In use, with company data in it, and backed up or its password changed about as long ago as is allowed.
    private static Account Kept(Account account, Draw draw)
    {
        if (draw.Chance(50)) return account;
        var backups = draw.Of<Backup[]>([], [], [new() { Id = "b0", TakenAt = account.AsOf.AddDays(-60), Deleted = draw.Of(Completion.DoneAtUnknownTime, Completion.Unknown), LocationApproved = Ternary.Yes, RetainUntil = account.AsOf.AddDays(-20) }], [new() { Id = "b1", TakenAt = account.AsOf.AddDays(-draw.Of(10, 30, 31, 60)), LocationApproved = Ternary.Yes }]);
        return account with
        {
            Closed = draw.Of(Completion.NotDone, Completion.NotDone, Completion.Unknown),
            HoldsCompanyData = Ternary.Yes,
            Backups = new(backups),
            PasswordChanged = Completion.Done(account.AsOf.AddDays(-draw.Of(10, 90, 91, 200))),
        };
    }

    private static PersonalDataDisclosed OfPartner(PersonalDataDisclosed disclosed, Draw draw) => disclosed with
    {
        DataOf = disclosed.DataOf with { Kind = draw.Of(ParticipantKind.Customer, ParticipantKind.Partner) },
        OverWeChat = draw.Of(Ternary.Yes, Ternary.Yes, Ternary.Unknown),
        NeededForWork = draw.Of(Ternary.Yes, Ternary.Yes, Ternary.No, Ternary.Unknown),
        Protection = draw.Of(Protection.None, Protection.Unknown, Protection.Encrypted),
    };

    /// <summary>Messages of a few people in one conversation, in the order of their times.</summary>
    public static ConversationSegment Segment(Draw draw)
    {
        var conversation = FactMaker.Record<Conversation>(draw);
        if (draw.Chance(60)) conversation = conversation with { Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work, WorkGroup = Ternary.Yes, Exemption = ConversationExemption.None };
        var idle = draw.Chance(40);
        if (!idle && draw.Chance(45)) return PassingOver(conversation, draw);
        var messages = Enumerable.Range(0, idle ? 4 + draw.Below(4) : draw.Below(7)).Select(i => Said(FactMaker.Record<Message>(draw), conversation, i, draw));
        if (idle) messages = messages.Select(message => message with { SentAt = draw.Now.AddMinutes(-draw.Below(13)), Sender = message.Sender with { Id = "p1", Kind = ParticipantKind.Employee }, Circumstances = message.Circumstances with { Activity = draw.Chance(80) ? UsagePurpose.UnrelatedToWork : UsagePurpose.Unknown } });
        return new ConversationSegment
        {
            Id = "stretch",
            Conversation = conversation,
            AsOf = draw.Chance(30) ? null : draw.Now.AddMinutes(draw.Below(60)),
            Messages = [.. messages.OrderBy(message => message.SentAt ?? DateTimeOffset.MinValue)],
        };
    }

    // Somebody is told something urgent, then something ordinary, and answers one of the two.
    private static ConversationSegment PassingOver(Conversation conversation, Draw draw)
    {
        var (urgent, ordinary, answer) = (Message(0, "p2"), Message(1, "p3"), Message(2, "p1"));
        return new ConversationSegment
        {
            Id = "stretch",
            Conversation = conversation,
            Messages =
            [
                urgent with { Circumstances = new() { Importance = draw.Chance(85) ? Importance.Urgent : Importance.Ordinary }, Recalled = draw.Of(Ternary.No, Ternary.No, Ternary.Unknown, Ternary.Yes) },
                ordinary with { Circumstances = new() { Importance = draw.Of(Importance.Ordinary, Importance.Ordinary, Importance.Unknown, Importance.Important) } },
                answer with { RepliesTo = draw.Of("m1", "m1", "m1", "m0", null) },
            ],
        };

        Message Message(int number, string sender) => new()
        {
            Id = $"m{number}",
            Conversation = conversation,
            Sender = new() { Id = sender, Kind = draw.Chance(90) ? ParticipantKind.Employee : ParticipantKind.Robot },
            Mentions = ["p1"],
            Recipients = [new() { Id = "p1", Kind = ParticipantKind.Employee }],
        };
    }

    // Urgent or ordinary, to somebody of a few, in answer to something of a little before.
    private static Message Said(Message message, Conversation conversation, int number, Draw draw) => message with
    {
        Id = $"m{number}",
        Conversation = conversation,
        Kind = draw.Of(MessageKind.Text, MessageKind.Text, MessageKind.Emotion),
        SentAt = draw.Chance(40) ? null : draw.Now.AddMinutes(-draw.Below(16)),
        Sender = message.Sender with { Id = draw.Of("p1", "p2") },
        RepliesTo = draw.Chance(30) ? null : $"m{draw.Below(number + 1)}",
        Recalled = draw.Of(Ternary.No, Ternary.No, Ternary.Unknown),
        Mentions = draw.Of<string[]>(["p1"], ["p2"], ["p1", "p2"]),
        Recipients = [new() { Id = draw.Of("p1", "p2"), Kind = ParticipantKind.Employee }],
        Circumstances = message.Circumstances with { Importance = draw.Of(Importance.Urgent, Importance.Ordinary, Importance.Ordinary, Importance.Unknown) },
    };
}
