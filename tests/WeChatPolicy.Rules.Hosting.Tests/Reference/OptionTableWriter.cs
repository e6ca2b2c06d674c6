using System.Text;

namespace WeChatPolicy.Rules.Hosting.Tests.Reference;

/// <summary>Writes the page of all options, out of the same table.</summary>
internal static class OptionTableWriter
{
    private const string Head = """
        # Options

        Everything that a company can set without code, in the section `WeChatPolicy` of its configuration. What is left out has its default. A key that is not here, and a value that is not of its kind, keep the host from starting; the error tells all of them at once, each with its path. Keys are read in any case, values as they stand.

        Terms are an amount and a unit: `30m`, `24h` and `30d` by the clock, `30wm`, `4wh` and `3wd` in working time. In the environment a colon is written `__`: `WeChatPolicy__Passwords__MinimumLength=12`, and the first entry of a list `WeChatPolicy__AllowedTerms__0`.

        The schema of the section is `appsettings.schema.json` in the package. Editors that follow the packages of a project offer it by themselves; others by a line at the head of the file: `"$schema": "appsettings.schema.json"`.

        This page is written from the code: `UPDATE_REFERENCE=1 dotnet run --project tests/WeChatPolicy.Rules.Hosting.Tests -c Release -- -class "*OptionReferenceTests"`.
        """;

    public static string Write()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n")).Append('\n');
        foreach (var section in OptionWalk.All.GroupBy(option => Parent(option.Path)))
        {
            // Of sections in the section itself the headings below are enough.
            var rows = section.Where(option => option.Option.Shape is not IOptionGroup).ToArray();
            if (rows.Length == 0) continue;
            page.Append('\n').Append($"## {Heading(section.Key)}\n");
            page.Append("\n| option | what may stand there | default | meaning |\n|---|---|---|---|\n");
            foreach (var option in rows)
                page.Append($"| `{option.Option.Name}` | {Cell(Brief(option.Option.Shape))} | {(option.Default.Length == 0 ? "" : $"`{option.Default}`")} | {Cell(option.Summary)} |\n");
        }

        return page.ToString();
    }

    private static string Heading(string section) => section.Length == 0 ? "Beside the sections"
        : section.EndsWith(":*", StringComparison.Ordinal) || section.EndsWith(":0", StringComparison.Ordinal) ? $"{section[..^2]}: each entry"
        : section;

    /// <summary>What an error asks for, shorter where the head of the page has explained it.</summary>
    private static string Brief(OptionShape shape) => shape switch
    {
        IOptionList { Item: IOptionGroup } => "list of objects, below",
        IOptionList { Item: var item } => $"list: {Brief(item)}",
        IOptionMap { Entry: IOptionGroup } map => $"objects by {map.Names}, below",
        IOptionMap map => $"by {map.Names}: {Brief(map.Entry)}",
        IOptionValue { Schema.Names: { } names } => string.Join(", ", names.Select(name => $"`{name}`")),
        IOptionValue { Schema.Pattern: OptionPatterns.Deadline } => "term above 0, or `0wd`: until the end of the day",
        IOptionValue { Schema.Pattern: OptionPatterns.Span } => "term above 0",
        IOptionValue { Schema.Pattern: OptionPatterns.Leeway } => "term, of 0 too",
        IOptionValue { Schema.Pattern: OptionPatterns.ByTheClock } => "term by the clock, of 0 too",
        IOptionValue { Schema.Type: "boolean" } => "`true`, `false`",
        _ => shape.Expected,
    };

    private static string Parent(string path) => path.LastIndexOf(':') is >= 0 and var colon ? path[..colon] : "";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
