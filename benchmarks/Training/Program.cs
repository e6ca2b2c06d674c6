using System.Security.Cryptography;
using WeChatPolicy.Rules.Training;

// dotnet run --project benchmarks/Training -c Release [--quick | --topics]
// Learns the library's readings of abuse, of fraud and (alone with --topics) of what a text is about from our own texts and the public sets, writes their weight files and the ledger beside the
// classifiers, and prints how right they are on what they have not seen (not with --quick). A few minutes, one thread, one seed.
const int Seed = 1;
const string Into = "src/WeChatPolicy.Rules.Text/Classifiers";
if (Datasets.Find() is not { } sets || !Directory.Exists(Into))
{
    Console.Error.WriteLine("Run it in the folder of the solution, with the public sets where WECHATPOLICY_DATASETS says, or in shared/datasets beside that folder.");
    return 1;
}

var data = new LearningSets(sets);
var entries = new List<LedgerEntry>();
TrainedModel[] models = args.Contains("--topics") ? [] :
[
    AbuseModel.Learn(data, AbuseModel.Posts(data, "offensive/train.jsonl"), AbuseModel.Posts(data, "offensive/dev.jsonl"), Seed),
    FraudModel.Learn(data, [.. data.Dialogues()], Seed),
];
foreach (var model in models)
{
    var bytes = model.Write();
    var file = $"{model.Score.Name}.model";
    File.WriteAllBytes(Path.Combine(Into, file), bytes);
    entries.Add(new(file, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, model.Examples, model.Positive));
    Console.WriteLine($"{file}: {bytes.Length:N0} bytes, from {model.Examples:N0} examples, {model.Positive:N0} of them positive");
}

var topics = new TopicModel(data, OwnText.Load(), Seed).Learn();
File.WriteAllBytes(Path.Combine(Into, $"{TopicModel.Name}.model"), topics.Bytes);
entries.Add(new($"{TopicModel.Name}.model", Convert.ToHexStringLower(SHA256.HashData(topics.Bytes)), topics.Bytes.Length, topics.Examples, topics.Positive));
Console.WriteLine($"{TopicModel.Name}.model: {topics.Bytes.Length:N0} bytes, from {topics.Examples:N0} examples, {topics.Positive:N0} of them positive");
var ledger = Path.Combine(Into, "LEDGER.md");
if (models.Length == 0) entries.InsertRange(0, Ledger.Entries(ledger).Where(entry => entry.File != entries[^1].File));
File.WriteAllText(ledger, Ledger.Write(entries, Seed));
if (args.Contains("--quick") || models.Length == 0) return 0;
Console.WriteLine($"Unseen posts, in five folds: macro-F1 {CrossValidation.Abuse(data, Seed):0.000} by the score alone");
var (fraud, normal) = CrossValidation.Fraud(data, Seed);
Console.WriteLine($"Unseen calls, in five folds: {fraud:P1} of the frauds and {normal:P1} of the others reach the threshold");
return 0;
