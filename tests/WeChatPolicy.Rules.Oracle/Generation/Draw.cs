namespace WeChatPolicy.Rules.Oracle.Generation;

/// <summary>The choices that one generated fact is made by. Equal seeds choose alike.</summary>
internal sealed class Draw
{
    private static readonly DateTimeOffset s_monday = new(2025, 3, 3, 0, 0, 0, TimeSpan.FromHours(8));

    private readonly Random _random;

    public Draw(int seed)
    {
        _random = new Random(seed);
        // What ends exactly when work does, or a tick later, tells "by" from "before".
        var minutes = Of(Of(9 * 60, 12 * 60, 13 * 60, 18 * 60), 18 * 60, _random.Next(24 * 60));
        Now = s_monday.AddDays(_random.Next(28)).AddMinutes(minutes).AddTicks(Of(0L, 0L, 0L, 0L, 1L, -1L));
    }

    /// <summary>The instant that the fact is about; other instants lie around it.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>One of the items, each as often as the others.</summary>
    public T Of<T>(params ReadOnlySpan<T> items) => items[_random.Next(items.Length)];

    /// <summary>Whether something that happens so often, of a hundred times, happens now.</summary>
    public bool Chance(int percent) => _random.Next(100) < percent;

    /// <summary>A number from 0 and below a bound.</summary>
    public int Below(int bound) => _random.Next(bound);

    /// <summary>An instant before <see cref="Now"/>, by as much as terms measure: minutes, hours, days, months, years.</summary>
    public DateTimeOffset Earlier() => Now - Span();

    /// <summary>An instant after <see cref="Now"/>.</summary>
    public DateTimeOffset Later() => Now + Span();

    /// <summary>An instant around <see cref="Now"/>, at it now and then.</summary>
    public DateTimeOffset Around() => Chance(5) ? Now : Chance(60) ? Earlier() : Later();

    /// <summary>Unknown, not done, done at no known time, or done earlier.</summary>
    public Completion Step() => Below(100) switch
    {
        < 18 => Rules.Completion.Unknown,
        < 40 => Rules.Completion.NotDone,
        < 50 => Rules.Completion.DoneAtUnknownTime,
        _ => Rules.Completion.Done(Earlier()),
    };

    // Whole units as often as broken ones, so that a term of so many units is met to the tick.
    private TimeSpan Span() => Below(10) switch
    {
        0 or 1 => TimeSpan.FromMinutes(Below(121)),
        2 => TimeSpan.FromHours(Below(49)),
        3 or 4 or 5 => TimeSpan.FromDays(Below(8)) + TimeSpan.FromMinutes(Chance(50) ? 0 : Below(1440)),
        6 or 7 => TimeSpan.FromDays(Below(41)) + TimeSpan.FromMinutes(Chance(50) ? 0 : Below(1440)),
        8 => TimeSpan.FromDays(Of(30, 31, 90, 183, 366, 1095)) + TimeSpan.FromTicks(Below(3) - 1),
        _ => TimeSpan.FromDays(Below(1400)),
    };
}
