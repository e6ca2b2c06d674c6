namespace WeChatPolicy.Rules.Clauses;

/// <summary>People who leave: since when, by when they hand over, to whom.</summary>
internal static class Leaving
{
    /// <summary>Whether an employee had left by an instant; the very instant at which employment ended is after it.</summary>
    public static bool HadLeft(Participant person, DateTimeOffset? at) =>
        person.Kind == ParticipantKind.Employee && at is { } instant && person.LeftAt is { } leftAt && instant >= leftAt;

    /// <summary>When a leaver must have handed over: the term counted from the start of the last working day.</summary>
    /// <remarks>No working days more is the end of that day's work; of a last day off work, the end of the next working day.</remarks>
    public static DateTimeOffset HandoverDue(DateOnly lastWorkingDay, string term, WorkCalendar calendar)
    {
        var allowed = Term.Parse(term);
        if (allowed is { Unit: TermUnit.WorkingDays, Amount: 0 }) return calendar.EndOfWorkingDay(lastWorkingDay);
        var midnight = new DateTimeOffset(lastWorkingDay.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return allowed.DueFrom(midnight - calendar.InZone(midnight).Offset, calendar);
    }

    /// <summary>Whether an account went to somebody designated for it. Nobody takes over from themselves.</summary>
    public static Ternary IsDesignated(AccountHandedOver handover)
    {
        if (handover.Recipient?.Id == handover.Person.Id) return Ternary.No;
        var designated = handover.DesignatedRecipientIds;
        if (!designated.IsKnown) return Ternary.Unknown;
        if (designated.Value.Count == 0) return Ternary.No;
        if (handover.Recipient is not { } recipient) return Ternary.Unknown;
        for (var i = 0; i < designated.Value.Count; i++)
        {
            if (designated.Value[i] == recipient.Id) return Ternary.Yes;
        }

        return Ternary.No;
    }
}
