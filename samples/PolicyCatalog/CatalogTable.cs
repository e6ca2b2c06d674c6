using Spectre.Console;
using WeChatPolicy.Rules;

namespace WeChatPolicy.Samples;

/// <summary>The catalogue as a table on a terminal.</summary>
internal static class CatalogTable
{
    public static void Write(IAnsiConsole console, IReadOnlyList<Clause> clauses, string language)
    {
        var zh = language == "zh";
        var table = new Table().Border(TableBorder.Rounded);
        table.AddColumns(zh ? ["条款", "规则", "约束", "等级", "处置", "要求"] : ["clause", "rule", "modality", "severity", "asks for", "norm"]);
        foreach (var clause in clauses)
        {
            if (clause.Rules.Count == 0) table.AddRow(Cells(clause.Number, "–", clause.Modality.ToString(), "–", "–", clause.Title.In(language)));
            foreach (var rule in clause.Rules)
            {
                table.AddRow(Cells(
                    clause.Number, rule.Id[(clause.Number.Length + 1)..], rule.Modality.ToString(),
                    rule.DefaultSeverity.ToString(), rule.DefaultEnforcement.ToString(), rule.Norm.In(language)));
            }
        }

        console.Write(table);
        var rules = clauses.Sum(clause => clause.Rules.Count);
        console.WriteLine(zh ? $"{clauses.Count} 个条款，{rules} 条规则" : $"{clauses.Count} clauses, {rules} rules");
    }

    private static Text[] Cells(params string[] texts) => [.. texts.Select(text => new Text(text))];
}
