using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>Who is on leave when, and who stands in for them.</summary>
internal sealed class Absences
{
    private readonly List<(Employee Person, DateOnly From, DateOnly Until, Employee? Deputy)> _leaves = [];

    public static Absences Plan(SplitMix dice, Days days)
    {
        var plan = new Absences();
        foreach (var person in Staff.Everyone)
        {
            var from = days.WorkingDay(days.All[dice.Between(40, 330)], 0);
            var until = days.WorkingDay(from, dice.Between(2, 6));
            if (!person.WorksOn(from.AddDays(-20)) || !person.WorksOn(until.AddDays(20))) continue;
            Employee[] colleagues = [.. Staff.OnDay(from).Where(other => other != person && other.Department == person.Department && !plan.Overlaps(other, from, until))];
            plan._leaves.Add((person, from, until, colleagues.Length > 0 ? dice.One(colleagues) : null));
        }

        return plan;
    }

    /// <summary>Whether somebody is on leave on a day; <c>until</c> is the day on which they are back.</summary>
    public bool IsAway(Employee person, DateOnly day) => _leaves.Exists(leave => leave.Person == person && day >= leave.From && day < leave.Until);

    public Employee? DeputyOf(Employee person, DateOnly day) => _leaves.Find(leave => leave.Person == person && day >= leave.From && day < leave.Until).Deputy;

    /// <summary>Who is on leave on a day with somebody to stand in.</summary>
    public IReadOnlyList<Employee> Away(DateOnly day) => [.. _leaves.Where(leave => day >= leave.From && day < leave.Until && leave.Deputy is not null).Select(leave => leave.Person)];

    public void Tell(Story story)
    {
        foreach (var (person, from, until, deputy) in _leaves)
        {
            var told = Days.At(from.AddDays(-story.Dice.Between(1, 5)), 9, story.Dice.Between(0, 59));
            story.Write(told, new LeaveTaken { Id = story.Id("leave"), Person = person.Full, At = told, From = Days.At(from, 0), Until = Days.At(until, 0), DeputyId = deputy?.Id });
        }
    }

    // Nobody stands in for somebody while away, nor goes on leave while standing in.
    private bool Overlaps(Employee person, DateOnly from, DateOnly until) =>
        _leaves.Exists(leave => (leave.Person == person || leave.Deputy == person) && leave.From < until && from < leave.Until);
}
