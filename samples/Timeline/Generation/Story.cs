using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>What every scene of the story works with.</summary>
internal sealed record Story(SplitMix Dice, Days Days, Diary Diary, Absences Absences)
{
    /// <summary>The same story with dice of its own for one scene.</summary>
    public Story Scene(string name) => this with { Dice = Dice.Branch(name) };

    /// <summary>Who is at work on a day.</summary>
    public IReadOnlyList<Employee> Present(DateOnly day) => [.. Staff.OnDay(day).Where(person => !Absences.IsAway(person, day))];

    /// <summary>Somebody who is at work on a day, and none of the others.</summary>
    public Employee Somebody(DateOnly day, params Employee[] except) => Dice.One([.. Present(day).Where(person => !except.Contains(person))]);

    public void Write(DateTimeOffset at, Fact fact) => Diary.Write(at, fact);

    public string Id(string kind) => Diary.Id(kind);
}

/// <summary>How somebody keeps a duty.</summary>
internal enum Manner
{
    InTime,
    Late,
    Never,
}

internal static class Manners
{
    /// <summary>Mostly in time, sometimes late, sometimes never. Of every so many the second is late and the third is never: no rule is kept by everybody all year, whatever the dice say.</summary>
    public static Manner Of(SplitMix dice, int nth, int late = 8, int never = 5) => nth switch
    {
        1 => Manner.InTime,
        2 => Manner.Late,
        3 => Manner.Never,
        _ => dice.Below(100) is var roll && roll < never ? Manner.Never : roll < never + late ? Manner.Late : Manner.InTime,
    };
}
