using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Collisions;

// dotnet run --project benchmarks/Collisions -c Release -- [--words FILE…] [--out FILE] [--halves] [--details]
//   mines the words for terms inside them; --out writes the exceptions, --halves measures one half by what the other taught
// dotnet run --project benchmarks/Collisions -c Release -- --lexicon FILE… [--words FILE…]
//   checks a host's own terms: faults, duplicates, terms that are never found, terms too short, collisions; exit code 1 if there are any
var lists = Values("--words");
if (lists.Count == 0)
{
    var datasets = Environment.GetEnvironmentVariable("WECHATPOLICY_DATASETS") ?? Path.Combine("..", "shared", "datasets");
    lists = [Path.Combine(datasets, "harmless", "words.tsv")];
}

var missing = lists.Where(path => !File.Exists(path)).ToArray();
if (missing.Length > 0) Console.WriteLine($"Skipped: there is no word list {string.Join(", ", missing)} (name one by --words, or set WECHATPOLICY_DATASETS).");
var words = ListedWords.Read(lists.Except(missing));

if (Values("--lexicon") is { Count: > 0 } files) return LexiconReport.Print(files, words);
if (words.Count == 0) return 0;

var details = args.Contains("--details");
var own = HarmlessWords.Of("own-words");
var lexicons = Lexicons.With(own);
if (args.Contains("--halves"))
{
    for (var half = 0; half < 2; half++)
    {
        var learned = CollisionMiner.Mine(lexicons, ListedWords.Half(words, half)).Where(collision => !SpokenAbout.Holds(collision)).ToArray();
        var others = ListedWords.Half(words, 1 - half);
        HarmlessReport.Print($"half {2 - half}, nothing mined", Engine(lexicons), others, details: false);
        HarmlessReport.Print($"half {2 - half}, mined on half {half + 1}", Engine([.. lexicons.Select(lexicon => lexicon.Except(ExceptionFile.Words(learned)))]), others, details);
    }

    return 0;
}

var collisions = CollisionMiner.Mine(lexicons, words).Where(collision => !SpokenAbout.Holds(collision)).ToArray();
Console.WriteLine($"{collisions.Length} collisions of {collisions.Select(collision => collision.Term).Distinct().Count()} terms in {words.Count} words");
if (Values("--out") is [var target])
{
    File.WriteAllLines(target, ExceptionFile.Lines(collisions).Prepend("# Mined by benchmarks/Collisions from the THUOCL word lists, then read by a person. What shall not be excepted goes to its spoken-about.txt."));
}

HarmlessReport.Print("nothing mined", Engine(lexicons), words, details: false);
HarmlessReport.Print("all mined", Engine([.. lexicons.Select(lexicon => lexicon.Except(ExceptionFile.Words(collisions)))]), words, details);
return 0;

static PolicyEngine Engine(IReadOnlyList<Lexicon> lexicons) => PolicyBuilder.CreateDefault().ReadBy(lexicons).Build();

List<string> Values(string option)
{
    var at = Array.IndexOf(args, option);
    return at < 0 ? [] : [.. args.Skip(at + 1).TakeWhile(value => !value.StartsWith("--", StringComparison.Ordinal))];
}
