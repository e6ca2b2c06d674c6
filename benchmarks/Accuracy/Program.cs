using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Accuracy;

// dotnet run --project benchmarks/Accuracy -c Release [--only PART-OF-A-TITLE] [--mistakes | --quiet] [--update | --check]
// Prints how right the library is on the tuning data. What went wrong is written to artifacts/accuracy, with --mistakes to the
// console as well, with --quiet nothing but the faults. --update writes summary.tsv and README.md anew; --check fails where a figure is worse than in summary.tsv.
string? only = ValueOf("--only");
var data = Datasets.Find();
if (data is null) Console.WriteLine("Accuracy: the sets are skipped, the tuning data are absent (set WECHATPOLICY_DATASETS); only the held-out sentences are read.");
var engine = PolicyBuilder.CreateDefault().Build();
var reports = Inventory.Measure(engine, _ => engine, data, only).ToArray();
foreach (var report in args.Contains("--quiet") ? [] : reports)
{
    Console.WriteLine($"\n## {report.Title}\n\n{report.Text}");
    if (report.Mistakes.Count == 0) continue;
    if (args.Contains("--mistakes"))
    {
        foreach (var mistake in report.Mistakes) Console.WriteLine(mistake);
    }

    Console.WriteLine($"{report.Mistakes.Count} mistakes: {MistakeFile.Write(report)}");
}

if (only is null && data is not null && !args.Contains("--quiet")) Console.WriteLine($"The hundred surest mistakes: {MistakeFile.WriteSurest(reports, 100)}");
if (args.Contains("--update"))
{
    if (data is null || only is not null)
    {
        Console.Error.WriteLine("Nothing is written: --update needs every set, so neither --only nor absent data.");
        return 2;
    }

    ProjectFiles.Write(reports);
}

if (!args.Contains("--check")) return 0;
var faults = Summary.Read(ProjectFiles.Summary).Faults([.. reports.SelectMany(report => report.Figures)], isWhole: data is not null && only is null);
foreach (var fault in faults) Console.Error.WriteLine(fault);
Console.WriteLine(faults.Count == 0 ? "No figure is worse than the committed one." : $"Figures that are worse than the committed ones: {faults.Count}.");
return faults.Count == 0 ? 0 : 1;

string? ValueOf(string option)
{
    var at = Array.IndexOf(args, option);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}
