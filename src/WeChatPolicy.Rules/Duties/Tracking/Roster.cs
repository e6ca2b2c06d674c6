namespace WeChatPolicy.Rules.Tracking;

/// <summary>Who is away, who stands in, who is on call. Every part of a divided tracker holds the whole of it.</summary>
internal sealed class Roster
{
    private readonly Dictionary<string, Attendance> _people = new(StringComparer.Ordinal);

    /// <summary>Another number whenever something was noted, or another policy reads it.</summary>
    public int Version { get; private set; }

    /// <summary>Everybody of whom something is known, by id.</summary>
    public IEnumerable<KeyValuePair<string, Attendance>> People => _people.OrderBy(static person => person.Key, StringComparer.Ordinal);

    public void Renew() => Version++;

    public void Restore(string personId, Attendance attendance) => _people[personId] = attendance;

    /// <summary>Takes in what a fact says of somebody's attendance.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="knownAt">The instant from which it counts at the earliest.</param>
    /// <param name="isNew">Whether it was new.</param>
    /// <returns>Whom it concerns; nobody where it says nothing of the kind.</returns>
    public string? Note(Fact fact, DateTimeOffset knownAt, out bool isNew)
    {
        var person = Take(fact, knownAt, out isNew);
        if (isNew) Version++;
        return person;
    }

    private string? Take(Fact fact, DateTimeOffset knownAt, out bool isNew)
    {
        isNew = false;
        switch (fact)
        {
            case LeaveTaken leave:
                var until = leave.Until ?? DateTimeOffset.MaxValue;
                isNew = until > Later(leave.From, knownAt) && Add(Of(leave.Person.Id).Absences, new Absence { FactId = leave.Id, From = Later(leave.From, knownAt), Until = until, DeputyId = leave.DeputyId });
                return leave.Person.Id;
            case OnCallAssigned call:
                isNew = call.Until > Later(call.From, knownAt) && Add(Of(call.Person.Id).OnCall, new Absence { FactId = call.Id, From = Later(call.From, knownAt), Until = call.Until });
                return call.Person.Id;
            case Departed left:
                var person = Of(left.Person.Id);
                isNew = Add(person.Absences, new Absence { FactId = left.Id, From = knownAt, Until = person.ReturnAfter(knownAt), Departed = true });
                return left.Person.Id;
            case Joined joined:
                Of(joined.Person.Id).Join(joined.At ?? knownAt, knownAt);
                isNew = true;
                return joined.Person.Id;
            default:
                return null;
        }
    }

    /// <summary>Whether anything is known of somebody's attendance; of most people there is not.</summary>
    public bool Knows(Party party) => Find(party) is not null;

    /// <summary>The absence that covers an instant and matters.</summary>
    public Absence? AbsenceOf(Party party, DateTimeOffset at, Func<Absence, bool> matters) => Find(party)?.At(at, matters);

    /// <summary>The first absence that begins after an instant and matters.</summary>
    public Absence? NextAbsenceOf(Party party, DateTimeOffset after, Func<Absence, bool> matters) => Find(party)?.After(after, matters);

    /// <summary>When somebody is on call.</summary>
    public IReadOnlyList<Absence> OnCallOf(Party party) => Find(party)?.OnCall ?? [];

    public void Forget(DateTimeOffset settled)
    {
        List<string>? gone = null;
        foreach (var (id, person) in _people)
        {
            person.Forget(settled);
            if (person.IsEmpty) (gone ??= []).Add(id);
        }

        foreach (var id in gone ?? []) _people.Remove(id);
    }

    private static bool Add(List<Absence> times, Absence time)
    {
        if (Attendance.Holds(times, time.FactId)) return false;
        Attendance.Insert(times, time);
        return true;
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    private Attendance? Find(Party party) => party.PersonId is { } id && _people.TryGetValue(id, out var person) ? person : null;

    private Attendance Of(string personId)
    {
        if (!_people.TryGetValue(personId, out var person)) _people[personId] = person = new Attendance();
        return person;
    }
}
