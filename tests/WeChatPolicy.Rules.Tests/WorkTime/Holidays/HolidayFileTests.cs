using System.Text;

namespace WeChatPolicy.Rules.Tests.WorkTime.Holidays;

/// <summary>The files in which people keep holidays: what is read of them, how far they reach, and what is wrong with them.</summary>
public class HolidayFileTests
{
    private const string Week = "2027-10-01 off, 2027-10-02 off, 2027-10-09 worked";

    [Theory]
    [InlineData("days with a flag", """{"$schema":"x","year":2027,"papers":["p"],"days":[{"name":"国庆节","date":"2027-10-01","isOffDay":true},{"name":"国庆节","date":"2027-10-02","isOffDay":true},{"name":"国庆节","date":"2027-10-09","isOffDay":false}]}""")]
    [InlineData("days by month and day", """{"code":0,"holiday":{"10-01":{"holiday":true,"name":"国庆节","wage":3,"date":"2027-10-01"},"10-02":{"holiday":true,"date":"2027-10-02"},"10-09":{"holiday":false,"after":true,"wage":1,"date":"2027-10-09"}}}""")]
    [InlineData("days by their whole date", """{"holiday":{"2027-10-01":{"holiday":true},"2027-10-02":{"isHoliday":true},"2027-10-09":{"holiday":false}}}""")]
    [InlineData("dates for names", """{"holidays":{"2027-10-01":"National Day,国庆节,3","2027-10-02":"National Day"},"workdays":{"2027-10-09":"National Day"},"inLieuDays":{"2027-10-02":"x"}}""")]
    [InlineData("lists of dates", """{"Holidays":["2027-10-01","2027-10-02"],"MakeUpDays":["2027-10-09"]}""")]
    [InlineData("lists of runs", """{"holidays":["2027-10-01/2027-10-02"],"makeUpDays":["20271009"]}""")]
    [InlineData("days alone", """[{"date":"2027-10-01","isOffDay":true},{"date":"20271002","isOffDay":true},{"date":"2027-10-09","isOffDay":false}]""")]
    [InlineData("several years in one", """[{"year":2026,"days":[]},{"year":2027,"days":[{"date":"2027-10-01","isOffDay":true},{"date":"2027-10-02","isOffDay":true},{"date":"2027-10-09","isOffDay":false}]}]""")]
    public void Json_is_read_in_the_forms_that_are_about(string form, string json) => AssertReads(Week, json, form);

    [Fact]
    public void A_list_of_dates_is_a_list_of_days_off() => AssertReads("2027-10-01 off, 2027-10-02 off", """["2027-10-01", "2027-10-02"]""", "a plain list");

    [Theory]
    [InlineData("marks in words", "SUMMARY:国庆节假期|DTSTART;VALUE=DATE:20271001|DTEND;VALUE=DATE:20271003", "SUMMARY:上班(补国庆节假期)|DTSTART;VALUE=DATE:20271009|DTEND;VALUE=DATE:20271010")]
    [InlineData("marks in brackets", "DTSTART;VALUE=DATE:20271001|DTEND;VALUE=DATE:20271003|SUMMARY;LANGUAGE=zh_CN:国庆节（休）", "DTSTART;VALUE=DATE:20271009|SUMMARY;LANGUAGE=zh_CN:国庆节（班）")]
    [InlineData("marks of a vendor", "DTSTART;VALUE=DATE:20271001|DURATION:P2D|SUMMARY:National Day|X-APPLE-SPECIAL-DAY:WORK-HOLIDAY", "DTSTART;VALUE=DATE:20271009|SUMMARY:National Day|X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY")]
    [InlineData("a moved day that says what it is", "SUMMARY:国庆节 调休 放假|DTSTART:20271001|DTEND:20271003", "SUMMARY:国庆节 调休 补班|DTSTART:20271009|DTEND:20271010")]
    [InlineData("a quoted parameter and a folded line", "SUMMARY;X-A=\"a:b\":国庆|  节假期|DTSTART;VALUE=DATE:202710|\t01|DTEND;VALUE=DATE:20271003", "SUMMARY:补班\\, 国庆节|DTSTART;VALUE=DATE:20271009")]
    public void A_calendar_is_read_by_what_its_events_say(string form, string off, string worked) =>
        AssertReads(Week, Calendar(off, worked, "SUMMARY:重阳节|DTSTART;VALUE=DATE:20271008", "SUMMARY:国庆节假期|STATUS:CANCELLED|DTSTART;VALUE=DATE:20271005"), form);

    [Fact]
    public void What_stands_in_an_alarm_of_an_event_is_not_the_events() =>
        AssertReads("2027-10-01 off", Calendar("SUMMARY:国庆节假期|DTSTART;VALUE=DATE:20271001|BEGIN:VALARM|SUMMARY:明天上班|DURATION:PT15M|END:VALARM"), "an alarm");

    [Theory]
    [InlineData("""{"days":[{"date":"2027-10-01","isOffDay":true}]}""", "2027-01-01", "2027-12-31")]
    [InlineData("""["2027-01-01","2027-05-01"]""", null, null)] // half a year is not the year
    [InlineData("""["2025-10-01","2026-10-01","2027-10-01"]""", "2025-01-01", "2027-12-31")]
    [InlineData("""["2025-10-01","2027-10-01"]""", "2027-01-01", "2027-12-31")]
    [InlineData("""{"holidays":["2027-10-02"],"makeUpDays":["2027-10-01"]}""", null, null)] // worked is not off
    public void It_reaches_as_far_as_National_Day_is_off_in_it(string json, string? from, string? until)
    {
        var schedule = HolidaySchedule.Read(Encoding.UTF8.GetBytes(json));

        Assert.Equal((from, until), (schedule.KnownFrom?.ToString("O"), schedule.KnownUntil?.ToString("O")));
    }

    [Theory]
    [InlineData("""{"year":2027,"papers":[],"days":[]}""", "it names no day")]
    [InlineData("<html>", "it begins like neither")]
    [InlineData("", "it begins like neither")]
    [InlineData("""{"days":[""", "it is no JSON")]
    [InlineData("""{"days":[{"date":"2027-13-01","isOffDay":true},{"date":"2027-10-01"},7]}""", "$.days[0]: '2027-13-01' is no date", "$.days[1] says of '2027-10-01' neither", "$.days[2] is neither a date nor a day")]
    [InlineData("""{"holiday":{"10-01":{"holiday":true}}}""", "$.holiday.10-01: '10-01' is no date")]
    [InlineData("""{"holidays":["2027-10-01"],"workdays":["2027-10-01"]}""", "2027-10-01 is said to be off work and to be worked")]
    [InlineData("""{"holidays":["2027-10-07/2027-10-01"]}""", "is not a run of 1 to 366 days")]
    [InlineData("""{"holidays":7}""", "$.holidays is no list")]
    public void What_is_wrong_with_json_is_told_all_at_once(string json, params string[] faults) => AssertFaults(json, faults);

    [Theory]
    [InlineData("SUMMARY:国庆节（调休）|DTSTART;VALUE=DATE:20271002", "line 2: '国庆节（调休）' does not say whether")]
    [InlineData("SUMMARY:国庆节（休）|DTSTART:20271001T090000|DTEND:20271001T180000", "line 4: DTSTART is '20271001T090000', and must be a date without a time")]
    [InlineData("SUMMARY:国庆节（休）|DTSTART;VALUE=DATE:20271001|DTEND;VALUE=DATE:20271001", "line 5: DTEND is not after DTSTART")]
    [InlineData("SUMMARY:国庆节（休）|DTSTART;VALUE=DATE:20271001|RRULE:FREQ=YEARLY", "line 5: '国庆节（休）' repeats")]
    [InlineData("SUMMARY:国庆节（休）|DTSTART;VALUE=DATE:20271001|DURATION:PT1H", "line 5: DURATION is 'PT1H'")]
    [InlineData("SUMMARY:国庆节（休）", "the event has no DTSTART")]
    [InlineData("SUMMARY:团建|DTSTART;VALUE=DATE:20271001", "none of its 1 events says")]
    public void What_is_wrong_with_a_calendar_is_told_by_its_line(string lines, string fault) => AssertFaults(Calendar(lines), fault);

    [Fact]
    public void An_event_that_does_not_end_is_a_fault() => AssertFaults("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:国庆节（休）\r\n", "line 2: the event does not end");

    [Fact]
    public void However_much_is_wrong_the_error_has_an_end()
    {
        var json = $"[{string.Join(',', Enumerable.Repeat("\"x\"", 10_000))}]";

        Assert.False(HolidaySchedule.TryRead(Encoding.UTF8.GetBytes(json), out _, out var faults));
        Assert.Equal((51, "and more"), (faults.Count, faults[^1]));
    }

    [Fact]
    public void A_mark_of_utf8_and_a_blank_before_it_are_passed_over() => AssertReads("2027-10-01 off", "\uFEFF \n[\"2027-10-01\"]", "a mark");

    [Fact]
    public void It_is_added_to_the_options_with_how_far_it_reaches()
    {
        var options = new WorkCalendarOptions();
        HolidaySchedule.Read("""{"days":[{"date":"2027-10-01","isOffDay":true},{"date":"2027-10-09","isOffDay":false}]}"""u8).AddTo(options);
        var calendar = WorkCalendar.Create(options);

        Assert.Equal((false, true), (calendar.IsWorkingDay(new(2027, 10, 1)), calendar.IsWorkingDay(new(2027, 10, 9))));
        Assert.Equal((new(2017, 1, 1), new(2027, 12, 31)), (calendar.HolidaysKnownFrom, calendar.HolidaysKnownUntil));
        Assert.Equal((new(2027, 1, 1), new(2027, 12, 31)), (options.HolidaysKnownFrom, options.HolidaysKnownUntil));
    }

    [Fact]
    public void What_was_decreed_is_added_to_a_calendar_of_another_zone_as_any_other_file_is()
    {
        var options = new WorkCalendarOptions { TimeZone = "+09:00" };
        HolidaySchedule.China.AddTo(options);

        Assert.False(WorkCalendar.Create(options).IsWorkingDay(new(2026, 10, 1)));
    }

    private static void AssertReads(string expected, string file, string form)
    {
        Assert.True(HolidaySchedule.TryRead(Encoding.UTF8.GetBytes(file), out var schedule, out var faults), $"{form}: {string.Join("; ", faults)}");
        Assert.Equal(expected, string.Join(", ", schedule.DaysOff.Select(date => (date, "off")).Concat(schedule.MakeUpDays.Select(date => (date, "worked"))).Select(day => $"{day.date:yyyy-MM-dd} {day.Item2}")));
    }

    private static void AssertFaults(string file, params string[] faults)
    {
        var error = Assert.Throws<FormatException>(() => HolidaySchedule.Read(Encoding.UTF8.GetBytes(file)));
        Assert.All(faults, fault => Assert.Contains(fault, error.Message, StringComparison.Ordinal));
    }

    private static string Calendar(params string[] events) =>
        $"BEGIN:VCALENDAR\r\n{string.Concat(events.Select(lines => $"BEGIN:VEVENT\r\n{lines.Replace("|", "\r\n", StringComparison.Ordinal)}\r\nEND:VEVENT\r\n"))}END:VCALENDAR\r\n";
}
