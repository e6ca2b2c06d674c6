using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>What employees ask of the company: to keep their data confidential, to decide an appeal, to answer a question of what they learn.</summary>
internal static class RightsAndLearning
{
    public static void Tell(Story story)
    {
        var nth = 0;
        foreach (var day in story.Days.Working.Where((_, i) => i % 20 == 6)) Request(story, day, ++nth);
        nth = 0;
        foreach (var day in story.Days.Working.Where((_, i) => i % 27 == 10)) Appeal(story, day, ++nth);
        nth = 0;
        foreach (var day in story.Days.Working.Where((_, i) => i % 6 == 1)) Question(story, day, ++nth);
    }

    private static void Request(Story story, DateOnly day, int nth)
    {
        var (dice, person) = (story.Dice, story.Somebody(day, Staff.Personnel));
        var at = Days.OnDay(day, dice);
        var request = new ProtectionRequested { Id = story.Id("privacy"), Person = person.Full, At = at };
        story.Write(at, request);
        var manner = Manners.Of(dice, nth, late: 8, never: 4);
        if (manner == Manner.Never) return;
        var answered = story.Days.Later(at, manner == Manner.InTime ? dice.Between(1, 4) : dice.Between(7, 9), dice);
        story.Write(answered, new ProtectionAnswered { Id = story.Id("privacyact"), Person = Staff.Personnel.Full, At = answered, RequestId = request.Id, RequestedAt = at, Granted = dice.Percent(80) ? Ternary.Yes : Ternary.No });
    }

    private static void Appeal(Story story, DateOnly day, int nth)
    {
        var (dice, person) = (story.Dice, story.Somebody(day, Staff.Deputy, Staff.Personnel, Staff.Head));

        // The fourth is about the person who then decides it: that decides nothing.
        var against = nth == 4 ? Staff.Personnel.Party : nth % 2 == 0 ? Party.Company : Staff.Of("wuqian").Party;
        var at = Days.OnDay(day, dice);
        var appeal = new AppealLodged { Id = story.Id("appeal"), Person = person.Full, At = at, Against = against };
        story.Write(at, appeal);
        if (nth == 4) Decide(story, appeal, Staff.Personnel, story.Days.Later(at, 5, dice));
        var manner = nth == 4 ? Manner.InTime : Manners.Of(dice, nth, late: 10, never: 5);
        if (manner != Manner.Never) Decide(story, appeal, Staff.Deputy, story.Days.Later(at, manner == Manner.InTime ? dice.Between(8, 13) : dice.Between(17, 22), dice));
    }

    private static void Decide(Story story, AppealLodged appeal, Employee by, DateTimeOffset at) => story.Write(at, new AppealDecided
    {
        Id = story.Id("appealact"),
        Person = by.Full,
        At = at,
        AppealId = appeal.Id,
        LodgedAt = appeal.At,
        Against = appeal.Against,
        Upheld = story.Dice.Percent(40) ? Ternary.Yes : Ternary.No,
    });

    private static void Question(Story story, DateOnly day, int nth)
    {
        var dice = story.Dice;
        var trainer = dice.One(Staff.Trainers);
        var (learner, at) = (story.Somebody(day, trainer), Days.OnDay(day, dice));
        var question = new QuestionAsked { Id = story.Id("question"), Person = learner.Full, At = at, AskedId = trainer.Id };
        story.Write(at, question);
        var manner = Manners.Of(dice, nth, late: 8, never: 4);
        if (manner == Manner.Never) return;
        var answered = story.Days.Later(at, manner == Manner.InTime ? dice.Between(1, 2) : dice.Between(5, 8), dice);
        story.Write(answered, new QuestionAnswered { Id = story.Id("questionact"), Person = trainer.Full, At = answered, QuestionId = question.Id, AskedAt = at });
    }
}
