using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Accuracy;

/// <summary>
/// Identifiers made up with their check characters, behind the word that names them: a valid one is accepted, and none with one
/// wrong character is more than possible.
/// </summary>
internal static class GeneratedIdentifiers
{
    private const int Each = 2_000;
    private const int Seed = 20_261_128;

    public static Report Measure()
    {
        var report = new Report("Generated identifiers");
        var analyzer = new TextAnalyzerBuilder().Build();
        report.Head("identifier", "valid ones accepted", "with one wrong character, never above possible");
        Measure(report, analyzer, "resident identity number", "身份证号 ", Signals.ResidentId, CheckedIdentifiers.ResidentNumber);
        Measure(report, analyzer, "unified social credit code", "统一社会信用代码 ", Signals.UnifiedSocialCreditCode, CheckedIdentifiers.CreditCode);
        Measure(report, analyzer, "bank card", "银行卡号 ", Signals.BankCard, CheckedIdentifiers.BankCard);
        return report;
    }

    private static void Measure(Report report, TextAnalyzer analyzer, string name, string cue, Signal signal, Func<Random, string> make)
    {
        var random = new Random(Seed);
        var buffer = new AnalysisBuffer();
        var (accepted, cautious) = (0, 0);
        for (var i = 0; i < Each; i++)
        {
            var valid = make(random);
            if (Strength(analyzer, buffer, cue + valid, signal) > Confidence.Possible) accepted++;
            if (!(Strength(analyzer, buffer, cue + CheckedIdentifiers.WithOneError(valid, random), signal) > Confidence.Possible)) cautious++;
        }

        report.Row(name, Report.Percent(accepted, Each), Report.Percent(cautious, Each));
        report.Figures.Add(Figure.Share($"generated {name} accepted", accepted, Each, Direction.Up, 0));
        report.Figures.Add(Figure.Share($"generated {name} with one error never above possible", cautious, Each, Direction.Up, 0));
    }

    private static Confidence? Strength(TextAnalyzer analyzer, AnalysisBuffer buffer, string text, Signal signal)
    {
        buffer.Clear();
        buffer.Add("text", text);
        analyzer.Read(buffer);
        return buffer.Strongest(signal);
    }
}
