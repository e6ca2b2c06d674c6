using System.Globalization;
using System.Text;
using Docs.Tests.Pages;
using WeChatPolicy.Rules;

namespace Docs.Tests.Generated;

/// <summary>The pages of the clauses, one a chapter and one that lists all, as the catalogue has them.</summary>
internal static class ClausePages
{
    private static readonly (string Zh, string En)[] s_chapters =
        [("总则", "General principles"), ("微信使用规范", "Using WeChat"), ("信息安全管理", "Information security"), ("监督与考核", "Supervision and assessment"), ("培训与教育", "Training and education")];

    /// <summary>From the path of each page to what stands there.</summary>
    public static IReadOnlyDictionary<string, string> Write() =>
        Enumerable.Range(1, s_chapters.Length).Select(chapter => (Path: PathOf(chapter), Text: Chapter(chapter))).Prepend((Path: "docs/clauses/index.md", Text: Index()))
            .ToDictionary(page => page.Path, page => page.Text, StringComparer.Ordinal);

    private static string Index()
    {
        var page = Begin("Every clause");
        page.Append(CultureInfo.InvariantCulture, $"{PolicyCatalog.Clauses.Count} clauses with {PolicyCatalog.Rules.Count} rules, numbered as in the policy, which breaks off inside 5.3.3. The rating is the library's default; a host sets its own by the rule's id, see [configuring](../configuring.md).\n");
        page.Append("\n| clause | rule | binds | severity | asks for |\n|---|---|---|---|---|\n");
        foreach (var clause in PolicyCatalog.Clauses)
        {
            var name = $"[{clause.Number} {clause.Title.Zh}](chapter-{clause.Chapter}.md#{PageAnchors.Slug(Heading(clause))}) {clause.Title.En}";
            if (clause.Rules.Count == 0) page.Append(CultureInfo.InvariantCulture, $"| {name} | – | {clause.Modality} | – | – |\n");
            foreach (var rule in clause.Rules)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {name} | [`{rule.Id}`](chapter-{clause.Chapter}.md#{PageAnchors.Slug(rule.Id)}) | {rule.Modality} | {rule.DefaultSeverity} | {rule.DefaultEnforcement} |\n");
                name = "";
            }
        }

        return page.ToString();
    }

    private static string Chapter(int chapter)
    {
        var page = Begin($"{chapter} {s_chapters[chapter - 1].Zh} · {s_chapters[chapter - 1].En}");
        page.Append("[All chapters](index.md). Signals are what a text is read for; a rule with none is decided by fields. “Where something is not known” tells what becomes of a doubt: see [unknown is not false](../five-minutes.md#what-the-decision-says).\n");
        foreach (var clause in PolicyCatalog.InChapter(chapter))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {Heading(clause)}\n\n{clause.Summary.En}\n\n{clause.Summary.Zh}\n");
            foreach (var rule in clause.Rules) Append(page, rule);
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, Rule rule)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n### {rule.Id}\n\n**{rule.Norm.En}.** {rule.Norm.Zh}。\n\n| | |\n|---|---|\n");
        Row("binds", $"{rule.Modality}");
        Row("rated", $"{rule.DefaultSeverity}, asks for {rule.DefaultEnforcement}");
        Row("decided by", rule.DecidedBy.ToString());
        Row("facts", Names(rule.FactTypes.Select(type => type.Name)));
        Row("signals", Names(PolicyCatalog.SignalsOf(rule)));
        Row("realised by", string.Join(", ", rule.RealisedBy));
        Row("comes before", Names(rule.Suppresses));
        Row("where something is not known", rule.FactTypes.Count == 0 ? "" : rule.WhenUnknown == UnknownTreatment.Silent ? "silent" : "silent about the trigger, `Possible` about the excuse");
        Row("says", $"{rule.Message.En} · {rule.Message.Zh}");
        Row("set right by", $"{rule.Remedy.En} · {rule.Remedy.Zh}");

        void Row(string name, string value)
        {
            if (value.Length > 0) page.Append(CultureInfo.InvariantCulture, $"| {name} | {value.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));

    private static string Heading(Clause clause) => $"{clause.Number} {clause.Title.Zh} · {clause.Title.En}";

    private static string PathOf(int chapter) => $"docs/clauses/chapter-{chapter}.md";

    private static StringBuilder Begin(string title) => new StringBuilder().Append(CultureInfo.InvariantCulture, $"# {title}\n\n<!-- Written from the catalogue by UPDATE_REFERENCE=1 dotnet run --project tests/Docs.Tests -c Release -- -class \"*GeneratedPageTests\" -->\n\n");
}
