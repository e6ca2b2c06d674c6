using System.CommandLine;
using System.Text;
using Spectre.Console;
using WeChatPolicy.Samples;

// dotnet run --project samples/PolicyCatalog [--format table|markdown|json] [--lang zh|en] [--chapter N]
var command = CatalogCommandLine.Declare(new RootCommand(CatalogCommandLine.Description));
command.SetAction(parsed =>
{
    Console.OutputEncoding = Encoding.UTF8;
    CatalogCommandLine.Print(parsed, Console.Out, AnsiConsole.Console);
    return 0;
});
var parsed = command.Parse(args);
if (parsed.Errors.Count == 0) return parsed.Invoke();
Console.Error.WriteLine(string.Join(" ", parsed.Errors.Select(error => error.Message)));
return 2;
