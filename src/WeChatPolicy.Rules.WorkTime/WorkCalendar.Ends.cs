namespace WeChatPolicy.Rules;

// What the duties of facts near the end of time ask: a deadline that no date can hold lies behind everything, and is no error.
public sealed partial class WorkCalendar
{
    /// <summary><see cref="NextWorkingTime"/>, or the end of time where there is none any more.</summary>
    public DateTimeOffset NextWorkingTimeOrEnd(DateTimeOffset instant)
    {
        long next = Walk(instant.UtcTicks, s_lastInstant, 1, out long used);
        return used == 1 ? Written(next - 1) : DateTimeOffset.MaxValue;
    }

    /// <summary><see cref="AddWorkingTime"/>, or the end of time where there is not so much left.</summary>
    public DateTimeOffset AddWorkingTimeOrEnd(DateTimeOffset start, TimeSpan working)
    {
        if (working == TimeSpan.Zero) return InZone(start);
        long instant = Walk(start.UtcTicks, s_lastInstant, working.Ticks, out long used);
        return used == working.Ticks ? Written(instant) : DateTimeOffset.MaxValue;
    }

    /// <summary><see cref="EndOfWorkingDay"/>, or the end of time where no day is worked any more.</summary>
    public DateTimeOffset EndOfWorkingDayOrEnd(DateOnly date)
    {
        try
        {
            return EndOfWorkingDay(date);
        }
        catch (ArgumentOutOfRangeException)
        {
            return DateTimeOffset.MaxValue;
        }
    }
}
