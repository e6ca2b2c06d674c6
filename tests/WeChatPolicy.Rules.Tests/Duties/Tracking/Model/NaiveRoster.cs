namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>A time in which somebody is away.</summary>
internal sealed record NaiveAbsence(string FactId, string Person, DateTimeOffset From, DateTimeOffset Until, bool IsDeparture, string? Deputy);

/// <summary>Who is away, who stands in and who is on call, by all that was told.</summary>
internal sealed class NaiveRoster
{
    private readonly List<NaiveAbsence> _absences = [];
    private readonly List<(string Person, DateTimeOffset From, DateTimeOffset Until)> _onCall = [];

    public NaiveRoster(IReadOnlyList<NaiveHearing> heard)
    {
        var first = heard.DistinctBy(each => each.Fact.Id).ToList();
        foreach (var each in first)
        {
            var from = each.CountsFrom;
            switch (each.Fact)
            {
                case LeaveTaken leave when (leave.Until ?? DateTimeOffset.MaxValue) > (from > leave.From ? from : leave.From):
                    _absences.Add(new(leave.Id, leave.Person.Id, from > leave.From ? from : leave.From, leave.Until ?? DateTimeOffset.MaxValue, false, leave.DeputyId));
                    break;
                case OnCallAssigned call when call.Until > (from > call.From ? from : call.From):
                    _onCall.Add((call.Person.Id, from > call.From ? from : call.From, call.Until));
                    break;
                case Departed left:
                    // Only who joins after leaving is back, however late somebody tells of an earlier joining.
                    var back = first.Where(other => other.Fact is Joined joined && joined.Person.Id == left.Person.Id && (joined.At ?? other.Clock) > from);
                    _absences.Add(new(left.Id, left.Person.Id, from, back.Select(other => (DateTimeOffset?)other.CountsFrom).Min() ?? DateTimeOffset.MaxValue, true, null));
                    break;
            }
        }

        _absences = [.. _absences.OrderBy(absence => absence.From).ThenBy(absence => absence.FactId, StringComparer.Ordinal)];
    }

    /// <summary>The absences of somebody that begin after an instant.</summary>
    public IEnumerable<NaiveAbsence> After(Party party, DateTimeOffset instant) => _absences.Where(absence => absence.Person == party.PersonId && absence.From > instant);

    /// <summary>The absences of somebody that cover an instant; having left weighs more than leave.</summary>
    public IEnumerable<NaiveAbsence> At(Party party, DateTimeOffset instant) => _absences
        .Where(absence => absence.Person == party.PersonId && absence.From <= instant && instant < absence.Until)
        .OrderBy(absence => !absence.IsDeparture);

    public IReadOnlyList<(DateTimeOffset From, DateTimeOffset Until)> OnCallOf(Party party) =>
        [.. _onCall.Where(time => time.Person == party.PersonId).Select(time => (time.From, time.Until))];
}
