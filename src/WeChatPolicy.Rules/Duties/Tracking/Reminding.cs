namespace WeChatPolicy.Rules.Tracking;

/// <summary>When somebody is reminded of a duty: a while before the deadline, within working hours where there are any left.</summary>
internal static class Reminding
{
    /// <summary>Not before three quarters of the time have passed.</summary>
    private const int Share = 4;

    public static DateTimeOffset Of(OpenDuty duty, PolicySettings settings)
    {
        var (opened, due) = (duty.First.OpenedAt.UtcTicks, duty.DueAt.UtcTicks);
        var quarter = due - ((due - opened) / Share);
        var lead = settings.Options.Tracking.ReminderLead.DeadlineFrom(duty.DueAt, settings.Calendar).UtcTicks - due;
        var at = new DateTimeOffset(Math.Clamp(Math.Max(due - lead, quarter), 0, DateTime.MaxValue.Ticks), TimeSpan.Zero);
        var working = settings.Calendar.NextWorkingTimeOrEnd(at);
        return working < duty.DueAt ? working : at;
    }
}
