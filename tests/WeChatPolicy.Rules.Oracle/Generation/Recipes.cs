namespace WeChatPolicy.Rules.Oracle.Generation;

/// <summary>What single types of fact need so that their rules are broken, kept and left open often enough.</summary>
internal static class Recipes
{
    /// <summary>The fact, changed where its type calls for it.</summary>
    public static Fact Season(Fact fact, Draw draw) => fact switch
    {
        Message message when message.SentAt is null => message with { Sender = Leaver(message.Sender, draw) },
        FileTransfer file when file.SentAt is null => file with { Sender = Leaver(file.Sender, draw) },
        AccountUsed used when used.At is null || draw.Chance(10) => used with { At = draw.Chance(70) ? null : used.At, Activity = Activity.Work, Actor = Leaver(used.Actor, draw) },
        Account account => Held(account, draw),
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
