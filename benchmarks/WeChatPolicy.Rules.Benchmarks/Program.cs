using System.Globalization;
using BenchmarkDotNet.Running;
using WeChatPolicy.Rules.Benchmarks.Chat;
using WeChatPolicy.Rules.Benchmarks.Duties;
using WeChatPolicy.Rules.Benchmarks.Files;
using WeChatPolicy.Rules.Benchmarks.Growth;
using WeChatPolicy.Rules.Benchmarks.Guarding;
using WeChatPolicy.Rules.Benchmarks.Measuring;
using WeChatPolicy.Rules.Benchmarks.Tables;
using WeChatPolicy.Rules.Benchmarks.Text;

// -- table [--only TITLE] [--rounds N] [--stand-in] [--update]   the tables of benchmarks/README.md
// -- growth [--rounds N] [--update]   how cost grows, with curves
// -- guard [--update]                 whether anything is slower than committed: a step of .ci/run
// -- decrypt [--rounds N] [--stand-in] [--update]   from the vendor's encrypted answer to findings
// -- facts                            what a fact costs the tracker
// -- year, doubling [pairs] [characters], doubling-facts, everyday FOLDER, files FOLDER   reports on their own
// anything else goes to BenchmarkDotNet
switch (args)
{
    case ["guard", ..]:
        return Guard.Run(args.Contains("--update"));
    case ["table", ..]:
        Show("table", new TablePage(args.Contains("--stand-in") ? null : ChatSets.FindFolder(), Number("--rounds", 15)).Write(ValueOf("--only")));
        break;
    case ["growth", ..]:
        Show("growth", new GrowthPage(Number("--rounds", 9)).Write(args.Contains("--update") ? Path.Combine(Machine.Project(), "benchmarks", "growth") : null));
        break;
    case ["decrypt", ..]:
        Show("decrypt", new DecryptTable(args.Contains("--stand-in") ? null : ChatSets.FindFolder(), Number("--rounds", 9)).Write());
        break;
    case ["facts"]:
        FactsReport.Run();
        break;
    case ["year"]:
        YearReport.Run();
        break;
    case ["doubling", .. var rest]:
        DoublingReport.Run(rest.Contains("pairs"), rest is [.., var size] && int.TryParse(size, CultureInfo.InvariantCulture, out var characters) ? characters : 1 << 17);
        break;
    case ["everyday", var folder]:
        EverydayReport.Run(folder);
        break;
    case ["files", var folder]:
        FilesReport.Run(folder);
        break;
    case ["doubling-facts"]:
        DoublingFacts.Run();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

return 0;

void Show(string name, string part)
{
    Console.WriteLine(part);
    if (!args.Contains("--update")) return;
    if (args.Contains("--only")) Console.Error.WriteLine("Nothing is written: --update needs every table, so not --only.");
    else MarkedPage.Write(Path.Combine(Machine.Project(), "benchmarks", "README.md"), name, part);
}

int Number(string option, int otherwise) => ValueOf(option) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;

string? ValueOf(string option)
{
    var at = Array.IndexOf(args, option);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}
