using WeChatPolicy.Rules;

namespace ScreeningService.Endpoints;

/// <summary>A case as the supervision group sees it. Who reported it is not in it.</summary>
internal sealed record CaseView(string Id, CaseState State, CaseOutcome Outcome, string? AccusedId, string? RuleId, IReadOnlyList<string> FindingIds, IReadOnlyList<CaseTransition> Steps)
{
    public static CaseView Of(CaseFile file) => new(file.Id, file.State, file.Outcome, file.Accused?.Id, file.RuleId, file.FindingIds, file.Transitions);
}

/// <summary>A step that a case took, and what it says of the case itself.</summary>
internal sealed record StepTaken(CaseTransition? Step, CaseView Case, Screened Screened);
