using System.Globalization;

namespace WeChatPolicy.Rules.Accuracy;

/// <summary>Words of a public thesaurus, each a message of its own: no word of a dictionary breaks a rule by itself.</summary>
internal static class HarmlessWords
{
    public static Report Measure(PolicyEngine engine, Datasets data)
    {
        var report = new Report("Harmless words");
        var judged = Judge.All(engine, [.. data.Rows("harmless/words.tsv").Select(cells => (Word: cells[0], Field: cells[1]))], item => item.Word, _ => Setting.WorkGroup);
        report.Head("field", "words", "blocked", "any violation", "in 10,000");
        foreach (var field in judged.GroupBy(word => word.Item.Field, StringComparer.Ordinal).OrderBy(field => field.Key, StringComparer.Ordinal)) Row(report, field.Key, [.. field]);
        Row(report, "**all**", judged);

        // One word in 49,357 is 0.2 in 10,000. A new term may collide with two words unseen and blocks none.
        report.Figures.Add(new Figure("harmless/words blocked, in 10,000", InTenThousand(judged.Count(word => word.Blocked), judged.Length), Direction.Down, 0.1));
        report.Figures.Add(new Figure("harmless/words any violation, in 10,000", InTenThousand(judged.Count(IsAccused), judged.Length), Direction.Down, 0.5));
        report.Mistakes.AddRange(judged.Where(IsAccused).Select(word => Mistake.Of(word.Blocked ? "blocked" : "accused", word.Item.Field, "-", word)));
        return report;
    }

    private static bool IsAccused<T>(Judged<T> word) => word.Alarms.Any(alarm => alarm.Kind == FindingKind.Violation);

    private static void Row<T>(Report report, string field, Judged<T>[] words)
    {
        var accused = words.Count(IsAccused);
        report.Row(field, $"{words.Length}", $"{words.Count(word => word.Blocked)}", $"{accused}", InTenThousand(accused, words.Length).ToString("0.0", CultureInfo.InvariantCulture));
    }

    private static double InTenThousand(int part, int whole) => 10_000.0 * part / whole;
}
