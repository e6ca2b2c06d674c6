namespace Timeline;

/// <summary>A column of a table.</summary>
/// <param name="Title">Its title.</param>
internal sealed record Column(string Title)
{
    /// <summary>What stands for nothing in a column of numbers.</summary>
    public const string Nothing = "-";

    public bool IsNumber { get; private init; }

    /// <summary>Whether its lines are broken; the others keep theirs whole.</summary>
    public bool IsProse { get; private init; }

    /// <summary>Whether what it counts is bad.</summary>
    public bool IsAlarm { get; private init; }

    /// <summary>Whether it is left out where there is nothing in it.</summary>
    public bool IsSeldom { get; private init; }

    public static Column Number(string title) => new(title) { IsNumber = true };

    public static Column Alarm(string title) => new(title) { IsNumber = true, IsAlarm = true };

    public static Column Seldom(string title) => new(title) { IsNumber = true, IsSeldom = true };

    public static Column Prose(string title) => new(title) { IsProse = true };

    public static implicit operator Column(string title) => new(title);
}
