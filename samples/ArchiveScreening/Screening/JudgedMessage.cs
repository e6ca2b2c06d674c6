using WeChatPolicy.Rules;

namespace ArchiveScreening;

/// <summary>A message with what the policy says of it once the dismissed findings are left out.</summary>
/// <param name="Message">The message.</param>
/// <param name="MessageId">Its id in the archive.</param>
/// <param name="Outcome">The outcome of the findings that are left.</param>
/// <param name="Findings">They, gravest first.</param>
/// <param name="Dismissed">How many were left out.</param>
/// <param name="IsDuplicate">Whether a message of this id came before.</param>
internal readonly record struct JudgedMessage(
    Message Message, string MessageId, Outcome Outcome, IReadOnlyList<Finding> Findings, int Dismissed, bool IsDuplicate)
{
    public static JudgedMessage Of(Message message, string messageId, bool isDuplicate, PolicyDecision decision, DismissedFindings dismissed)
    {
        var findings = decision.Findings;
        if (dismissed.IsEmpty || findings.Count == 0) return new JudgedMessage(message, messageId, decision.Outcome, findings, 0, isDuplicate);
        var left = findings.Where(finding => !dismissed.Contains(finding.Id)).ToArray();
        return left.Length == findings.Count
            ? new JudgedMessage(message, messageId, decision.Outcome, findings, 0, isDuplicate)
            : new JudgedMessage(message, messageId, OutcomeOf(left), left, findings.Count - left.Length, isDuplicate);
    }

    private static Outcome OutcomeOf(IReadOnlyList<Finding> findings) =>
        findings.Select(finding => finding.Enforcement).DefaultIfEmpty(Enforcement.None).Max() switch
        {
            Enforcement.Block => Outcome.Block,
            Enforcement.Review => Outcome.Review,
            Enforcement.Notify => Outcome.Notify,
            _ => Outcome.Pass,
        };
}
