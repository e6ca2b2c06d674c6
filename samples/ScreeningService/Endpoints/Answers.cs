using ScreeningService.Intake;
using WeChatPolicy.Rules;

namespace ScreeningService.Endpoints;

/// <summary>What the policy says of a fact that was taken.</summary>
/// <param name="FactId">The fact.</param>
/// <param name="Outcome">What to do with it; <c>NotApplicable</c> outside the scope of the policy, where nothing of it is kept.</param>
/// <param name="PolicyVersion">The policy that says so.</param>
/// <param name="Recorded">Whether it stands in the log.</param>
/// <param name="Repeated">Whether it had stood there before.</param>
/// <param name="TooLate">Whether it came too late to open a duty.</param>
/// <param name="Findings">Why.</param>
/// <param name="DutiesOpened">Who owes what because of it.</param>
/// <param name="DutiesMet">What was owed and is done with it.</param>
internal sealed record Screened(
    string FactId, Outcome Outcome, string PolicyVersion, bool Recorded, bool Repeated, bool TooLate, IReadOnlyList<Finding> Findings, IReadOnlyList<Owed> DutiesOpened, IReadOnlyList<Owed> DutiesMet)
{
    public static Screened Of(PolicyDecision decision, Taken? taken) => new(
        decision.FactId, decision.Outcome, decision.PolicyVersion, taken is not null, taken is { Stored: false }, taken?.Observation?.IsTooLate == true,
        decision.Findings, [.. (taken?.Observation?.Opened ?? []).Select(Owed.Of)], [.. (taken?.Observation?.Discharged ?? []).Select(Owed.Of)]);
}

/// <summary>What the policy would say of a message that is not sent yet. Nothing of it is kept.</summary>
internal sealed record Checked(Outcome Outcome, string PolicyVersion, IReadOnlyList<Explained> Findings)
{
    public static Checked Of(PolicyEngine engine, Message message)
    {
        var decision = engine.Evaluate(message);
        return new(decision.Outcome, decision.PolicyVersion, [.. engine.Explain(message, decision).Select(Explained.Of)]);
    }
}

/// <summary>A finding with what decided it, and by what change it would not be there.</summary>
internal sealed record Explained(Finding Finding, LocalizedText Why, IReadOnlyList<FactChange> WouldPassIf)
{
    // The changed fact itself is left out: it holds the text.
    public static Explained Of(Explanation explanation) => new(explanation.Finding, explanation.InWords, explanation.Changes);
}

/// <summary>A duty: who owes what until when.</summary>
internal sealed record Owed(string RuleId, Party Debtor, Party? Creditor, string OpenedBy, DateTimeOffset OpenedAt, DateTimeOffset DueAt, bool Provisional, LocalizedText What)
{
    public static Owed Of(Obligation duty) => new(duty.RuleId, duty.Debtor, duty.Creditor, duty.OpenedBy, duty.OpenedAt, duty.DueAt, duty.IsProvisional, duty.What);
}
