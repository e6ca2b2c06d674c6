namespace Timeline;

/// <summary>What the user asked for.</summary>
internal sealed record TimelineArguments
{
    /// <summary>Below this a table has no room for a name and a date.</summary>
    public const int LeastWidth = 80;

    /// <summary>Beyond this, lines are hard to follow with the eye.</summary>
    public const int MostWidth = 160;

    /// <summary>The facts; <see langword="null"/>: those that come with the sample.</summary>
    public string? Facts { get; init; }

    /// <summary>The policy's options; <see langword="null"/>: the defaults, with the calendar of the sample.</summary>
    public string? Options { get; init; }

    /// <summary>The first day that is shown; <see langword="null"/>: the first of the facts.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day that is shown; <see langword="null"/>: the last of the facts.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The one person who is shown; <see langword="null"/>: the company.</summary>
    public string? Employee { get; init; }

    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "zh";

    /// <summary>How wide the tables are; <see langword="null"/>: as the host says.</summary>
    public int? Width { get; init; }

    /// <summary>The file to write a year of facts to, instead of showing one.</summary>
    public string? Generate { get; init; }

    public int Seed { get; init; } = YearGenerator.DefaultSeed;
}
