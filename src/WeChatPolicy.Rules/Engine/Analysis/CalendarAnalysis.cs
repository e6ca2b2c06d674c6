namespace WeChatPolicy.Rules;

/// <summary>Looks for the end of what a calendar knows.</summary>
internal static class CalendarAnalysis
{
    private static readonly string[] s_subjects = ["Calendar:HolidaysKnownUntil"];

    /// <summary>The warning that is due at an instant; where none is given, whether the calendar covers any date at all.</summary>
    public static PolicyIssue? Ending(WorkCalendar calendar, DateTimeOffset? asOf)
    {
        const string ZhRemedy = "请登记放假安排（Calendar:Holidays、Calendar:MakeUpDays 及 Calendar:HolidaysKnownUntil，或用 HolidaySchedule 读入 JSON、ICS 文件）";
        const string EnRemedy = "State the holidays (Calendar:Holidays, Calendar:MakeUpDays and Calendar:HolidaysKnownUntil, or a JSON or ICS file by HolidaySchedule)";
        if (calendar.HolidaysKnownUntil is not { } until)
        {
            return new(PolicyIssueKind.CalendarEnds, s_subjects, new(
                $"工作日历未登记任何节假日，按工作时间计算的期限一律只作疑似认定。{ZhRemedy}",
                $"The calendar knows no holidays, and whatever is due by working time is no more than possible. {EnRemedy}"));
        }

        if (asOf is not { } now || calendar.DateOf(now).DayNumber <= until.DayNumber - calendar.WarningDays) return null;
        return new(PolicyIssueKind.CalendarEnds, s_subjects, new(
            $"工作日历的节假日只登记到 {until:yyyy-MM-dd}，其后的期限只作疑似认定。{ZhRemedy}",
            $"The calendar knows holidays until {until:yyyy-MM-dd}, and whatever is due by days behind it is no more than possible. {EnRemedy}"));
    }
}
