using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>What else happens in chats: decisions that want confirming, idle chat, somebody mentioned who is away.</summary>
internal static class GroupLife
{
    public static void Tell(Story story)
    {
        var nth = 0;
        foreach (var day in story.Days.Working.Where((_, i) => i % 8 == 5)) Decide(story, day, ++nth);
        foreach (var day in story.Days.Working.Where((_, i) => i % 30 == 12)) Chat(story, day);
        foreach (var day in story.Days.Working) AskWhoIsAway(story, day);
    }

    private static void Decide(Story story, DateOnly day, int nth)
    {
        var (dice, leader) = (story.Dice, story.Dice.One(Staff.Supervisors));
        if (!story.Present(day).Contains(leader)) return;
        var at = Days.OnDay(day, dice);
        var message = story.Say(leader, Rooms.Everybody, at, story.Phrase(Phrases.Decisions));
        var manner = Manners.Of(dice, nth, late: 10, never: 10);
        if (manner == Manner.Never) return;
        var confirmed = manner == Manner.InTime ? at + dice.Minutes(30, 1380) : at + dice.Minutes(1500, 4000);
        story.Write(confirmed, new DecisionConfirmed
        {
            Id = story.Id("confirm"),
            Person = leader.Full,
            At = confirmed,
            MessageId = message.Id,
            DecidedAt = at,
            Means = dice.One([ContactMeans.Meeting, ContactMeans.Phone, ContactMeans.Mail, ContactMeans.FormalDocument]),
        });
    }

    private static void Chat(Story story, DateOnly day)
    {
        var dice = story.Dice;
        var (writer, at) = (story.Somebody(day), Days.At(day, 16, dice.Between(0, 40)));
        var found = dice.Percent(50) ? new Circumstances { Activity = UsagePurpose.UnrelatedToWork } : null;
        for (var i = 0; i < 6; i++)
        {
            story.Say(writer, Rooms.Of(writer), at, dice.One(Phrases.IdleTalk), circumstances: found);
            at += TimeSpan.FromSeconds(dice.Between(20, 80));
        }
    }

    // The deputy answers in the group, and most often does.
    private static void AskWhoIsAway(Story story, DateOnly day)
    {
        var dice = story.Dice;
        foreach (var person in story.Absences.Away(day))
        {
            if (!dice.Percent(35) || story.Absences.DeputyOf(person, day) is not { } deputy || !story.Present(day).Contains(deputy)) continue;
            var (asker, room, at) = (story.Somebody(day, deputy), Rooms.Of(person), Days.At(day, dice.Between(9, 11), dice.Between(0, 59)));
            var question = story.Ask(asker, person, room, at, story.Phrase(Phrases.Questions));
            if (dice.Percent(80)) story.Say(deputy, room, at + dice.Minutes(5, 100), story.Phrase(Phrases.Answers), asker, question.Id);
        }
    }
}
