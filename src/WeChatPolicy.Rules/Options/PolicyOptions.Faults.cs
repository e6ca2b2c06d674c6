namespace WeChatPolicy.Rules;

public sealed partial record PolicyOptions
{
    /// <summary>Every fault of these options, each with the path of the option.</summary>
    /// <summary>A hundred years.</summary>
    private const int LongestDays = 36_525;

    internal IEnumerable<string> Faults()
    {
        // What has a hole in it cannot be looked at any further.
        if (Holes() is { Count: > 0 } holes)
        {
            foreach (var hole in holes) yield return hole;
            yield break;
        }

        foreach (var fault in RuleFaults().Concat(_unread).Concat(EndlessTerms()).Concat(NumberFaults()).Concat(EmptyTerms())) yield return fault;
        WorkCalendar.TryCreate(Calendar, out _, out var calendarFaults);
        foreach (var fault in calendarFaults) yield return $"Calendar: {fault}.";
        if (!Enum.IsDefined(Scope.UnknownPurpose)) yield return "Scope:UnknownPurpose is not a defined value.";
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

    private IEnumerable<string> EmptyTerms() =>
        from list in Lexicons.Select(pair => (Path: $"{nameof(Lexicons)}:{pair.Key}", Terms: pair.Value)).Append((Path: nameof(AllowedTerms), Terms: AllowedTerms))
        from term in list.Terms.Index()
        where string.IsNullOrWhiteSpace(term.Item)
        select $"{list.Path}:{term.Index}: the term is empty; write one, or leave the entry out.";

    private IEnumerable<string> EndlessTerms() =>
        from item in Terms()
        from term in item.Terms
        where IsEndless(term.Value)
        select $"{item.Group}:{term.Name} must be a term of no more than {LongestDays} days.";

    // Whoever means never is not served by a deadline, and no date can hold the longest that could be written.
    private static bool IsEndless(Term term) => term.Unit switch
    {
        TermUnit.Minutes or TermUnit.WorkingMinutes => term.Amount / (24 * 60),
        TermUnit.Hours or TermUnit.WorkingHours => term.Amount / 24,
        _ => term.Amount,
    } >= LongestDays + 1;

    private IEnumerable<string> NumberFaults()
    {
        if (!Enum.IsDefined(Tracking.OnLeave)) yield return "Tracking:OnLeave is not a defined value.";
        if (!Enum.IsDefined(Tracking.OnDeparture)) yield return "Tracking:OnDeparture is not a defined value.";
        if (Tracking.AllowedLateness.IsWorking) yield return "Tracking:AllowedLateness must be by the clock, such as 10m.";
        if (Tracking.AnswerContinues.IsWorking) yield return "Tracking:AnswerContinues must be by the clock, such as 10m.";
        foreach (var channel in Training.Channels.Where(channel => !Enum.IsDefined(channel))) yield return $"Training:Channels: {(int)channel} is not a defined value.";
        if (Communication.ChitChatMessages < 2) yield return "Communication:ChitChatMessages must be at least 2.";
        if (Passwords.MinimumLength is < 4 or > 128) yield return "Passwords:MinimumLength must be between 4 and 128.";
        var points = Assessment;
        if (points.LowPoints < 0 || points.MediumPoints < points.LowPoints || points.HighPoints < points.MediumPoints || points.CriticalPoints < points.HighPoints)
        {
            yield return "Assessment: points must not be negative and must grow with the severity (LowPoints, MediumPoints, HighPoints, CriticalPoints).";
        }

        if (points.MeritPoints < 0 || points.PointsCap <= 0) yield return "Assessment: MeritPoints must not be negative and PointsCap must be positive.";
        if (points.Ladder.Length > 0)
        {
            foreach (var fault in LadderFaults(points.Ladder)) yield return fault;
        }
        else if (points.WarningAt < 1 || points.DemotionAt <= points.WarningAt || points.DismissalAt <= points.DemotionAt)
        {
            yield return "Assessment: the ladder must rise (1 <= WarningAt < DemotionAt < DismissalAt).";
        }

        if (points.LiabilityDecimals is < 0 or > 4) yield return "Assessment:LiabilityDecimals must be between 0 and 4.";
        if (!Enum.IsDefined(Supervision.UnknownStanding)) yield return "Supervision:UnknownStanding is not a defined value.";
        if (!Enum.IsDefined(Supervision.Independence)) yield return "Supervision:Independence is not a defined value.";
    }

    private static IEnumerable<string> LadderFaults(LadderStep[] ladder)
    {
        for (var i = 0; i < ladder.Length; i++)
        {
            var step = ladder[i];
            if (step.At < 1 || (i > 0 && step.At <= ladder[i - 1].At)) yield return $"Assessment:Ladder:{i}:At must be 1 or more, and more than that of the step before.";
            if (!Enum.IsDefined(step.Sanction) || step.Sanction == Sanction.None) yield return $"Assessment:Ladder:{i}:Sanction must be a sanction.";
            if (step.Sanction == Sanction.Other && string.IsNullOrWhiteSpace(step.Name)) yield return $"Assessment:Ladder:{i}:Name must say which other sanction it is.";

            // A step of the company's own may stand anywhere; the others must not become milder.
            var known = ladder.Take(i).LastOrDefault(lower => lower.Sanction != Sanction.Other);
            if (step.Sanction != Sanction.Other && known?.Sanction > step.Sanction) yield return $"Assessment:Ladder:{i}:Sanction must not be milder than that of a step before.";
        }
    }
}
