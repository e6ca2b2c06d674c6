using System.Collections;
using System.Collections.Immutable;

namespace WeChatPolicy.Rules.Tracking;

/// <summary>The duties of one partition in one order, so that what happens at one instant happens in one order. Of one rule, key and debtor there is one.</summary>
/// <remarks>A copy costs nothing, and a change no more than a look-up. Most partitions hold a duty or none; where there are many, tables that are made when they are asked for first find them by person, by opening and by turn.</remarks>
internal sealed class OpenDuties : IEnumerable<OpenDuty>
{
    /// <summary>So few are looked through.</summary>
    private const int Few = 8;

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

    private ImmutableSortedSet<OpenDuty> _all = s_none;
    private ImmutableSortedSet<(Party Person, OpenDuty Duty)>? _byPerson;
    private ImmutableSortedSet<(string Group, long At, OpenDuty Duty)>? _byOpening;

    // As one state of the roster tells.
    private ImmutableSortedSet<(string Group, long At, OpenDuty Duty)>? _byTurn;
    private int _turnsBy;

    public OpenDuties()
    {
    }

    /// <summary>A copy.</summary>
    public OpenDuties(OpenDuties other) => (_all, _byPerson, _byOpening, _byTurn, _turnsBy) = (other._all, other._byPerson, other._byOpening, other._byTurn, other._turnsBy);

    public int Count => _all.Count;

    /// <summary>Adds a duty, in place of the one of the same rule, key and debtor.</summary>
    public void Put(OpenDuty duty)
    {
        if (Find(duty) is { } before) Remove(before);
        _all = _all.Add(duty);
        _byPerson = _byPerson?.Union(ByPerson(duty));
        _byOpening = _byOpening?.Add(ByOpening(duty));
        _byTurn = duty.TurnBy == _turnsBy ? _byTurn?.Add(ByTurn(duty)) : null;
    }

    public void Remove(OpenDuty duty)
    {
        _all = _all.Remove(duty);
        _byPerson = _byPerson?.Except(ByPerson(duty));
        _byOpening = _byOpening?.Remove(ByOpening(duty));
        _byTurn = duty.TurnBy == _turnsBy ? _byTurn?.Remove(ByTurn(duty)) : null;
    }

    /// <summary>The duty of the same rule, key and debtor.</summary>
    public OpenDuty? Find(OpenDuty duty) => _all.TryGetValue(duty, out var found) ? found : null;

    /// <summary>The duty of a rule, key and debtor.</summary>
    public OpenDuty? Find(string ruleId, string key, Party debtor) => Count == 0 ? null : Find(OpenDuty.Wanted(ruleId, key, debtor));

    /// <summary>The duties of a rule, of all keys or of one, in their order.</summary>
    public IEnumerable<OpenDuty> Under(string ruleId, string? key = null) =>
        From(_all, OpenDuty.Wanted(ruleId, key ?? "", Party.Company)).TakeWhile(duty => duty.RuleId == ruleId && (key is null || duty.Key == key));

    /// <summary>Duties among which are all that somebody owes or owed at first, in their order.</summary>
    public IEnumerable<OpenDuty> About(Party person)
    {
        if (Count <= Few) return _all;
        _byPerson ??= s_nobody.Union(_all.SelectMany(ByPerson));
        return From(_byPerson, (Person: person, Duty: OpenDuty.Wanted("", "", Party.Company))).TakeWhile(entry => entry.Person == person).Select(static entry => entry.Duty);
    }

    public bool IsOwedBy(Party person) => About(person).Any(duty => duty.Debtor == person);

    /// <summary>When the first duty of a rule was opened that is open still.</summary>
    public DateTimeOffset? FirstOpened(string ruleId)
    {
        if (Count <= Few)
        {
            DateTimeOffset? opened = null;
            for (var i = 0; i < Count; i++)
            {
                if (_all[i].RuleId == ruleId && !(opened <= _all[i].Grounds[0].OpenedAt)) opened = _all[i].Grounds[0].OpenedAt;
            }

            return opened;
        }

        _byOpening ??= s_never.Union(_all.Select(ByOpening));
        foreach (var (id, _, duty) in From(_byOpening, (ruleId, 0, OpenDuty.Wanted("", "", Party.Company)))) return id == ruleId ? duty.Grounds[0].OpenedAt : null;
        return null;
    }

    /// <summary>The first duty, of those whose turn comes by an instant; of several at one instant one that an absence moves, and then the first in their order.</summary>
    public OpenDuty? FirstInTurn(DutyFold fold, DateTimeOffset until, bool isFinal)
    {
        OpenDuty? first = null;
        if (Count <= Few)
        {
            for (var i = 0; i < Count; i++)
            {
                if (fold.TurnOf(_all[i]).ComesBy(until, isFinal) && !(first?.Turn.Rank <= _all[i].Turn.Rank)) first = _all[i];
            }

            return first;
        }

        if (_turnsBy != fold.RosterVersion) _byTurn = null;
        _turnsBy = fold.RosterVersion;
        if (_byTurn is null)
        {
            foreach (var duty in _all) fold.TurnOf(duty);
            _byTurn = s_never.Union(_all.Select(ByTurn));
        }

        foreach (var (_, at, duty) in _byTurn)
        {
            if (at > Turn.RankAt(until)) break;
            if (duty.Turn.ComesBy(until, isFinal)) return duty;
        }

        return null;
    }

    public ImmutableSortedSet<OpenDuty>.Enumerator GetEnumerator() => _all.GetEnumerator();

    IEnumerator<OpenDuty> IEnumerable<OpenDuty>.GetEnumerator() => ((IEnumerable<OpenDuty>)_all).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static (Party Person, OpenDuty Duty)[] ByPerson(OpenDuty duty) => duty.From is { } from && from != duty.Debtor ? [(duty.Debtor, duty), (from, duty)] : [(duty.Debtor, duty)];

    private static (string Group, long At, OpenDuty Duty) ByOpening(OpenDuty duty) => (duty.RuleId, duty.Grounds[0].OpenedAt.UtcTicks, duty);

    private static (string Group, long At, OpenDuty Duty) ByTurn(OpenDuty duty) => ("", duty.Turn.Rank, duty);

    private static IEnumerable<T> From<T>(ImmutableSortedSet<T> set, T first)
    {
        var at = set.IndexOf(first);
        for (at = at < 0 ? ~at : at; at < set.Count; at++) yield return set[at];
    }

    private static int Order(OpenDuty a, OpenDuty b)
    {
        var order = string.CompareOrdinal(a.RuleId, b.RuleId);
        if (order == 0) order = string.CompareOrdinal(a.Key, b.Key);
        return order != 0 ? order : string.CompareOrdinal(a.Debtor.PersonId, b.Debtor.PersonId);
    }
}
