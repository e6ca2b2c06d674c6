using System.Runtime.CompilerServices;

namespace WeChatPolicy.Rules;

/// <summary>Refuses what no fact can be, naming the field and never the value.</summary>
internal static class FactGuard
{
    public static string NotEmpty(string? value, [CallerMemberName] string field = "") =>
        string.IsNullOrEmpty(value) ? throw new ArgumentException($"'{field}' is required and must not be empty.", field) : value;

    public static T NotNull<T>(T? value, [CallerMemberName] string field = "")
        where T : class => value ?? throw new ArgumentNullException(field, $"'{field}' must not be null.");

    public static T[] Items<T>(IEnumerable<T>? values, [CallerMemberName] string field = "")
        where T : class
    {
        T[] items = [.. NotNull(values, field)];
        var hole = Array.IndexOf(items, null);
        return hole < 0 ? items : throw new ArgumentException($"'{field}[{hole}]' must not be null.", field);
    }

    public static T Defined<T>(T value, [CallerMemberName] string field = "")
        where T : struct, Enum => Enum.IsDefined(value) ? value
            : throw new ArgumentOutOfRangeException(field, $"'{field}' is not a defined {typeof(T).Name}.");

    public static long? NotNegative(long? value, [CallerMemberName] string field = "") =>
        value is < 0 ? throw new ArgumentOutOfRangeException(field, $"'{field}' must not be negative.") : value;

    /// <summary>Refuses an end before its beginning; either may be unknown.</summary>
    public static DateTimeOffset? NotBefore(DateTimeOffset? end, DateTimeOffset? start, string startField, [CallerMemberName] string field = "") =>
        end < start ? throw new ArgumentException($"'{field}' must not be before '{startField}'.", field) : end;
}
