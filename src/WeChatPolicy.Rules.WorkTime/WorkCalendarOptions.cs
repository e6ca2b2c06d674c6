namespace WeChatPolicy.Rules;

/// <summary>
/// What a <see cref="WorkCalendar"/> is made from, in the shape that configuration binds.
/// An empty array stands for its default, because the configuration binder adds to an array that holds something
/// already instead of replacing it.
/// </summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record WorkCalendarOptions
{
    /// <summary>The time zone that needs no data on the machine: UTC+08:00 all year.</summary>
    public const string ChinaStandardTime = "China Standard Time";

    /// <summary>
    /// The working hours of a whole working day, each as <c>HH:mm-HH:mm</c>; the end is no working time any more. Hours
    /// may run into the next date and still belong to the day: an end before its start falls on the next date
    /// (<c>22:00-06:00</c>), and so do hours from 24 to 48 (<c>22:00-26:00</c> and <c>26:30-30:00</c> are a night with a
    /// break at two). Intervals overlap neither one another nor the hours of the next day.
    /// Empty: <c>09:00-12:00</c> and <c>13:00-18:00</c>.
    /// </summary>
    public string[] WorkingHours { get; set; } = [];

    /// <summary>The days of the week that are worked; the others are the weekend. Empty: Monday to Friday.</summary>
    public DayOfWeek[] WorkingWeek { get; set; } = [];

    /// <summary>
    /// Dates off work whatever their day of the week, each as <c>yyyy-MM-dd</c> or, for a run of at most 366 days with
    /// both ends in it, <c>yyyy-MM-dd/yyyy-MM-dd</c>. Statutory holidays change each year by decree: those that
    /// <see cref="StatutoryHolidays"/> does not know the host supplies (a <see cref="HolidaySchedule"/> reads the files that
    /// people have), and says with <see cref="HolidaysKnownUntil"/> how far they reach.
    /// </summary>
    public string[] Holidays { get; set; } = [];

    /// <summary>
    /// Dates worked in full whatever their day of the week (调休), written as <see cref="Holidays"/> are. A date cannot
    /// be a holiday as well.
    /// </summary>
    public string[] MakeUpDays { get; set; } = [];

    /// <summary>
    /// Dates worked for <see cref="HalfDayHours"/> only, whatever their day of the week, written as <see cref="Holidays"/>
    /// are. A date cannot be a holiday or a make-up day as well.
    /// </summary>
    public string[] HalfDays { get; set; } = [];

    /// <summary>
    /// The working hours of a half day, written as <see cref="WorkingHours"/> are. Empty: the first of the
    /// <see cref="WorkingHours"/>, of which there must then be several if there are half days.
    /// </summary>
    public string[] HalfDayHours { get; set; } = [];

    /// <summary>
    /// The time zone whose wall clock the hours and dates are read on. <c>China Standard Time</c> (the default, also as
    /// <c>Asia/Shanghai</c>) and fixed offsets such as <c>+05:30</c> need no data on the machine; any other is looked up
    /// by its IANA name among the machine's time zones.
    /// </summary>
    public string TimeZone { get; set; } = ChinaStandardTime;

    /// <summary>
    /// The first date for which <see cref="Holidays"/>, <see cref="MakeUpDays"/> and <see cref="HalfDays"/> are complete.
    /// Null: every date up to <see cref="HolidaysKnownUntil"/>, without which it cannot be given. Within these dates
    /// the host's lists are all there is, and no <see cref="StatutoryHolidays"/> are added.
    /// </summary>
    public DateOnly? HolidaysKnownFrom { get; set; }

    /// <summary>
    /// The last date for which <see cref="Holidays"/>, <see cref="MakeUpDays"/> and <see cref="HalfDays"/> are complete.
    /// Null: the host has not said, and the calendar covers the dates of its <see cref="StatutoryHolidays"/> alone.
    /// </summary>
    public DateOnly? HolidaysKnownUntil { get; set; }

    /// <summary>
    /// Whose statutory holidays the calendar knows of itself outside the dates for which the host's lists are complete. A date
    /// that the host lists is as the host has it. Default: China's, in China's time zone.
    /// </summary>
    public StatutoryHolidays StatutoryHolidays { get; set; }

    /// <summary>
    /// Where a term by the clock is over that ends outside working hours. Default: when work resumes. An end that is the end
    /// of working hours stays there.
    /// </summary>
    public ClockTermEnd ClockTerms { get; set; }

    /// <summary>How many days before the last date that the calendar covers a policy begins to warn of it; not negative. Default: 45, about when the decree for the next year is out.</summary>
    public int WarningDays { get; set; } = 45;
}
