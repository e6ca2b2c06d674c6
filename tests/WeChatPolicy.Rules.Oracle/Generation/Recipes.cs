namespace WeChatPolicy.Rules.Oracle.Generation;

/// <summary>What single types of fact need so that their rules are broken, kept and left open often enough.</summary>
internal static class Recipes
{
    /// <summary>The fact, changed where its type calls for it.</summary>
    public static Fact Season(Fact fact, Draw draw) => fact switch
    {
        Message message when message.SentAt is null || draw.Chance(2) => message with { SentAt = null, Sender = Leaver(message.Sender, draw) },
        FileTransfer file when file.SentAt is null || draw.Chance(6) => Files.Season(file, draw) is var sent ? sent with { SentAt = null, Sender = Leaver(sent.Sender, draw) } : file,
        FileTransfer file => Files.Season(file, draw),
        Message message when draw.Chance(25) => message with { Circumstances = Files.Disclosing(message.Circumstances, draw) },
        AccountUsed used when used.At is null || draw.Chance(10) => used with { At = draw.Chance(70) ? null : used.At, Activity = Activity.Work, Actor = Leaver(used.Actor, draw) },
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
        var backups = draw.Of<Backup[]>([], [], [new() { Id = "b1", TakenAt = account.AsOf.AddDays(-draw.Of(10, 30, 31, 60)), LocationApproved = Ternary.Yes }]);
        return account with
        {
            Closed = draw.Of(Step.NotDone, Step.NotDone, Step.Unknown),
            HoldsCompanyData = Ternary.Yes,
            Backups = new(backups),
            PasswordChanged = Step.Done(account.AsOf.AddDays(-draw.Of(10, 90, 91, 200))),
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
    public static ConversationStretch Stretch(Draw draw)
    {
        var conversation = FactMaker.Record<Conversation>(draw);
        var messages = Enumerable.Range(0, draw.Below(7)).Select(_ => FactMaker.Record<Message>(draw) with { Conversation = conversation, SentAt = draw.Chance(5) ? null : draw.Now.AddMinutes(-draw.Below(16)) });
        return new ConversationStretch
        {
            Id = "stretch",
            Conversation = conversation,
            AsOf = draw.Chance(30) ? null : draw.Now.AddMinutes(draw.Below(60)),
            Messages = [.. messages.OrderBy(message => message.SentAt ?? DateTimeOffset.MinValue)],
        };
    }
}
