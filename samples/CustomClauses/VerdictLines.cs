using WeChatPolicy.Rules;

namespace CustomClauses;

/// <summary>A decision in words: what was judged, the outcome, and each finding in both languages.</summary>
internal static class VerdictLines
{
    public static void Write(TextWriter output, string about, PolicyDecision decision)
    {
        output.WriteLine($"- {about}: {decision.Outcome}");
        foreach (var finding in decision.Findings) Write(output, finding);
    }

    public static void Write(TextWriter output, Finding finding)
    {
        var places = finding.Evidence.Where(evidence => !evidence.IsField).Select(evidence => $"“{evidence.Excerpt}”").ToArray();
        output.WriteLine($"    {finding.RuleId}: {finding.Message.Zh} / {finding.Message.En}{(places.Length > 0 ? $" {string.Join(" ", places)}" : "")}");
        output.WriteLine($"    → {finding.Remedy.Zh} / {finding.Remedy.En}");
    }
}
