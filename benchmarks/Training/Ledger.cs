using System.Globalization;
using System.Text;

namespace WeChatPolicy.Rules.Training;

/// <summary>Says of each weight file what it was learned from, under which licence, and how to learn it again.</summary>
internal static class Ledger
{
    private const string Command = "dotnet run --project benchmarks/Training -c Release";

    private static readonly (string Set, string From, string Licence)[] s_sources =
    [
        ("offensive/train", "COLDataset (thu-coai)", "Apache-2.0"),
        ("everyday/service", "CrossWOZ (thu-coai)", "Apache-2.0"),
        ("everyday/film-music-travel", "KdConv (thu-coai)", "Apache-2.0"),
        ("everyday/meetings", "VCSum (hahahawu)", "MIT"),
        ("fraud/dialogues", "TeleAntiFraud (JimmyMa99)", "Apache-2.0"),
        ("harmless/words", "THUOCL (thunlp)", "MIT"),
        ("Texts/everyday.txt, outsiders.txt, frauds.txt", "this project, beside the program", "MIT"),
        ("Own/*.jsonl", "this project, beside the program", "MIT"),
    ];

    /// <summary>The files that a ledger names, as they stand there: those that are not learned again.</summary>
    public static IEnumerable<LedgerEntry> Entries(string path) => File.ReadLines(path).Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .Where(cells => cells.Length == 7 && cells[1].EndsWith(".model", StringComparison.Ordinal))
        .Select(cells => new LedgerEntry(cells[1], cells[2], int.Parse(cells[3], CultureInfo.InvariantCulture), int.Parse(cells[4], CultureInfo.InvariantCulture), int.Parse(cells[5], CultureInfo.InvariantCulture)));

    public static string Write(IReadOnlyList<LedgerEntry> entries, int seed)
    {
        var text = new StringBuilder();
        text.AppendLine("# What the learned readings were learned from\n");
        text.AppendLine($"Written by `{Command}`, which learns them again: from seed {seed}, on one thread, to the same bytes. No text of a public set is in this repository or can be read out of the weights, which are sums over hashed runs of one to three characters or syllables.\n");
        text.AppendLine("| file | SHA-256 of the file | bytes | examples | of them positive |\n|---|---|---|---|---|");
        foreach (var entry in entries) text.AppendLine(string.Create(CultureInfo.InvariantCulture, $"| {entry.File} | {entry.Digest} | {entry.Bytes} | {entry.Examples} | {entry.Positive} |"));
        text.AppendLine("\n| weights from | made by | licence |\n|---|---|---|");
        foreach (var (set, from, licence) in s_sources) text.AppendLine($"| {set} | {from} | {licence} |");
        text.AppendLine("\n`offensive/train` is learned from for abusive-text alone; of `fraud/dialogues` abusive-text takes only what no swindler says, as everyday talk. `topics` is learned from `Own/*.jsonl` and from half of the everyday sets, on the features that are found in three of our own texts at the least and on what the lexicons and recognisers find. An example is a text as it is or as the program's own disguises write it.");
        text.AppendLine("\nThresholds and calibration, not weights, were chosen on `offensive/dev` (COLDataset, Apache-2.0) and `everyday/private-sms` (NUS SMS Corpus, kite1988; no weight has seen it).");
        text.AppendLine("The disguises are made of facts: readings (pinyin-data, Unihan, MIT), pieces (cjk-decomp, MIT), similar shapes (SimilarCharacter, MIT), names of emoji (Unicode CLDR 48.2).");
        return text.ToString().ReplaceLineEndings("\n");
    }
}

/// <summary>One weight file.</summary>
internal sealed record LedgerEntry(string File, string Digest, int Bytes, int Examples, int Positive);
