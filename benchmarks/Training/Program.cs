using System.Security.Cryptography;
using WeChatPolicy.Rules.Training;

// dotnet run --project benchmarks/Training -c Release [--quick]
// Learns the library's readings of abuse and of fraud from the public sets, writes their weight files and the ledger beside the
// classifiers, and prints how right they are on what they have not seen (not with --quick). A few minutes, one thread, one seed.
const int Seed = 1;
const string Into = "src/WeChatPolicy.Rules.Text/Classifiers";
var folder = Environment.GetEnvironmentVariable("WECHATPOLICY_DATASETS") ?? Path.Combine("..", "shared", "datasets");
if (!Directory.Exists(folder) || !Directory.Exists(Into))
{
    Console.Error.WriteLine($"Run it in the folder of the solution, with the public sets in '{folder}' (or where WECHATPOLICY_DATASETS says).");
    return 1;
}

var data = new Datasets(folder);
TrainedModel[] models =
[
    AbuseModel.Learn(data, AbuseModel.Posts(data, "offensive/train.jsonl"), AbuseModel.Posts(data, "offensive/dev.jsonl"), Seed),
    FraudModel.Learn(data, [.. data.Dialogues()], Seed),
];
var entries = new List<LedgerEntry>();
foreach (var model in models)
{
    var bytes = model.Write();
    var file = $"{model.Score.Name}.model";
    File.WriteAllBytes(Path.Combine(Into, file), bytes);
    entries.Add(new(file, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, model.Examples, model.Positive));
    Console.WriteLine($"{file}: {bytes.Length:N0} bytes, from {model.Examples:N0} examples, {model.Positive:N0} of them positive");
}

File.WriteAllText(Path.Combine(Into, "LEDGER.md"), Ledger.Write(entries, Seed));
if (args.Contains("--quick")) return 0;
Console.WriteLine($"Unseen posts, in five folds: macro-F1 {CrossValidation.Abuse(data, Seed):0.000} by the score alone");
var (fraud, normal) = CrossValidation.Fraud(data, Seed);
Console.WriteLine($"Unseen calls, in five folds: {fraud:P1} of the frauds and {normal:P1} of the others reach the threshold");
return 0;
