using System.Globalization;
using System.Text.Json;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Benchmarks.Text;

/// <summary>
/// Reads sets of everyday chat with disguises off, on and on without the learned readings, in turn, and prints nanoseconds a character and
/// what each costs beside off; <c>-- everyday folder</c>, where the folder holds files of lines of JSON with a <c>text</c>.
/// Behind it the share of texts that pass the gate of each learned reading. Time is the processor's. The digest of the matches tells whether two versions read alike.
/// </summary>
internal static class EverydayReport
{
    private const int Runs = 7;
    private const DisguiseKinds InBetween = DisguiseKinds.Signs | DisguiseKinds.Punctuation | DisguiseKinds.Emoji | DisguiseKinds.Stickers | DisguiseKinds.Repetition;

    public static void Run(string folder)
    {
        (string Name, TextAnalyzer Analyzer)[] ways =
        [
            ("off", Analyzer(DisguiseKinds.None, isLearned: true)), ("between", Analyzer(InBetween, isLearned: true)), ("respelled", Analyzer(~InBetween, isLearned: true)),
            ("all", Analyzer(DisguiseKinds.All, isLearned: true)), ("unlearned", Analyzer(DisguiseKinds.None, isLearned: false)),
        ];
        Console.WriteLine($"{"set",-24}{string.Concat(ways.Select(way => $"{way.Name,11}"))}{"all/off",9}{"learned",9}{"abuse",8}{"fraud",8}  matches, digest");
        foreach (var file in Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            var texts = File.ReadLines(file).Where(line => line.Length > 0).Select(Text).Where(text => text.Length > 0).ToArray();
            var characters = texts.Sum(text => text.Length);
            var best = ways.Select(_ => double.MaxValue).ToArray();
            for (var run = 0; run < Runs; run++)
            {
                for (var way = 0; way < ways.Length; way++) best[way] = Math.Min(best[way], Measure(ways[way].Analyzer, texts) / characters);
            }

            var (matches, digest, abuse, fraud) = Digest(ways[3].Analyzer, texts);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Path.GetFileNameWithoutExtension(file),-24}{string.Concat(best.Select(time => time.ToString("F1", CultureInfo.InvariantCulture).PadLeft(11)))}{best[3] / best[0],9:F2}{best[0] - best[4],9:F1}{100.0 * abuse / texts.Length,7:F1}%{100.0 * fraud / texts.Length,7:F1}%  {matches}, {digest:x16}"));
        }
    }

    private static TextAnalyzer Analyzer(DisguiseKinds kinds, bool isLearned)
    {
        var builder = new TextAnalyzerBuilder().ReadDisguises(kinds);
        return (isLearned ? builder : builder.RemoveClassifier("abusive-text").RemoveClassifier("fraudulent-text")).Build();
    }

    private static string Text(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("text").GetString() ?? "";
    }

    private static double Measure(TextAnalyzer analyzer, string[] texts)
    {
        var reading = new AnalysisBuffer();
        var start = Environment.CpuUsage.TotalTime;
        foreach (var text in texts) Read(analyzer, reading, text);
        return (Environment.CpuUsage.TotalTime - start).TotalNanoseconds;
    }

    private static (int Matches, ulong Digest, int Abuse, int Fraud) Digest(TextAnalyzer analyzer, string[] texts)
    {
        var reading = new AnalysisBuffer();
        var (matches, abuse, fraud, digest) = (0, 0, 0, 14695981039346656037ul);
        foreach (var text in texts)
        {
            Read(analyzer, reading, text);
            if (LearnedReadings.AbusiveText.Gate.Lets(reading.Folded)) abuse++;
            if (LearnedReadings.FraudulentText.Gate.Lets(reading.Folded)) fraud++;
            matches += reading.Matches.Length;
            foreach (ref readonly var match in reading.Matches)
            {
                foreach (var unit in $"{analyzer.Signals.NameOf(match.Signal)} {match.Strength} {match.Start} {match.Length} {match.Disguised}\n") digest = (digest ^ unit) * 1099511628211;
            }
        }

        return (matches, digest, abuse, fraud);
    }

    private static void Read(TextAnalyzer analyzer, AnalysisBuffer reading, string text)
    {
        reading.Clear();
        reading.Add("body", text);
        analyzer.Read(reading);
    }
}
