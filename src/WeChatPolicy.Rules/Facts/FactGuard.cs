using System.Runtime.CompilerServices;

namespace WeChatPolicy.Rules;

/// <summary>Refuses what no fact can be, naming the field and never the value.</summary>
internal static class FactGuard
{
    public static string NotEmpty(string? value, [CallerMemberName] string field = "") =>
        string.IsNullOrEmpty(value) ? throw new ArgumentException($"'{field}' is required and must not be empty.", field) : value;

    /// <summary>Refuses an id that is there and empty; one that is not known is <see langword="null"/>.</summary>
    public static string? NullOrNotEmpty(string? value, [CallerMemberName] string field = "") =>
        value is "" ? throw new ArgumentException($"'{field}' must not be empty; leave it out where it is not known.", field) : value;

    public static T NotNull<T>(T? value, [CallerMemberName] string field = "")
        where T : class => value ?? throw new ArgumentNullException(field, $"'{field}' must not be null.");

    public static T[] Items<T>(IEnumerable<T>? values, [CallerMemberName] string field = "")
        where T : class
    {
        T[] items = [.. NotNull(values, field)];
        WithoutHole(items, field);
        return items;
    }

    public static KnownList<T> Items<T>(KnownList<T> values, [CallerMemberName] string field = "")
        where T : class
    {
        if (values.IsKnown) WithoutHole(values.Value, field);
        return values;
    }

    public static string[] Ids(IEnumerable<string>? values, [CallerMemberName] string field = "")
    {
        var ids = Items(values, field);
        var empty = Array.IndexOf(ids, "");
        return empty < 0 ? ids : throw new ArgumentException($"'{field}[{empty}]' must not be empty.", field);
    }

    public static KnownList<string> Ids(KnownList<string> values, [CallerMemberName] string field = "")
    {
        if (values.IsKnown) Ids(values.Value, field);
        return values;
    }

    public static T Defined<T>(T value, [CallerMemberName] string field = "")
        where T : struct, Enum => Enum.IsDefined(value) ? value
            : throw new ArgumentOutOfRangeException(field, $"'{field}' is not a defined {typeof(T).Name}.");

    public static T[] AllDefined<T>(IEnumerable<T>? values, [CallerMemberName] string field = "")
        where T : struct, Enum
    {
        T[] items = [.. values ?? throw new ArgumentNullException(field, $"'{field}' must not be null.")];
        for (var i = 0; i < items.Length; i++) Defined(items[i], $"{field}[{i}]");
        return items;
    }

    public static KnownList<T> AllDefined<T>(KnownList<T> values, [CallerMemberName] string field = "")
        where T : struct, Enum
    {
        if (values.IsKnown) AllDefined<T>(values.Value, field);
        return values;
    }

    public static long? NotNegative(long? value, [CallerMemberName] string field = "") =>
        value is < 0 ? throw new ArgumentOutOfRangeException(field, $"'{field}' must not be negative.") : value;

    public static decimal NotNegative(decimal value, [CallerMemberName] string field = "") =>
        value < 0 ? throw new ArgumentOutOfRangeException(field, $"'{field}' must not be negative.") : value;

    /// <summary>Refuses a share that is not between nothing (0) and all (1).</summary>
    public static decimal? Share(decimal? value, [CallerMemberName] string field = "") =>
        value is < 0 or > 1 ? throw new ArgumentOutOfRangeException(field, $"'{field}' must be between 0 and 1.") : value;

    /// <summary>Refuses an end before its beginning; either may be unknown.</summary>
    public static DateTimeOffset? NotBefore(DateTimeOffset? end, DateTimeOffset? start, string startField, [CallerMemberName] string field = "") =>
        end < start ? throw new ArgumentException($"'{field}' must not be before '{startField}'.", field) : end;

    /// <summary>Refuses what a state of an earlier instant cannot contain.</summary>
    /// <param name="at">When it happened, where known.</param>
    /// <param name="asOf">The instant of the state; its default means that it has not been set yet.</param>
    /// <param name="field">What happened.</param>
    public static DateTimeOffset? NotAfterState(DateTimeOffset? at, DateTimeOffset asOf, [CallerMemberName] string field = "") =>
        asOf != default && at > asOf ? throw new ArgumentException($"'{field}' must not be after 'AsOf': it had not happened yet.", field) : at;

    public static Completion NotAfterState(Completion step, DateTimeOffset asOf, [CallerMemberName] string field = "")
    {
        NotAfterState(step.At, asOf, field);
        return step;
    }

    private static void WithoutHole<T>(IReadOnlyList<T> items, string field)
        where T : class
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is null) throw new ArgumentException($"'{field}[{i}]' must not be null.", field);
        }
    }
}
