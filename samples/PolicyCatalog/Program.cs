using System.CommandLine;
using System.Text;
using WeChatPolicy.Samples;

// dotnet run --project samples/PolicyCatalog [--format table|markdown|json] [--lang zh|en] [--chapter N]
var format = new Option<string>("--format") { Description = "table, markdown or json", DefaultValueFactory = _ => "table" };
format.AcceptOnlyFromAmong("table", "markdown", "json");
var language = new Option<string>("--lang") { Description = "zh or en, of the table", DefaultValueFactory = _ => "zh" };
language.AcceptOnlyFromAmong("zh", "en");
var chapter = new Option<int?>("--chapter") { Description = "1 to 5; left out: all" };
chapter.Validators.Add(result =>
{
    if (result.GetValueOrDefault<int?>() is { } number && number is < 1 or > 5) result.AddError("--chapter takes a number from 1 to 5.");
});

var command = new RootCommand("The clauses and rules of the policy, as this library encodes them.") { format, language, chapter };
command.SetAction(parsed =>
{
    Console.OutputEncoding = Encoding.UTF8;
    var clauses = CatalogView.Clauses(parsed.GetValue(chapter));
    switch (parsed.GetValue(format))
    {
        case "json":
            CatalogJson.Write(Console.Out, clauses);
            break;
        case "markdown":
            CatalogMarkdown.Write(Console.Out, clauses);
            break;
        default:
            CatalogTable.Write(clauses, parsed.GetValue(language)!);
            break;
    }

    return 0;
});
var parsed = command.Parse(args);
if (parsed.Errors.Count == 0) return parsed.Invoke();
Console.Error.WriteLine(string.Join(" ", parsed.Errors.Select(error => error.Message)));
return 2;
