using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Collisions;
using WeChatPolicy.Rules.Text;

// dotnet run --project benchmarks/Collisions -c Release -- [--words FILE…] [--out FILE] [--halves] [--details]
//   mines the words for terms inside them; --out writes the exceptions, --halves measures one half by what the other taught
// dotnet run --project benchmarks/Collisions -c Release -- --lexicon FILE… [--words FILE…]
//   checks a host's own terms: faults, duplicates, terms that are never found, terms too short, collisions; exit code 1 if there are any
var lists = Values("--words");
if (lists.Count == 0)
{
    lists = [Path.Combine(Datasets.Find()?.Root ?? "", "harmless", "words.tsv")];
}

var missing = lists.Where(path => !File.Exists(path)).ToArray();
if (missing.Length > 0) Console.WriteLine($"Skipped: there is no word list {string.Join(", ", missing)} (name one by --words, or set WECHATPOLICY_DATASETS).");
var words = ListedWords.Read(lists.Except(missing));

if (Values("--lexicon") is { Count: > 0 } files) return LexiconReport.Print(files, words);
if (words.Count == 0) return 0;

var details = args.Contains("--details");
var nothing = Lexicons.With(new Dictionary<string, IReadOnlyList<string>>());
var lexicons = Lexicons.With(HarmlessWords.Of("own-words"));
if (args.Contains("--halves"))
{
    for (var half = 0; half < 2; half++)
    {
        var (learnt, others) = (ListedWords.Half(words, half), ListedWords.Half(words, 1 - half));
        HarmlessReport.Print($"half {2 - half}, nothing excepted", Engine(nothing), others, details: false);
        HarmlessReport.Print($"half {2 - half}, mined on half {half + 1}", Engine(Mined(nothing, learnt)), others, details: false);
        HarmlessReport.Print($"half {2 - half}, what a person found and mined on half {half + 1}", Engine(Mined(lexicons, learnt)), others, details);
    }

    return 0;
}

var collisions = CollisionMiner.Mine(lexicons, words).Where(collision => !SpokenAbout.Holds(collision)).ToArray();
Console.WriteLine($"{collisions.Length} collisions of {collisions.Select(collision => collision.Term).Distinct().Count()} terms in {words.Count} words");
if (Values("--out") is [var target])
{
    File.WriteAllLines(target, ExceptionFile.Lines(collisions).Prepend("# Mined by benchmarks/Collisions from THUOCL (github.com/thunlp/THUOCL, MIT) and read by a person. What shall not be excepted goes to its spoken-about.txt."));
}

HarmlessReport.Print("nothing excepted", Engine(nothing), words, details: false);
HarmlessReport.Print("what a person found", Engine(lexicons), words, details: false);
HarmlessReport.Print("and what was mined", Engine(Mined(lexicons, words)), words, details);
return 0;

static IReadOnlyList<Lexicon> Mined(IReadOnlyList<Lexicon> lexicons, IReadOnlyList<ListedWord> words)
{
    var excepted = ExceptionFile.Words(CollisionMiner.Mine(lexicons, words).Where(collision => !SpokenAbout.Holds(collision)));
    return [.. lexicons.Select(lexicon => lexicon.Except(excepted))];
}

static PolicyEngine Engine(IReadOnlyList<Lexicon> lexicons) => PolicyBuilder.CreateDefault().ReadBy(lexicons).Build();

List<string> Values(string option)
{
    var at = Array.IndexOf(args, option);
    return at < 0 ? [] : [.. args.Skip(at + 1).TakeWhile(value => !value.StartsWith("--", StringComparison.Ordinal))];
}
