using WeChatPolicy.Rules;
using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary>A message with what the policy says of it once the dismissed findings are left out.</summary>
/// <param name="Message">The message.</param>
/// <param name="MessageId">Its id in the archive.</param>
/// <param name="Outcome">The outcome of the findings that are left.</param>
/// <param name="Findings">They, gravest first.</param>
/// <param name="Dismissed">How many were left out.</param>
/// <param name="IsDuplicate">Whether a message of this id came before.</param>
/// <param name="Unread">What of it could not be read, and so was not judged; nothing for a message that the policy does not look at.</param>
internal readonly record struct JudgedMessage(
    Message Message, string MessageId, Outcome Outcome, IReadOnlyList<Finding> Findings, int Dismissed, bool IsDuplicate, IReadOnlyList<UnreadMember> Unread)
{
    /// <summary>Puts together what was said of a message and of the files that it carries, each finding once.</summary>
    public static JudgedMessage Of(
        Message message, in ArchiveLine line, PolicyDecision decision, IEnumerable<PolicyDecision> ofFiles, DismissedFindings dismissed)
    {
        var (messageId, isDuplicate) = (line.MessageId ?? message.Id, line.IsDuplicate);
        var unread = decision.Outcome == Outcome.NotApplicable ? [] : line.Unread;
        var findings = decision.Findings;
        var more = ofFiles.SelectMany(file => file.Findings).Where(finding => !Says(findings, finding)).ToArray();
        if (more.Length == 0 && (dismissed.IsEmpty || findings.Count == 0)) return new JudgedMessage(message, messageId, decision.Outcome, findings, 0, isDuplicate, unread);
        Finding[] all = [.. findings.Concat(more).OrderByDescending(finding => finding.Enforcement).ThenByDescending(finding => finding.Severity).ThenByDescending(finding => finding.Confidence)];
        Finding[] left = [.. all.Where(finding => !dismissed.Contains(finding.Id))];
        var outcome = decision.Outcome == Outcome.NotApplicable && left.Length == 0 ? Outcome.NotApplicable : OutcomeOf(left);
        return new JudgedMessage(message, messageId, outcome, left, all.Length - left.Length, isDuplicate, unread);
    }

    // The name of a file is read with the message and with the file; what it breaks is told once.
    private static bool Says(IReadOnlyList<Finding> findings, Finding finding) =>
        findings.Any(other => other.RuleId == finding.RuleId && other.Subject == finding.Subject);

    private static Outcome OutcomeOf(IReadOnlyList<Finding> findings) =>
        findings.Select(finding => finding.Enforcement).DefaultIfEmpty(Enforcement.None).Max() switch
        {
            Enforcement.Block => Outcome.Block,
            Enforcement.Review => Outcome.Review,
            Enforcement.Notify => Outcome.Notify,
            _ => Outcome.Pass,
        };
}
