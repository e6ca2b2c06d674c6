using System.ComponentModel;
using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules;

/// <summary>
/// How long somebody has for something: an amount of one unit, written <c>30m</c>, <c>24h</c>, <c>30d</c>, <c>30wm</c>,
/// <c>4wh</c> or <c>3wd</c>. Two terms are equal if amount and unit are: <c>60m</c> is not <c>1h</c>. The default is
/// <c>0m</c>, due at once.
/// </summary>
/// <remarks>
/// A configuration binder reads one by its <see cref="TermTypeConverter"/>. The binder that is generated at compile time has no
/// use for converters and passes over a property of this type without a word.
/// </remarks>
[TypeConverter(typeof(TermTypeConverter))]
[JsonConverter(typeof(TermJsonConverter))]
public readonly partial record struct Term
{
    /// <summary>A term of so much.</summary>
    /// <param name="amount">How many of the unit; not negative.</param>
    /// <param name="unit">What is counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or the unit is none.</exception>
    public Term(int amount, TermUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        if (!Enum.IsDefined(unit))
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "No such unit.");
        (Amount, Unit) = (amount, unit);
    }

    /// <summary>How many of the unit; not negative.</summary>
    public int Amount { get; }

    /// <summary>What is counted.</summary>
    public TermUnit Unit { get; }

    /// <summary>Whether a calendar decides when it is due, and not the clock alone.</summary>
    public bool IsWorking => Unit >= TermUnit.WorkingMinutes;

    /// <summary>So many minutes on end.</summary>
    public static Term Minutes(int amount) => new(amount, TermUnit.Minutes);

    /// <summary>So many hours on end.</summary>
    public static Term Hours(int amount) => new(amount, TermUnit.Hours);

    /// <summary>So many dates, to the same wall time.</summary>
    public static Term Days(int amount) => new(amount, TermUnit.Days);

    /// <summary>So many minutes within working hours.</summary>
    public static Term WorkingMinutes(int amount) => new(amount, TermUnit.WorkingMinutes);

    /// <summary>So many hours within working hours.</summary>
    public static Term WorkingHours(int amount) => new(amount, TermUnit.WorkingHours);

    /// <summary>So many working days, to the end of the last one's work.</summary>
    public static Term WorkingDays(int amount) => new(amount, TermUnit.WorkingDays);

    /// <summary>When a term that begins at an instant is over, with the calendar's own offset; never before the start.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The answer lies after the year 9999.</exception>
    public DateTimeOffset DueFrom(DateTimeOffset start, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Unit switch
        {
            TermUnit.Minutes => calendar.InZone(start.ToUniversalTime().AddMinutes(Amount)),
            TermUnit.Hours => calendar.InZone(start.ToUniversalTime().AddHours(Amount)),
            TermUnit.Days => calendar.AddCalendarDays(start, Amount),
            TermUnit.WorkingMinutes => calendar.AddWorkingTime(start, TimeSpan.FromMinutes((long)Amount)),
            TermUnit.WorkingHours => calendar.AddWorkingTime(start, TimeSpan.FromHours(Amount)),
            _ => calendar.AddWorkingDays(start, Amount),
        };
    }

    /// <summary>When it is over, or the end of time where that lies after the year 9999: what is due then cannot be late.</summary>
    public DateTimeOffset DeadlineFrom(DateTimeOffset start, WorkCalendar calendar)
    {
        try
        {
            return DueFrom(start, calendar);
        }
        catch (ArgumentOutOfRangeException)
        {
            return DateTimeOffset.MaxValue;
        }
    }
}
