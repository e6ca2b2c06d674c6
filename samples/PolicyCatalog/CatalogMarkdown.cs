using WeChatPolicy.Rules;

namespace WeChatPolicy.Samples;

/// <summary>The catalogue as a Markdown table; the README's is this output.</summary>
internal static class CatalogMarkdown
{
    public static void Write(TextWriter output, IEnumerable<Clause> clauses)
    {
        output.WriteLine("| clause | rule | modality | severity | asks for | norm |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var clause in clauses)
        {
            if (clause.Rules.Count == 0) output.WriteLine($"| {clause.Number} {clause.Title.Zh} | – | {clause.Modality} | – | – | {clause.Summary.En} |");
            foreach (var rule in clause.Rules)
            {
                output.WriteLine($"| {clause.Number} {clause.Title.Zh} | `{rule.Id}` | {rule.Modality} | {rule.DefaultSeverity} | {rule.DefaultEnforcement} | {rule.Norm.En} |");
            }
        }
    }
}
