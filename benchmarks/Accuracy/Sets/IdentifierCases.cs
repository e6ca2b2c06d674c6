using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Accuracy;

/// <summary>Lines from the tests of three libraries for personal data, with the type of identifier in them and how many there are.</summary>
internal static class IdentifierCases
{
    private sealed record Case(string Id, string Type, int Count, string Text);

    public static Report Measure(Datasets data)
    {
        var report = new Report("Identifier cases");
        var analyzer = new TextAnalyzerBuilder().Build();
        var buffer = new AnalysisBuffer();
        var judged = Load(data).Select(item => (item.Type, Right: Count(analyzer, buffer, item) == item.Count)).ToArray();
        report.Head("type", "right");
        foreach (var type in judged.GroupBy(item => item.Type, StringComparer.Ordinal)) report.Row(type.Key, $"{type.Count(item => item.Right)} of {type.Count()}");
        report.Figures.Add(Figure.Share("identifiers/cases right", judged.Count(item => item.Right), judged.Length, Direction.Up));
        return report;
    }

    private static IEnumerable<Case> Load(Datasets data) => data.Lines("identifiers/cases.jsonl").Select(line =>
        new Case(line.Text("id"), line.Text("type"), line.GetProperty("expected_count").GetInt32(), line.Text("text")));

    private static int Count(TextAnalyzer analyzer, AnalysisBuffer buffer, Case item)
    {
        buffer.Clear();
        buffer.Add("text", item.Text);
        analyzer.Read(buffer);
        Signal? wanted = item.Type switch
        {
            "phone" => Signals.MobileNumber,
            "id_card" or "id_card_bare" => Signals.ResidentId,
            "bank_card" or "bank_card_bare" => Signals.BankCard,
            "passport" => Signals.PassportNumber,
            "email" => Signals.Email,
            _ => null,
        };
        if (wanted is null) return buffer.HasIdentifiers ? 1 : 0;
        var count = 0;
        foreach (var match in buffer.Matches)
        {
            if (match.Signal == wanted) count++;
        }

        return count;
    }
}
