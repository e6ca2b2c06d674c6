using System.Collections.Immutable;

namespace WeChatPolicy.Rules.Tracking;

/// <summary>Many duties of one partition in their order. Tables that are made when they are asked for first find them by person, by opening and by turn.</summary>
/// <remarks>A copy costs nothing, and a change no more than a look-up.</remarks>
internal sealed class ManyDuties
{
    private static readonly ImmutableSortedSet<OpenDuty> s_none = ImmutableSortedSet.Create<OpenDuty>(Comparer<OpenDuty>.Create(Order));

    private static readonly ImmutableSortedSet<(Party Person, OpenDuty Duty)> s_nobody = ImmutableSortedSet.Create<(Party Person, OpenDuty Duty)>(
        Comparer<(Party Person, OpenDuty Duty)>.Create(static (a, b) => string.CompareOrdinal(a.Person.PersonId, b.Person.PersonId) is not 0 and var order ? order : Order(a.Duty, b.Duty)));

    private static readonly ImmutableSortedSet<(string Group, long At, OpenDuty Duty)> s_never = ImmutableSortedSet.Create<(string Group, long At, OpenDuty Duty)>(
        Comparer<(string Group, long At, OpenDuty Duty)>.Create(static (a, b) =>
        {
            var order = string.CompareOrdinal(a.Group, b.Group);
            if (order == 0) order = a.At.CompareTo(b.At);
            return order != 0 ? order : Order(a.Duty, b.Duty);
        }));

    private ImmutableSortedSet<(Party Person, OpenDuty Duty)>? _byPerson;
    private ImmutableSortedSet<(string Group, long At, OpenDuty Duty)>? _byOpening;

    // As one state of the roster tells.
    private ImmutableSortedSet<(string Group, long At, OpenDuty Duty)>? _byTurn;
    private int _turnsBy;

    public ManyDuties(OpenDuty[] duties) => All = s_none.Union(duties);

    /// <summary>A copy.</summary>
    public ManyDuties(ManyDuties other) => (All, _byPerson, _byOpening, _byTurn, _turnsBy) = (other.All, other._byPerson, other._byOpening, other._byTurn, other._turnsBy);

    public ImmutableSortedSet<OpenDuty> All { get; private set; }

    public int Count => All.Count;

    /// <summary>By rule, key and debtor.</summary>
    public static int Order(OpenDuty a, OpenDuty b)
    {
        var order = string.CompareOrdinal(a.RuleId, b.RuleId);
        if (order == 0) order = string.CompareOrdinal(a.Key, b.Key);
        return order != 0 ? order : string.CompareOrdinal(a.Debtor.PersonId, b.Debtor.PersonId);
    }

    public void Put(OpenDuty duty)
    {
        if (All.TryGetValue(duty, out var before)) Remove(before);
        All = All.Add(duty);
        _byPerson = _byPerson?.Union(ByPerson(duty));
        _byOpening = _byOpening?.Add(ByOpening(duty));
        _byTurn = duty.TurnBy == _turnsBy ? _byTurn?.Add(ByTurn(duty)) : null;
    }

    public void Remove(OpenDuty duty)
    {
        All = All.Remove(duty);
        _byPerson = _byPerson?.Except(ByPerson(duty));
        _byOpening = _byOpening?.Remove(ByOpening(duty));
        _byTurn = duty.TurnBy == _turnsBy ? _byTurn?.Remove(ByTurn(duty)) : null;
    }

    public OpenDuty? Find(string ruleId, string key, Party debtor) => All.TryGetValue(OpenDuty.Wanted(ruleId, key, debtor), out var found) ? found : null;

    public OpenDuty[] Under(string ruleId, string? key) =>
        [.. From(All, OpenDuty.Wanted(ruleId, key ?? "", Party.Company)).TakeWhile(duty => duty.RuleId == ruleId && (key is null || duty.Key == key))];

    public OpenDuty[] About(Party person)
    {
        _byPerson ??= s_nobody.Union(All.SelectMany(ByPerson));
        return [.. From(_byPerson, (Person: person, Duty: OpenDuty.Wanted("", "", Party.Company))).TakeWhile(entry => entry.Person == person).Select(static entry => entry.Duty)];
    }

    public DateTimeOffset? FirstOpened(string ruleId)
    {
        _byOpening ??= s_never.Union(All.Select(ByOpening));
        foreach (var (id, _, duty) in From(_byOpening, (ruleId, 0, OpenDuty.Wanted("", "", Party.Company)))) return id == ruleId ? duty.First.OpenedAt : null;
        return null;
    }

    public OpenDuty? FirstInTurn(DutyFold fold, DateTimeOffset until, bool isFinal)
    {
        if (_turnsBy != fold.RosterVersion) _byTurn = null;
        _turnsBy = fold.RosterVersion;
        if (_byTurn is null)
        {
            foreach (var duty in All) fold.TurnOf(duty);
            _byTurn = s_never.Union(All.Select(ByTurn));
        }

        foreach (var (_, at, duty) in _byTurn)
        {
            if (at > Turn.RankAt(until)) break;
            if (duty.Turn.ComesBy(until, isFinal)) return duty;
        }

        return null;
    }

    private static (Party Person, OpenDuty Duty)[] ByPerson(OpenDuty duty) => duty.From is { } from && from != duty.Debtor ? [(duty.Debtor, duty), (from, duty)] : [(duty.Debtor, duty)];

    private static (string Group, long At, OpenDuty Duty) ByOpening(OpenDuty duty) => (duty.RuleId, duty.First.OpenedAt.UtcTicks, duty);

    private static (string Group, long At, OpenDuty Duty) ByTurn(OpenDuty duty) => ("", duty.Turn.Rank, duty);

    private static IEnumerable<T> From<T>(ImmutableSortedSet<T> set, T first)
    {
        var at = set.IndexOf(first);
        for (at = at < 0 ? ~at : at; at < set.Count; at++) yield return set[at];
    }
}
