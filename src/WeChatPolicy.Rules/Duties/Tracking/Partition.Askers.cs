namespace WeChatPolicy.Rules.Tracking;

// Who waits in it for an answer that may be given elsewhere.
internal sealed partial class Partition
{
    /// <summary>The askers of whose words elsewhere it is told, if any.</summary>
    public List<string>? Askers { get; set; }

    /// <summary>Those who wait in it for an answer that may be given elsewhere, or would if what came since came otherwise.</summary>
    public IEnumerable<string> AskersNow => Key.Kind is not (DutyKey.Conversation or DutyKey.None) ? [] : Settled.Duties.SelectMany(static duty => duty.Grounds)
        .Concat(Pending.SelectMany(static happened => happened.Opens))
        .Select(AskerOf).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Whether somebody is one of them.</summary>
    public bool IsAwaitedBy(string asker)
    {
        if (Key.Kind is not (DutyKey.Conversation or DutyKey.None)) return false;
        foreach (var duty in Settled.Duties.All)
        {
            if (Contains(duty.Grounds)) return true;
        }

        foreach (var happened in Pending)
        {
            if (Contains(happened.Opens)) return true;
        }

        return false;

        bool Contains(IReadOnlyList<Obligation> stated)
        {
            for (var i = 0; i < stated.Count; i++)
            {
                if (AskerOf(stated[i]) == asker) return true;
            }

            return false;
        }
    }

    // In a chat of two nobody answers elsewhere.
    private string? AskerOf(Obligation stated) => Key.IsOfPerson || !stated.IsPersonal ? stated.Creditor?.PersonId : null;
}
