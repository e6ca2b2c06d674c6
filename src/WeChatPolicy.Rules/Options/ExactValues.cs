using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace WeChatPolicy.Rules;

/// <summary>Finds the values of a section that a binder would take for something else, or stop at: names out of closed sets, instants, dates.</summary>
/// <remarks>
/// A binder reads a name in any case, several as their sum, and numerals; an instant without an offset by the zone of the machine; and
/// dates in the American order.
/// </remarks>
internal static class ExactValues
{
    private static readonly string[] s_instants = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>What is wrong, each with its path in the section; a value that is not stated is not wrong.</summary>
    public static IEnumerable<string> Faults(IConfiguration section)
    {
        var above = section is IConfigurationSection { Path: var path } ? path.Length + 1 : 0;
        return Found(section).Select(fault => fault[above..]);
    }

    // An option that holds such a value has its line here, which a test asks for.
    private static IEnumerable<string> Found(IConfiguration section) =>
    [
        .. Names<UnknownPurpose>(section.GetSection("Scope:UnknownPurpose")),
        .. Names<AbsenceTreatment>(section.GetSection("Tracking:OnLeave")),
        .. Names<AbsenceTreatment>(section.GetSection("Tracking:OnDeparture")),
        .. Names<Independence>(section.GetSection("Supervision:Independence")),
        .. Names<UnknownStanding>(section.GetSection("Supervision:UnknownStanding")),
        .. section.GetSection("Training:Channels").GetChildren().SelectMany(Names<PublicityChannel>),
        .. Names<StatutoryHolidays>(section.GetSection("Calendar:StatutoryHolidays")),
        .. Names<ClockTermEnd>(section.GetSection("Calendar:ClockTerms")),
        .. section.GetSection("Calendar:WorkingWeek").GetChildren().SelectMany(Names<DayOfWeek>),
        .. section.GetSection("Assessment:Ladder").GetChildren().SelectMany(step => Names<Sanction>(step.GetSection("Sanction"))),
        .. Dates(section.GetSection("Calendar:HolidaysKnownFrom")),
        .. Dates(section.GetSection("Calendar:HolidaysKnownUntil")),
        .. section.GetSection("Rules").GetChildren().SelectMany(OfRule),
    ];

    private static IEnumerable<string> OfRule(IConfigurationSection rule) =>
    [
        .. Names<Severity>(rule.GetSection("Severity")),
        .. Names<Enforcement>(rule.GetSection("Enforcement")),
        .. Instants(rule.GetSection("EffectiveFrom")),
        .. Instants(rule.GetSection("EffectiveUntil")),
    ];

    private static IEnumerable<string> Names<T>(IConfigurationSection stated)
        where T : struct, Enum =>
        Wrong(stated, static value => Enum.GetNames<T>().Contains(value, StringComparer.Ordinal), $"must be one of {string.Join(", ", Enum.GetNames<T>())}, as it stands here.");

    private static IEnumerable<string> Instants(IConfigurationSection stated) => Wrong(
        stated,
        static value => HasOffset(value) && DateTimeOffset.TryParseExact(value, s_instants, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "must be an instant with its offset, such as 2026-01-01T00:00:00+08:00.");

    private static IEnumerable<string> Dates(IConfigurationSection stated) => Wrong(
        stated, static value => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), "must be a date, such as 2026-12-31.");

    private static IEnumerable<string> Wrong(IConfigurationSection stated, Func<string, bool> isRight, string expected)
    {
        if ((stated.Value is null && !stated.GetChildren().Any()) || (stated.Value is { } value && isRight(value))) return [];
        return [$"{stated.Path} is '{stated.Value}', and {expected}"];
    }

    private static bool HasOffset(string value) => value.EndsWith('Z') || (value.Length > 6 && value[^6] is '+' or '-');
}
