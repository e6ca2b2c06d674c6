using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>Urgent matters: who sees to them at once, who answers something else first, and what becomes of them.</summary>
internal static class PressingMatters
{
    private static readonly string[] s_onCall = ["zhangwei", "yangfan", "gaoxiang", "tangyu", "hanxue"];

    public static void Tell(Story story)
    {
        var nth = 0;
        foreach (var day in story.Days.Working.Where((_, i) => i % 6 == 3))
        {
            var (asker, debtor) = Pair(story, day);
            Raise(story, asker, debtor, Days.OnDay(day, story.Dice), ++nth);
        }

        foreach (var day in story.Days.All.Where(day => day.DayOfWeek == DayOfWeek.Saturday && !story.Days.Calendar.IsWorkingDay(day)).Where((_, i) => i % 3 == 0)) Weekend(story, day, ++nth);
        for (var i = 0; i < 5; i++) AnswersAnotherFirst(story, story.Days.WorkingDay(story.Days.All[(i * 65) + 20], 0));
    }

    private static void Raise(Story story, Employee asker, Employee debtor, DateTimeOffset at, int nth)
    {
        var (dice, room) = (story.Dice, story.Dice.Percent(50) ? Rooms.Everybody : Rooms.Between(asker, debtor));
        var message = story.Ask(asker, debtor, room, at, dice.One(Phrases.Urgent), Importance.Urgent);
        switch (Manners.Of(dice, nth, late: 7, never: 4))
        {
            case Manner.InTime:
                story.Say(debtor, room, at + dice.Minutes(1, 24), dice.One(Phrases.UrgentAnswers), asker, message.Id);
                break;
            case Manner.Late:
                story.Say(debtor, room, story.Days.Worked(at, dice.Minutes(45, 100)), dice.One(Phrases.UrgentAnswers), asker, message.Id);
                break;
        }

        Report(story, debtor, message, Manners.Of(dice, (nth % 20) + 1, late: 5, never: 3));
    }

    private static void Report(Story story, Employee debtor, Message message, Manner manner)
    {
        if (manner == Manner.Never) return;
        var (dice, raised) = (story.Dice, message.SentAt!.Value);
        var at = manner == Manner.InTime ? raised + dice.Minutes(60, 1300) : raised + dice.Minutes(1600, 3000);
        story.Write(at, new UrgentMatterReported
        {
            Id = story.Id("outcome"),
            Person = debtor.Full,
            At = at,
            MessageId = message.Id,
            RaisedAt = raised,
            Outcome = dice.Percent(85) ? MatterOutcome.Settled : MatterOutcome.Failed,
        });
    }

    private static void Weekend(Story story, DateOnly day, int nth)
    {
        var debtor = Staff.Of(story.Dice.One(s_onCall));
        if (!debtor.WorksOn(day) || story.Absences.IsAway(debtor, day)) return;
        var told = Days.At(day.AddDays(-2), 16, story.Dice.Between(0, 50));
        story.Write(told, new OnCallAssigned { Id = story.Id("oncall"), Person = debtor.Full, At = told, From = Days.At(day, 8), Until = Days.At(day, 20) });
        Raise(story, Staff.Of("songjia"), debtor, Days.At(day, story.Dice.Between(9, 17), story.Dice.Between(0, 59)), nth);
    }

    // An urgent message waits, a later one of no urgency is answered first.
    private static void AnswersAnotherFirst(Story story, DateOnly day)
    {
        var (asker, debtor) = Pair(story, day);
        var other = story.Somebody(day, asker, debtor);
        var (room, at) = (Rooms.Everybody, Days.At(day, 14, story.Dice.Between(0, 40)));
        var urgent = story.Ask(asker, debtor, room, at, story.Dice.One(Phrases.Urgent), Importance.Urgent);
        var ordinary = story.Ask(other, debtor, room, at.AddMinutes(3), story.Phrase(Phrases.Questions), Importance.Ordinary);
        story.Say(debtor, room, at.AddMinutes(7), story.Phrase(Phrases.Answers), other, ordinary.Id);
        story.Say(debtor, room, at.AddMinutes(20), story.Dice.One(Phrases.UrgentAnswers), asker, urgent.Id);
        Report(story, debtor, urgent, Manner.InTime);
    }

    private static (Employee Asker, Employee Debtor) Pair(Story story, DateOnly day)
    {
        var asker = story.Somebody(day);
        return (asker, story.Somebody(day, asker));
    }
}
