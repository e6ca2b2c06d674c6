namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>A fact of a history, and how long after its instant it is told.</summary>
internal sealed record Planned(Fact Fact, DateTimeOffset At, TimeSpan Delay, bool IsTimed, bool IsAgain);

/// <summary>Makes facts from recipes, one after the other, at instants where something is about to happen.</summary>
internal sealed partial class HistoryBuilder
{
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(30);

    private readonly World _world;
    private readonly bool _isDense;
    private readonly List<Planned> _planned = [];
    private readonly List<DateTimeOffset> _clocks = [];
    private readonly List<NaiveDuty> _opened = [];
    private DateTimeOffset _now;
    private Recipe _recipe = new(0, 0, 0, 0, 0, 0, 0);

    private HistoryBuilder(World world, bool isDense) => (_world, _now, _isDense) = (world, world.Start, isDense);

    public static HistoryBuilder Of(World world, int theme, IReadOnlyList<Recipe> recipes)
    {
        var builder = new HistoryBuilder(world, isDense: theme is UrgentTheme or IdleTheme);
        var makers = AllThemes[theme];
        foreach (var recipe in recipes)
        {
            builder._recipe = recipe;
            builder._now = builder.Next();
            if (recipe.Kind % 4 == 0) builder.MoveClock();
            else makers[recipe.Kind / 4 % makers.Length](builder);
        }

        return builder;
    }

    /// <summary>What is told in the order of telling; a fact for which no delay is given is left out.</summary>
    public IReadOnlyList<Telling> Told(Func<Planned, TimeSpan?> delay)
    {
        var facts = _planned.Where(planned => delay(planned) is not null).Select(planned => new Telling(planned.At + delay(planned)!.Value, planned.Fact));
        var told = _clocks.Select(clock => new Telling(clock, null)).Concat(facts).OrderBy(telling => telling.At).ThenBy(telling => telling.Fact is null).ToList();

        // Twice: what is passed on for the last time has its whole term anew.
        var end = told.Select(telling => telling.At).Append(_world.Start).Max();
        told.Add(new(end.AddDays(400), null));
        told.Add(new(end.AddDays(800), null));
        return told;
    }

    private static Participant Somebody(int number) => Histories.Employees[number % Histories.Employees.Length];

    private AccountProfile SomeAccount => Histories.Accounts[_recipe.Thing % Histories.Accounts.Length];

    private string Id(string kind) => $"{kind}{(char)('a' + (_recipe.Much % 3))}{_planned.Count}";

    private DateTimeOffset Past(int most) => _now.AddHours(-(_recipe.Much % most));

    /// <summary>Takes in a fact that happened now.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="isTimed">Whether it tells of now alone; if not it says something of the past, or counts from when it is told.</param>
    private void Add(Fact fact, bool isTimed = true)
    {
        var delay = _world.Policy.Lateness * (_recipe.Delay % 10) switch { 6 => 0.5, 7 or 8 => 1, 9 => 2.5, _ => 0 };
        _planned.Add(new(fact, _now, delay, isTimed, IsAgain: false));
        _opened.AddRange(NaiveReading.Of(_world.Policy, fact, _now).SelectMany(effect => effect.Opens));
        if (_recipe.Delay / 10 % 5 != 0 || (!isTimed && fact.Instant is null)) return;

        // An account or a file that is told of again much later may contradict what was told meanwhile; people's acts do not.
        var again = fact is AccountEvent or CaseEvent or Account or FileTransfer || _recipe.Delay / 50 % 2 == 0 ? _world.Policy.Lateness : _world.Policy.Lateness + TimeSpan.FromMinutes(30);
        _planned.Add(new(fact, _now, again, isTimed, IsAgain: true));
    }

    private void MoveClock()
    {
        var due = _opened.Select(duty => duty.Due).Where(due => due + _world.Policy.Lateness >= _now).Order().FirstOrDefault(_now);
        _clocks.Add((_recipe.Other % 4) switch
        {
            0 => due + _world.Policy.Lateness,
            1 => due + _world.Policy.Lateness + TimeSpan.FromTicks(1),
            2 => _now + _world.Policy.Lateness,
            _ => _now,
        });
        if (_clocks[^1] - _now < TimeSpan.FromDays(3)) _now = _clocks[^1];
    }

    // Now, soon, at a deadline to the minute, at an edge of the working hours, or some days later.
    private DateTimeOffset Next()
    {
        var (from, much) = (_now.AddTicks((TimeSpan.TicksPerMinute - (_now.Ticks % TimeSpan.TicksPerMinute)) % TimeSpan.TicksPerMinute), _recipe.Much);
        if (from - _world.Start > s_longest) return from;
        if (_isDense && _recipe.When % 8 > 0) return from.AddMinutes(much % 4);
        var next = (_recipe.When % 12) switch
        {
            0 or 1 => from,
            2 or 3 => from.AddMinutes(much % 13),
            4 => from.AddMinutes(much % 5 * 30),
            5 => from.AddHours(much % 30),
            6 or 7 or 8 => Deadline(from).AddMinutes((much % 4) - 1),
            9 => _world.Policy.Time.NextEdge(from).AddMinutes((much % 3) - 1),
            10 => from.AddDays(much % 4),
            _ => from.AddMinutes(2),
        };
        return next < from ? from : next;
    }

    private DateTimeOffset Deadline(DateTimeOffset from)
    {
        var soon = _opened.Select(duty => duty.Due).Where(due => due >= from && due - from < TimeSpan.FromDays(9)).Distinct().Order().Take(4).ToList();
        return soon.Count == 0 ? from.AddMinutes(1) : soon[_recipe.Thing % soon.Count];
    }
}
