using System.Globalization;
using System.Text;
using WeChatPolicy.Rules;

namespace Docs.Tests.Generated;

/// <summary>The catalogue as the table of the Chinese README.</summary>
internal static class ChineseCatalogue
{
    public static string Write()
    {
        var table = new StringBuilder("| 条款 | 规则 | 约束 | 等级 | 处置 | 要求 |\n|---|---|---|---|---|---|\n");
        foreach (var clause in PolicyCatalog.Clauses)
        {
            if (clause.Rules.Count == 0) table.Append(CultureInfo.InvariantCulture, $"| {clause.Number} {clause.Title.Zh} | – | {Of(clause.Modality)} | – | – | {clause.Summary.Zh} |\n");
            foreach (var rule in clause.Rules)
            {
                table.Append(CultureInfo.InvariantCulture, $"| {clause.Number} {clause.Title.Zh} | `{rule.Id}` | {Of(rule.Modality)} | {Of(rule.DefaultSeverity)} | {Of(rule.DefaultEnforcement)} | {rule.Norm.Zh} |\n");
            }
        }

        return table.ToString();
    }

    private static string Of(Modality modality) => modality switch
    {
        Modality.Must => "应当",
        Modality.MustNot => "禁止",
        Modality.Should => "建议",
        Modality.Merit => "鼓励",
        Modality.Right => "权利",
        Modality.Principle => "原则",
        Modality.Scope => "范围",
        _ => "后果",
    };

    private static string Of(Severity severity) => severity switch
    {
        Severity.Info => "提示",
        Severity.Low => "低",
        Severity.Medium => "中",
        Severity.High => "高",
        _ => "严重",
    };

    private static string Of(Enforcement enforcement) => enforcement switch
    {
        Enforcement.None => "记录",
        Enforcement.Notify => "提醒",
        Enforcement.Review => "复核",
        _ => "阻断",
    };
}
