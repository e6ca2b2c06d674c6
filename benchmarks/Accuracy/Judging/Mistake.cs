using System.Text;

namespace WeChatPolicy.Rules.Accuracy;

/// <summary>A text of which the engine said too much or too little.</summary>
/// <param name="What"><c>missed</c>, <c>accused</c>, <c>blocked</c>, or <c>lost</c> in a disguise.</param>
/// <param name="Id">The line of the data.</param>
/// <param name="Expected">The rule that ought to have spoken, or <c>-</c>; of a disguise its kind.</param>
/// <param name="Text">The text.</param>
/// <param name="Findings">All that was said of it.</param>
internal sealed record Mistake(string What, string Id, string Expected, string Text, IReadOnlyList<Finding> Findings)
{
    public static Mistake Of<T>(string what, string id, string expected, Judged<T> judged) =>
        new(what, id, expected, judged.Text, judged.Decision.Findings);

    /// <summary>How sure the engine was of what it said wrongly: most confident mistakes are read first.</summary>
    public int Weight => Findings.Count == 0 ? 0 : Findings.Max(finding => ((int)finding.Enforcement * 10) + (int)finding.Confidence);

    /// <summary>One line for the mistake and one for each finding.</summary>
    public override string ToString()
    {
        var lines = new StringBuilder($"{What} {Id} {Expected}\n    {Text.ReplaceLineEndings(" ")}");
        foreach (var finding in Findings)
        {
            var evidence = string.Join(" + ", finding.Evidence.Select(item => $"{item.Type}:{item.Excerpt.ReplaceLineEndings(" ")}"));
            lines.Append($"\n    → {finding.RuleId} {finding.Kind} {finding.Confidence} {finding.Enforcement}  {evidence}");
        }

        return lines.ToString();
    }
}
