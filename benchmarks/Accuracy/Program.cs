using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Accuracy;

// dotnet run --project benchmarks/Accuracy -c Release [--mistakes RULE-PART] [--details] [--only development|held-out|data]
// Prints recall and false alarms per rule. --mistakes shows the development examples that went wrong; the held-out ones are
// counted only, so that nobody tunes on them.
string? mistakes = ValueOf("--mistakes");
string? only = ValueOf("--only");
var engine = PolicyBuilder.CreateDefault().Build();
var examples = Path.Combine(AppContext.BaseDirectory, "Examples");
if (only is null or "development") ExampleReport.Print(engine, Path.Combine(examples, "development.jsonl"), mistakes);
if (only is null or "held-out") ExampleReport.Print(engine, Path.Combine(examples, "held-out.jsonl"), showMistakesOf: null);

var datasets = Environment.GetEnvironmentVariable("WECHATPOLICY_DATASETS") ?? Path.Combine("..", "shared", "datasets");
if (only is null or "data")
{
    if (Directory.Exists(datasets)) DatasetReport.Print(engine, datasets, args.Contains("--details"));
    else Console.WriteLine($"\nPublic data: skipped, there is no folder '{datasets}' (set WECHATPOLICY_DATASETS).");
}

return 0;

string? ValueOf(string option)
{
    var at = Array.IndexOf(args, option);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}
