namespace WeChatPolicy.Rules.Tracking;

/// <summary>When somebody is reminded of a duty: a while before the deadline, within working hours where there are any left.</summary>
internal static class Reminding
{
    /// <summary>Not before three quarters of the time have passed.</summary>
    private const int Share = 4;

    public static DateTimeOffset Of(OpenDuty duty, PolicySettings settings)
    {
        var (opened, due) = (duty.Grounds[0].OpenedAt, duty.DueAt);
        var quarter = due - ((due - opened) / Share);
        var lead = settings.Options.Tracking.ReminderLead.DueFrom(due, settings.Calendar) - due;
        var at = due - lead > quarter ? due - lead : quarter;
        var working = settings.Calendar.NextWorkingTime(at);
        return working < due ? working : at;
    }
}
