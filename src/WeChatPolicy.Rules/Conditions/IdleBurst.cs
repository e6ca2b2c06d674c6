namespace WeChatPolicy.Rules.Conditions;

/// <summary>The idle messages of one person that still count, and with them how sure it is that the person chats. Immutable.</summary>
/// <remarks>Of a segment that is judged afterwards and of a chat that is followed as it goes: both decide by this.</remarks>
internal static class IdleBurst
{
    private static readonly (Idleness AtLeast, Confidence Sure)[] s_grades =
        [(Idleness.Found, Confidence.Certain), (Idleness.OffTopic, Confidence.Likely), (Idleness.SmallTalk, Confidence.Possible)];

    /// <summary>The messages of a person with one more, without what is out of the window by then.</summary>
    /// <param name="before">Those before.</param>
    /// <param name="next">The next one.</param>
    /// <param name="window">How long a message counts.</param>
    /// <param name="calendar">By which it is counted.</param>
    /// <param name="most">How many make a burst.</param>
    public static IdleMessage[] With(IReadOnlyList<IdleMessage> before, IdleMessage next, Term window, WorkCalendar calendar, int most)
    {
        var kept = new List<IdleMessage>(before.Count + 1) { next };
        for (var i = before.Count - 1; i >= 0 && window.DueFrom(before[i].At, calendar) >= next.At; i--)
        {
            // Behind enough that are as idle it decides nothing any more.
            if (CountOf(kept, before[i].Idleness) < most) kept.Add(before[i]);
        }

        kept.Reverse();
        return [.. kept];
    }

    /// <summary>How sure it is that these are idle chat; nothing where they are too few.</summary>
    public static Confidence? Sureness(IReadOnlyList<IdleMessage> recent, int most)
    {
        foreach (var (atLeast, sure) in s_grades)
        {
            if (CountOf(recent, atLeast) >= most) return sure;
        }

        return null;
    }

    private static int CountOf(IReadOnlyList<IdleMessage> messages, Idleness atLeast)
    {
        var count = 0;
        for (var i = 0; i < messages.Count; i++)
        {
            if (messages[i].Idleness >= atLeast) count++;
        }

        return count;
    }
}

/// <summary>One idle message, without what it said.</summary>
internal readonly record struct IdleMessage(DateTimeOffset At, Idleness Idleness);
