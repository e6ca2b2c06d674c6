namespace WeChatPolicy.Rules.Conditions;

/// <summary>Finds the people of one fact by their ids; of two entries under one id the first counts.</summary>
internal readonly struct PeopleById
{
    /// <summary>So many are looked through; more of them are put into a table, so that to ask for each costs no more than to list them.</summary>
    private const int Few = 16;

    private readonly IReadOnlyList<Participant> _people;
    private readonly Dictionary<string, Participant>? _byId;

    /// <summary>The people.</summary>
    /// <param name="people">Who they are.</param>
    /// <param name="asked">How many of them will be asked for, about.</param>
    public PeopleById(IReadOnlyList<Participant> people, int asked)
    {
        _people = people;
        if (people.Count <= Few || asked <= Few) return;
        _byId = new(people.Count, StringComparer.Ordinal);
        for (var i = 0; i < people.Count; i++) _byId.TryAdd(people[i].Id, people[i]);
    }

    public Participant? Find(string id)
    {
        if (_byId is not null) return _byId.GetValueOrDefault(id);
        for (var i = 0; i < _people.Count; i++)
        {
            if (_people[i].Id == id) return _people[i];
        }

        return null;
    }
}
