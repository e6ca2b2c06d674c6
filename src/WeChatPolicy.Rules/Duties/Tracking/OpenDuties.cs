using System.Collections;

namespace WeChatPolicy.Rules.Tracking;

/// <summary>The duties of one partition in one order, so that what happens at one instant happens in one order. Of one rule, key and debtor there is one.</summary>
/// <remarks>A copy costs nothing, and a change no more than a look-up. Most partitions hold a duty or none, which are looked through; where there are many they are found. A field, copied by its own constructor alone.</remarks>
internal struct OpenDuties : IEnumerable<OpenDuty>
{
    /// <summary>So few are looked through.</summary>
    private const int Few = 8;

    // An array that is replaced, not altered: whoever goes through it sees it as it was.
    private OpenDuty[] _few;
    private ManyDuties? _many;

    public OpenDuties() => _few = [];

    /// <summary>A copy.</summary>
    public OpenDuties(OpenDuties other) => (_few, _many) = (other._few, other._many is null ? null : new(other._many));

    public readonly int Count => _many?.Count ?? _few.Length;

    /// <summary>All of them as they are now, in their order.</summary>
    public readonly IReadOnlyCollection<OpenDuty> All => _many is null ? _few : _many.All;

    /// <summary>Adds a duty, in place of the one of the same rule, key and debtor.</summary>
    public void Put(OpenDuty duty)
    {
        if (_many is not null)
        {
            _many.Put(duty);
            return;
        }

        var place = PlaceOf(duty, out var isThere);
        if (isThere)
        {
            _few = [.. _few];
            _few[place] = duty;
        }
        else if (_few.Length < Few)
        {
            var more = new OpenDuty[_few.Length + 1];
            _few.AsSpan(0, place).CopyTo(more);
            more[place] = duty;
            _few.AsSpan(place).CopyTo(more.AsSpan(place + 1));
            _few = more;
        }
        else
        {
            _many = new(_few);
            _many.Put(duty);
            _few = [];
        }
    }

    public void Remove(OpenDuty duty)
    {
        if (_many is not null)
        {
            _many.Remove(duty);

            // Not at once, so that one that comes and goes does not turn one form into the other each time.
            if (_many.Count <= Few / 2) (_few, _many) = ([.. _many.All], null);
            return;
        }

        var place = PlaceOf(duty, out var isThere);
        if (isThere) _few = _few.Length == 1 ? [] : [.. _few.AsSpan(0, place), .. _few.AsSpan(place + 1)];
    }

    /// <summary>The duty of the same rule, key and debtor.</summary>
    public readonly OpenDuty? Find(OpenDuty duty) => Find(duty.RuleId, duty.Key, duty.Debtor);

    /// <summary>The duty of a rule, key and debtor.</summary>
    public readonly OpenDuty? Find(string ruleId, string key, Party debtor)
    {
        if (_many is not null) return _many.Find(ruleId, key, debtor);
        foreach (var duty in _few)
        {
            if (duty.Debtor == debtor && duty.RuleId == ruleId && duty.Key == key) return duty;
        }

        return null;
    }

    /// <summary>The duties of a rule, of all keys or of one, as they are now and in their order.</summary>
    public readonly OpenDuty[] Under(string ruleId, string? key = null)
    {
        if (_many is not null) return _many.Under(ruleId, key);

        // They stand in their order: those of one rule, and of one key, one after the other.
        var first = 0;
        while (first < _few.Length && !IsUnder(_few[first])) first++;
        var end = first;
        while (end < _few.Length && IsUnder(_few[end])) end++;
        return end - first == _few.Length ? _few : _few[first..end];

        bool IsUnder(OpenDuty duty) => duty.RuleId == ruleId && (key is null || duty.Key == key);
    }

    /// <summary>Duties among which are all that somebody owes or owed at first, as they are now and in their order.</summary>
    public readonly OpenDuty[] About(Party person) => _many is null ? _few : _many.About(person);

    public readonly bool IsOwedBy(Party person)
    {
        foreach (var duty in About(person))
        {
            if (duty.Debtor == person) return true;
        }

        return false;
    }

    /// <summary>When the first duty of a rule was opened that is open still.</summary>
    public readonly DateTimeOffset? FirstOpened(string ruleId)
    {
        if (_many is not null) return _many.FirstOpened(ruleId);
        DateTimeOffset? opened = null;
        foreach (var duty in _few)
        {
            if (duty.RuleId == ruleId && !(opened <= duty.First.OpenedAt)) opened = duty.First.OpenedAt;
        }

        return opened;
    }

    /// <summary>The first duty, of those whose turn comes by an instant; of several at one instant one that an absence moves, and then the first in their order.</summary>
    public readonly OpenDuty? FirstInTurn(DutyFold fold, DateTimeOffset until, bool isFinal)
    {
        if (_many is not null) return _many.FirstInTurn(fold, until, isFinal);
        OpenDuty? first = null;
        foreach (var duty in _few)
        {
            if (fold.TurnOf(duty).ComesBy(until, isFinal) && !(first?.Turn.Rank <= duty.Turn.Rank)) first = duty;
        }

        return first;
    }

    public readonly IEnumerator<OpenDuty> GetEnumerator() => All.GetEnumerator();

    readonly IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Where a duty stands, or would.</summary>
    private readonly int PlaceOf(OpenDuty duty, out bool isThere)
    {
        for (var place = 0; place < _few.Length; place++)
        {
            var order = ManyDuties.Order(_few[place], duty);
            isThere = order == 0;
            if (order >= 0) return place;
        }

        isThere = false;
        return _few.Length;
    }
}
