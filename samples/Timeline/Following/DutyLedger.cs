using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>The books on every duty of the year: whatever was opened has ended once, or is open.</summary>
internal sealed class DutyLedger
{
    private readonly List<DutyRecord> _all = [];
    private readonly Dictionary<(string Rule, string Key, Party Debtor), DutyRecord> _open = [];

    // A fact may open a duty whose deadline has passed already. The tracker tells of changes by their instants, and so of that breach before the opening.
    private readonly Dictionary<(string Rule, string Key, Party Debtor), DutyChange> _early = [];

    /// <summary>Every duty, in the order in which it was opened.</summary>
    public IReadOnlyList<DutyRecord> All => _all;

    /// <summary>Enters a change that is final.</summary>
    public void Enter(DutyChange change)
    {
        switch (change.Kind)
        {
            case DutyChangeKind.Opened:
                var record = new DutyRecord(change);
                _all.Add(record);
                if (_early.Remove(Name(change.Duty, change.Duty.Debtor), out var end)) record.Finish(end, EndOf(end.Kind));
                else _open.Add(Name(change.Duty, change.Duty.Debtor), record);
                break;
            case DutyChangeKind.PassedOn:
                PassOn(change);
                break;
            case DutyChangeKind.Extended:
                _open[Name(change.Duty, change.Duty.Debtor)].Take(change);
                break;
            default:
                if (_open.Remove(Name(change.Duty, change.Duty.Debtor), out var ended)) ended.Finish(change, EndOf(change.Kind));
                else _early.Add(Name(change.Duty, change.Duty.Debtor), change);
                break;
        }
    }

    // A deputy who owed the same already owes it once: the tracker then tells of one end for the two.
    private void PassOn(DutyChange change)
    {
        _open.Remove(Name(change.Duty, change.From!.Value), out var passed);
        if (_open.TryAdd(Name(change.Duty, change.Duty.Debtor), passed!)) passed!.Take(change);
        else passed!.Finish(change, DutyEnd.Joined);
    }

    private static (string Rule, string Key, Party Debtor) Name(Obligation duty, Party debtor) => (duty.RuleId, duty.Key, debtor);

    private static DutyEnd EndOf(DutyChangeKind kind) => kind switch
    {
        DutyChangeKind.Discharged => DutyEnd.Kept,
        DutyChangeKind.Breached => DutyEnd.Breached,
        DutyChangeKind.Waived => DutyEnd.Waived,
        _ => DutyEnd.Cancelled,
    };
}
