namespace WeChatPolicy.Rules;

public sealed partial record PolicyOptions
{
    /// <summary>Every fault of these options, each with the path of the option.</summary>
    internal IEnumerable<string> Faults()
    {
        // What has a hole in it cannot be looked at any further.
        if (Holes() is { Count: > 0 } holes)
        {
            foreach (var hole in holes) yield return hole;
            yield break;
        }

        // Of hours and dates the calendar tells itself.
        foreach (var fault in _unread.Concat(OptionTables.Policy.Faults(this, "").Where(fault => !fault.StartsWith($"{nameof(Calendar)}:", StringComparison.Ordinal)))) yield return fault;
        foreach (var fault in RuleFaults().Concat(TermFaults()).Concat(PointFaults())) yield return fault;
        WorkCalendar.TryCreate(Calendar, out _, out var calendarFaults);
        foreach (var fault in calendarFaults) yield return $"Calendar:{fault}.";
        foreach (var (topic, departments) in Publication.Reviewers)
        {
            if (departments.Length == 0 || departments.Any(string.IsNullOrWhiteSpace)) yield return $"Publication:Reviewers:{topic} must name the departments that answer for the topic.";
        }
    }

    private IEnumerable<string> RuleFaults()
    {
        foreach (var (id, rule) in Rules)
        {
            if (rule.EffectiveUntil <= rule.EffectiveFrom) yield return $"Rules:{id}:EffectiveUntil must be after EffectiveFrom.";
            if (rule.Severity is { } severity && !Enum.IsDefined(severity)) yield return $"Rules:{id}:Severity is not a defined severity.";
            if (rule.Enforcement is { } enforcement && !Enum.IsDefined(enforcement)) yield return $"Rules:{id}:Enforcement is not a defined enforcement.";
        }
    }

    private IEnumerable<string> PointFaults()
    {
        var points = Assessment;
        if (points.MediumPoints < points.LowPoints || points.HighPoints < points.MediumPoints || points.CriticalPoints < points.HighPoints)
            yield return "Assessment: points must grow with the severity (LowPoints, MediumPoints, HighPoints, CriticalPoints).";
        if (points.Ladder.Length > 0)
        {
            foreach (var fault in LadderFaults(points.Ladder)) yield return fault;
        }
        else if (points.DemotionAt <= points.WarningAt || points.DismissalAt <= points.DemotionAt)
        {
            yield return "Assessment: the ladder must rise (1 <= WarningAt < DemotionAt < DismissalAt).";
        }
    }

    private static IEnumerable<string> LadderFaults(LadderStep[] ladder)
    {
        for (var i = 0; i < ladder.Length; i++)
        {
            var step = ladder[i];
            if (i > 0 && step.At <= ladder[i - 1].At) yield return $"Assessment:Ladder:{i}:At must be more than that of the step before, which is {ladder[i - 1].At}.";
            if (step.Sanction == Sanction.Other && string.IsNullOrWhiteSpace(step.Name)) yield return $"Assessment:Ladder:{i}:Name must say which other sanction it is.";

            // A step of the company's own may stand anywhere; the others must not become milder.
            var known = ladder.Take(i).LastOrDefault(lower => lower.Sanction != Sanction.Other);
            if (step.Sanction != Sanction.Other && known?.Sanction > step.Sanction) yield return $"Assessment:Ladder:{i}:Sanction must not be milder than that of a step before.";
        }
    }
}
