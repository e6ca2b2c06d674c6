using System.Collections;

namespace WeChatPolicy.Rules.Tracking;

/// <summary>The duties of one cell in one order, so that what happens at one instant happens in one order. Of one rule, key and debtor there is one.</summary>
/// <remarks>Most cells hold a duty or none. Where there are many, what is asked for by person or by rule is found in a table, made when it is asked for first.</remarks>
internal sealed class OpenDuties : IReadOnlyList<OpenDuty>
{
    /// <summary>So few are looked through.</summary>
    private const int Few = 8;

    private static readonly List<OpenDuty> s_none = [];

    private static readonly Comparer<OpenDuty> s_byOpening = Comparer<OpenDuty>.Create(static (a, b) =>
    {
        var order = a.Grounds[0].OpenedAt.CompareTo(b.Grounds[0].OpenedAt);
        return order != 0 ? order : InOrder!.Compare(a, b);
    });

    private readonly List<OpenDuty> _all;
    private Dictionary<Party, List<OpenDuty>>? _byPerson;
    private Dictionary<string, SortedSet<OpenDuty>>? _byRule;

    public OpenDuties() => _all = [];

    /// <summary>A copy.</summary>
    public OpenDuties(OpenDuties other) => _all = [.. other._all];

    /// <summary>The order in which duties stand.</summary>
    public static Comparer<OpenDuty> InOrder { get; } = Comparer<OpenDuty>.Create(static (a, b) => Order(a, b.RuleId, b.Key, b.Debtor));

    public int Count => _all.Count;

    public OpenDuty this[int index]
    {
        get => _all[index];
        set
        {
            Unlist(_all[index]);
            _all[index] = value;
            List(value);
        }
    }

    /// <summary>Adds a duty where it belongs; of the same rule, key and debtor there is none yet.</summary>
    public void Add(OpenDuty duty)
    {
        _all.Insert(~_all.BinarySearch(duty, InOrder), duty);
        List(duty);
    }

    public void RemoveAt(int index)
    {
        Unlist(_all[index]);
        _all.RemoveAt(index);
    }

    /// <summary>Where the duty of a rule, key and debtor stands; negative where there is none.</summary>
    public int IndexOf(string ruleId, string key, Party debtor)
    {
        var (low, high) = (0, _all.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = Order(_all[middle], ruleId, key, debtor);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    /// <summary>Duties among which are all that somebody owes or owed at first, in their order.</summary>
    public IReadOnlyList<OpenDuty> About(Party person)
    {
        if (_byPerson is null)
        {
            if (_all.Count <= Few) return _all;
            _byPerson = [];
            foreach (var duty in _all) ListByPerson(duty);
        }

        return _byPerson.GetValueOrDefault(person, s_none);
    }

    /// <summary>When the first duty of a rule was opened that is open still.</summary>
    public DateTimeOffset? FirstOpened(string ruleId)
    {
        if (_byRule is null)
        {
            if (_all.Count <= Few) return FirstOf(ruleId);
            _byRule = new(StringComparer.Ordinal);
        }

        if (!_byRule.TryGetValue(ruleId, out var ofRule)) _byRule[ruleId] = ofRule = new(_all.Where(duty => duty.RuleId == ruleId), s_byOpening);
        return ofRule.Min?.Grounds[0].OpenedAt;
    }

    public List<OpenDuty>.Enumerator GetEnumerator() => _all.GetEnumerator();

    IEnumerator<OpenDuty> IEnumerable<OpenDuty>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private DateTimeOffset? FirstOf(string ruleId)
    {
        DateTimeOffset? first = null;
        foreach (var duty in _all)
        {
            if (duty.RuleId == ruleId && !(first <= duty.Grounds[0].OpenedAt)) first = duty.Grounds[0].OpenedAt;
        }

        return first;
    }

    private void List(OpenDuty duty)
    {
        if (_byPerson is not null) ListByPerson(duty);
        _byRule?.GetValueOrDefault(duty.RuleId)?.Add(duty);
    }

    private void ListByPerson(OpenDuty duty)
    {
        Add(duty.Debtor);
        if (duty.From is { } from && from != duty.Debtor) Add(from);

        void Add(Party person)
        {
            if (!_byPerson!.TryGetValue(person, out var about)) _byPerson[person] = about = [];
            about.Insert(~about.BinarySearch(duty, InOrder), duty);
        }
    }

    private void Unlist(OpenDuty duty)
    {
        if (_byPerson is not null)
        {
            Remove(duty.Debtor);
            if (duty.From is { } from && from != duty.Debtor) Remove(from);
        }

        _byRule?.GetValueOrDefault(duty.RuleId)?.Remove(duty);

        void Remove(Party person)
        {
            var about = _byPerson![person];
            about.RemoveAt(about.BinarySearch(duty, InOrder));
            if (about.Count == 0) _byPerson.Remove(person);
        }
    }

    private static int Order(OpenDuty duty, string ruleId, string key, Party debtor)
    {
        var order = string.CompareOrdinal(duty.RuleId, ruleId);
        if (order == 0) order = string.CompareOrdinal(duty.Key, key);
        return order != 0 ? order : string.CompareOrdinal(duty.Debtor.PersonId, debtor.PersonId);
    }
}
