using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Accuracy;

// dotnet run --project benchmarks/Accuracy -c Release [--only office] [--mistakes]
// Prints how right the library is on the tuning data. What went wrong is written to artifacts/accuracy, and with --mistakes
// to the console as well.
var data = Datasets.Find();
if (data is null)
{
    Console.WriteLine("Accuracy: skipped, the tuning data are absent (set WECHATPOLICY_DATASETS).");
    return 0;
}

var engine = PolicyBuilder.CreateDefault().Build();
foreach (var report in new[] { OfficeScenarios.Measure(engine, data), FieldCases.Measure(engine, data) })
{
    Console.WriteLine($"\n## {report.Title}\n\n{report.Text}");
    if (args.Contains("--mistakes"))
    {
        foreach (var mistake in report.Mistakes) Console.WriteLine(mistake);
    }

    Console.WriteLine($"{report.Mistakes.Count} mistakes: {MistakeFile.Write(report)}");
}

return 0;
