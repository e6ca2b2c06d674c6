namespace WeChatPolicy.Rules.Conditions;

/// <summary>People who leave: since when, by when they hand over, to whom.</summary>
internal static class Departure
{
    /// <summary>Whether an employee had left by an instant; the very instant at which employment ended is after it.</summary>
    public static bool HadLeft(Participant person, DateTimeOffset? at) =>
        person.Kind == ParticipantKind.Employee && at is { } instant && person.LeftAt is { } leftAt && instant >= leftAt;

    /// <summary>When a leaver must have handed over: the term counted from the start of the last working day.</summary>
    /// <remarks>No working days more is the end of that day's work; of a last day off work, the end of the next working day.</remarks>
    public static Deadline HandoverDue(DateOnly lastWorkingDay, Term term, WorkCalendar calendar)
    {
        if (term is { Unit: TermUnit.WorkingDays, Amount: 0 }) return Deadline.OfWorkOn(lastWorkingDay, calendar);
        var midnight = new DateTimeOffset(lastWorkingDay.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

        // The first day there is begins before the beginning of time where the clock is ahead.
        var offset = calendar.InZone(midnight).Offset;
        return Deadline.Of(term, midnight.Ticks < offset.Ticks ? DateTimeOffset.MinValue : midnight - offset, calendar);
    }

    /// <summary>Whether an account went to somebody designated for it. Nobody takes over from themselves.</summary>
    public static Ternary IsDesignated(AccountHandedOver handover)
    {
        if (handover.Recipient?.Id == handover.Person.Id) return Ternary.No;
        var designated = handover.DesignatedRecipientIds;
        if (!designated.IsKnown) return Ternary.Unknown;
        if (designated.Value.Count == 0) return Ternary.No;
        if (handover.Recipient is not { } recipient) return Ternary.Unknown;
        return designated.Value.Contains(recipient.Id) ? Ternary.Yes : Ternary.No;
    }

    /// <summary>Whether the work information in an account was dealt with or backed up at its handover.</summary>
    public static Ternary IsDisposed(AccountHandedOver handover) => handover.WorkData switch
    {
        WorkDataDisposition.Unknown => Ternary.Unknown,
        WorkDataDisposition.Deleted or WorkDataDisposition.LeftUndealt => Ternary.No,
        _ => Ternary.Yes,
    };

    /// <summary>The instant at which a date begins, wherever it begins first.</summary>
    public static DateTimeOffset BeginningOf(DateOnly date) =>
        date == DateOnly.MinValue ? DateTimeOffset.MinValue : new(date.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(14));

    /// <summary>The account of a leaver, taken over by somebody else.</summary>
    public static Account? TakenOver(Account account)
    {
        if (account.Holder is not { } leaver) return null;
        var successor = leaver with { Id = $"successor of {leaver.Id}", LeftAt = null };
        return account with { Holder = null } with { Profile = account.Profile with { HolderId = successor.Id }, Holder = successor };
    }

    /// <summary>The handover to somebody who was designated; nothing where nobody but the leaver was.</summary>
    public static AccountHandedOver? ToDesignated(AccountHandedOver handover)
    {
        var designated = handover.DesignatedRecipientIds.ValueOr([]).FirstOrDefault(id => id != handover.Person.Id);
        return designated is null ? null : handover with { Recipient = new() { Id = designated, Kind = ParticipantKind.Employee } };
    }

    /// <summary>The handover to somebody else than the leaver, whom the company has designated.</summary>
    public static AccountHandedOver Designated(AccountHandedOver handover)
    {
        var recipient = handover.Recipient is { } taker && taker.Id != handover.Person.Id
            ? taker
            : new Participant { Id = $"successor of {handover.Person.Id}", Kind = ParticipantKind.Employee };
        return handover with { Recipient = recipient, DesignatedRecipientIds = new([recipient.Id]) };
    }
}
