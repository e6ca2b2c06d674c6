using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>The ordinary conversations of every working day: questions and their answers.</summary>
internal static class WorkingDay
{
    public static void Tell(Story story)
    {
        foreach (var day in story.Days.Working)
        {
            if (story.Present(day).Count < 8) continue;
            var exchanges = story.Dice.Between(5, 9);
            for (var i = 0; i < exchanges; i++) Exchange(story, day);
            if (story.Dice.Percent(40)) Note(story, day);
            if (story.Dice.Percent(20)) Greet(story, day);
        }
    }

    private static void Exchange(Story story, DateOnly day)
    {
        var asker = story.Somebody(day);
        var colleague = Colleague(story, day, asker);
        var room = story.Dice.Percent(70) ? Rooms.Between(asker, colleague) : asker.Department == colleague.Department ? Rooms.Of(asker) : Rooms.Everybody;
        var at = Days.OnDay(day, story.Dice);
        var isImportant = story.Dice.Percent(9);
        var question = story.Ask(asker, colleague, room, at, story.Phrase(isImportant ? Phrases.Important : Phrases.Questions), isImportant ? Importance.Important : Importance.Unknown);
        if (story.Dice.Percent(2))
        {
            Recall(story, asker, question);
            return;
        }

        Answer(story, asker, colleague, question, isImportant ? 100 : 220);
    }

    private static void Answer(Story story, Employee asker, Employee colleague, Message question, int mostMinutes)
    {
        var (dice, asked) = (story.Dice, question.SentAt!.Value);
        var roll = dice.Below(100);
        if (roll < 2) return;
        var at = roll switch
        {
            < 5 => story.Days.Worked(asked, dice.Minutes(mostMinutes + 30, mostMinutes + 300)),
            < 25 => story.Days.Worked(asked, dice.Minutes(mostMinutes / 3, mostMinutes)),
            _ => story.Days.Worked(asked, dice.Minutes(1, mostMinutes / 3)),
        };
        if (story.Absences.IsAway(colleague, DateOnly.FromDateTime(at.DateTime)) || !colleague.WorksOn(DateOnly.FromDateTime(at.DateTime))) return;
        if (dice.Percent(4))
        {
            story.Write(at, new MessageAnswered
            {
                Id = story.Id("call"),
                Person = colleague.Full,
                At = at,
                MessageId = question.Id,
                ConversationId = question.Conversation.Id,
                AskedAt = asked,
                Importance = question.Circumstances.Importance,
                Means = dice.One([ContactMeans.Phone, ContactMeans.Meeting]),
            });
            return;
        }

        // Who answers after a while quotes the question, so that the other sees what it is about.
        var quotes = at - asked > TimeSpan.FromMinutes(10) || question.Conversation.Kind == ConversationKind.Group;
        story.Say(colleague, question.Conversation, at, story.Phrase(Phrases.Answers), asker, quotes ? question.Id : null);
        if (dice.Percent(35) && question.Conversation.Kind == ConversationKind.Direct) story.Say(asker, question.Conversation, at + dice.Minutes(1, 8), dice.One(Phrases.Thanks), colleague);
    }

    private static void Recall(Story story, Employee asker, Message question)
    {
        var at = question.SentAt!.Value + TimeSpan.FromSeconds(story.Dice.Between(10, 110));
        story.Write(at, new Message { Id = story.Id("msg"), Kind = MessageKind.Recall, Sender = asker.Brief, Conversation = question.Conversation, Recipients = question.Recipients, SentAt = at, RepliesTo = question.Id });
    }

    private static void Note(Story story, DateOnly day)
    {
        var writer = story.Somebody(day);
        story.Say(writer, Rooms.Of(writer), Days.OnDay(day, story.Dice), story.Phrase(Phrases.Notes), circumstances: new() { Activity = UsagePurpose.Work });
    }

    private static void Greet(Story story, DateOnly day)
    {
        var writer = story.Somebody(day);
        story.Say(writer, Rooms.Of(writer), Days.At(day, 9, story.Dice.Between(0, 20)), story.Dice.One(Phrases.Greetings));
    }

    // Two out of three questions stay within the department.
    private static Employee Colleague(Story story, DateOnly day, Employee asker)
    {
        Employee[] near = [.. story.Present(day).Where(person => person != asker && person.Department == asker.Department)];
        return near.Length > 0 && story.Dice.Percent(66) ? story.Dice.One(near) : story.Somebody(day, asker);
    }
}
