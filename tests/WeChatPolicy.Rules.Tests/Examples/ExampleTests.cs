using WeChatPolicy.Rules.Accuracy;

namespace WeChatPolicy.Rules.Tests.Examples;

/// <summary>
/// Recall and false alarms on sentences whose authors had not seen the lexicons. Nobody tuned on the held-out ones; the floors stand
/// just under what is reached (see benchmarks/Accuracy for the figures by rule), so that a change that loses accuracy is seen.
/// </summary>
public class ExampleTests(ITestOutputHelper output)
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    [Theory]
    [InlineData("development", 330, 352, 74, 88, 10)]
    [InlineData("held-out", 210, 308, 50, 88, 26)]
    public void Accuracy_does_not_fall(string file, int plain, int ofPlain, int disguised, int ofDisguised, int mostFalseAlarms)
    {
        var judged = Load(file).Where(example => example.Rule != "-").Select((example, index) => (example, found: IsFound(example, index))).ToArray();
        (int Found, int All) Count(string expect) => (judged.Count(pair => pair.example.Expect == expect && pair.found), judged.Count(pair => pair.example.Expect == expect));

        var (violating, evasion, compliant) = (Count("violating"), Count("evasion"), Count("compliant"));
        output.WriteLine($"{file}: plain {violating.Found}/{violating.All}, disguised {evasion.Found}/{evasion.All}, false alarms on near misses {compliant.Found}/{compliant.All}");

        Assert.Equal((ofPlain, ofDisguised), (violating.All, evasion.All));
        Assert.True(violating.Found >= plain, $"plain {violating.Found}");
        Assert.True(evasion.Found >= disguised, $"disguised {evasion.Found}");
        Assert.True(compliant.Found <= mostFalseAlarms, $"false alarms {compliant.Found}");
    }

    [Theory]
    [InlineData("development")]
    [InlineData("held-out")]
    public void Ordinary_chat_raises_next_to_nothing(string file)
    {
        var alarms = Load(file).Where(example => example.Rule == "-")
            .Count(example => s_engine.Evaluate(example.ToMessage("m")).Findings.Any(finding => finding.Enforcement > Enforcement.None));

        Assert.True(alarms <= 2, $"{alarms} of 120");
    }

    [Fact]
    public void Every_rule_that_reads_messages_finds_violating_sentences_in_the_held_out_file()
    {
        var silent = Load("held-out").Where(example => example is { Expect: "violating" } && example.Rule != "-").GroupBy(example => example.Rule, StringComparer.Ordinal)
            .Where(group => !group.Select((example, index) => IsFound(example, index)).Any(found => found)).Select(group => group.Key);

        Assert.Empty(silent);
    }

    private static bool IsFound(Example example, int index) => s_engine.Evaluate(example.ToMessage($"{index}")).Findings.Any(finding => finding.RuleId == example.Rule);

    private static IEnumerable<Example> Load(string file) => Example.Load(Path.Combine(AppContext.BaseDirectory, "Examples", $"{file}.jsonl"));
}
