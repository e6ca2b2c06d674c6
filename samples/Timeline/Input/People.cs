using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>Who is who, as far as the facts show: the fullest snapshot of each person.</summary>
internal sealed class People
{
    private readonly SortedDictionary<string, Participant> _known = new(StringComparer.Ordinal);

    /// <summary>The employees, by id.</summary>
    public IEnumerable<Participant> Employees => _known.Values.Where(person => person.Kind == ParticipantKind.Employee);

    public void Meet(Fact fact)
    {
        foreach (var person in In(fact)) Meet(person);
    }

    public bool Knows(string id) => _known.ContainsKey(id);

    public Participant? Find(string id) => _known.GetValueOrDefault(id);

    public string NameOf(string id) => OneLine.Shown(_known.GetValueOrDefault(id)?.Name ?? id);

    private void Meet(Participant person)
    {
        if (!_known.TryGetValue(person.Id, out var known))
        {
            _known[person.Id] = person;
            return;
        }

        _known[person.Id] = known with
        {
            Name = person.Name ?? known.Name,
            Department = person.Department ?? known.Department,
            Title = person.Title ?? known.Title,
            ManagerId = person.ManagerId ?? known.ManagerId,
        };
    }

    // Who made a report is no participant of it: a ReporterIdentity stays closed here.
    private static IEnumerable<Participant> In(Fact fact) => fact switch
    {
        Message message => [message.Sender, .. message.Recipients],
        FileTransfer file => [file.Sender, .. file.Recipients],
        Account { Holder: { } holder } => [holder],
        AccountEvent happened => [happened.Actor],
        CaseEvent { Accused: { } accused } step => [step.Person, accused],
        MeritRecorded merit => [merit.Person, merit.Employee],
        SanctionEvent sanction => [sanction.Person, sanction.Employee],
        AuditRequested request => [request.Person, request.Asked],
        PersonnelEvent happened => [happened.Person],
        Organisation organisation => organisation.Roles.ValueOr([]).SelectMany(role => role.Holders),
        _ => [],
    };
}
