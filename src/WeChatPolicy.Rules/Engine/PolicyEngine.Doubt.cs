namespace WeChatPolicy.Rules;

/// <content>Tells a finding as a suspicion.</content>
public sealed partial class PolicyEngine
{
    /// <summary>
    /// The same finding where the fact itself is in doubt: who spoke, or whether all of it was read. It is <see cref="Confidence.Possible"/>, asks for no more
    /// than <see cref="Enforcement.Review"/>, and a violation is told as a suspicion (疑似).
    /// </summary>
    /// <param name="finding">A finding that this policy made. One that is only possible stays as it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    /// <exception cref="ArgumentException">The finding is of a rule that this policy does not hold.</exception>
    public Finding InDoubt(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.Confidence == Confidence.Possible) return finding;
        var rule = _rules.GetValueOrDefault(finding.RuleId)?.Rule
            ?? throw new ArgumentException($"This policy holds no rule '{finding.RuleId}'; ask the engine that made the finding.", nameof(finding));
        finding = finding with
        {
            Confidence = Confidence.Possible,
            Enforcement = finding.Enforcement < Enforcement.Review ? finding.Enforcement : Enforcement.Review,
        };
        return finding.Kind != FindingKind.Violation ? finding : finding with
        {
            Message = finding.Message == rule.Message ? rule.MessageInDoubt : Doubt.Message(finding.Message),
            Remedy = rule.RemedyInDoubt,
        };
    }
}
