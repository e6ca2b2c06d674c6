using System.Globalization;

namespace WeChatPolicy.Rules;

/// <summary>What is only possible is told as a suspicion, and its remedy asks for a look first, not for penance.</summary>
/// <remarks>Of violations alone: advice and merits accuse nobody. A text that says so already stays as it is.</remarks>
internal static class Doubt
{
    /// <summary>What a finding says that is only possible.</summary>
    public static LocalizedText Message(LocalizedText sure) => Suspects(sure.Zh) ? sure : new($"疑似{sure.Zh}，待核实", $"Possibly, to be verified: {sure.En}");

    /// <summary>What sets right a breach that is only possible.</summary>
    public static LocalizedText Remedy(LocalizedText sure) =>
        sure.Zh.Contains("核实", StringComparison.Ordinal) ? sure : new($"请先核实；情况属实的，{sure.Zh}", $"Verify it first; where it is so: {sure.En}");

    /// <summary>The field of a finding that shows how far the calendar reaches.</summary>
    public const string CalendarField = "calendar.holidaysKnownUntil";

    /// <summary>What a finding says whose deadline rests on days of which the calendar does not know whether they are worked.</summary>
    public static LocalizedText OfCalendar(LocalizedText said, WorkCalendar calendar) => calendar.HolidaysKnownUntil is null
        ? new($"{said.Zh}（工作日历未登记节假日，期限可能更晚）", $"{said.En} (the calendar knows no holidays, and the deadline may be later)")
        : new(
            $"{said.Zh}（工作日历的节假日只登记了{Zh(calendar.HolidaysKnownFrom)}至 {Reach(calendar)}，此外的工作日未知，期限可能更晚）",
            $"{said.En} (the calendar knows holidays {En(calendar.HolidaysKnownFrom)}until {Reach(calendar)} only, and the deadline may be later)");

    /// <summary>The last date that the calendar covers, or that there is none.</summary>
    public static string Reach(WorkCalendar calendar) => calendar.HolidaysKnownUntil is { } until ? Text(until) : "null";

    private static string Zh(DateOnly? from) => from is { } date && date > DateOnly.MinValue ? $" {Text(date)} " : "";

    private static string En(DateOnly? from) => from is { } date && date > DateOnly.MinValue ? $"from {Text(date)} " : "";

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool Suspects(string zh) => zh.Contains("疑似", StringComparison.Ordinal) || zh.Contains("涉嫌", StringComparison.Ordinal);
}
