using WeChatPolicy.Rules.Accuracy;

namespace WeChatPolicy.Rules.Tests.Examples;

/// <summary>
/// Who says it, of what and to what end: office sentences of many trades, written from the policy alone, each offence beside its near
/// misses (the rule upheld, quoted, taught, reported, declined; the company's own business; what people work with).
/// </summary>
/// <remarks>These sentences were tuned on: the floors keep what is reached, and are no measure of accuracy on others.</remarks>
public class SpeechExampleTests(ITestOutputHelper output)
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    // What one rule says of an offence another may say as well: an unrelated topic is a private matter, an insult is improper language.
    private static readonly Dictionary<string, string[]> s_siblings = new(StringComparer.Ordinal)
    {
        ["1.3.1/illegal-activity"] = ["2.1.3/illegal-organisation", "2.2.1/harmful", "2.1.3/private-promotion"],
        ["2.1.3/illegal-organisation"] = ["1.3.1/illegal-activity"],
        ["2.1.3/unrelated-activity"] = ["2.1.3/private-promotion", "2.3.4/off-topic"],
        ["2.1.3/private-promotion"] = ["2.1.3/unrelated-activity"],
        ["2.3.4/off-topic"] = ["2.1.3/unrelated-activity", "2.1.3/private-promotion"],
        ["2.2.1/harmful"] = ["2.2.4/improper-language", "2.2.4/personal-attack", "1.3.1/illegal-activity"],
        ["2.2.3/disparagement"] = ["2.2.4/improper-language", "2.2.4/personal-attack"],
        ["2.2.4/improper-language"] = ["2.2.4/personal-attack", "2.2.1/harmful"],
        ["2.2.4/personal-attack"] = ["2.2.4/improper-language", "2.2.3/disparagement"],
    };

    /// <summary>The rules that speak of what is said; of secrets and of people's data others speak.</summary>
    private static readonly HashSet<string> s_ofSpeech = [.. s_siblings.Keys, "2.2.1/misleading", "2.2.3/rumour", "3.1.2/suspicious-message"];

    [Theory]
    [InlineData("1.3.1/illegal-activity", 44, 46, 0, 41)]
    [InlineData("2.1.3/unrelated-activity", 22, 26, 0, 23)]
    [InlineData("2.1.3/private-promotion", 39, 43, 0, 34)]
    [InlineData("2.1.3/illegal-organisation", 27, 28, 1, 25)]
    [InlineData("2.2.1/misleading", 28, 28, 0, 25)]
    [InlineData("2.2.1/harmful", 23, 28, 0, 25)]
    [InlineData("2.2.3/rumour", 30, 30, 0, 27)]
    [InlineData("2.2.3/disparagement", 30, 30, 1, 26)]
    [InlineData("2.2.4/improper-language", 20, 20, 1, 20)]
    [InlineData("2.2.4/personal-attack", 28, 31, 0, 26)]
    [InlineData("2.3.4/off-topic", 31, 31, 0, 26)]
    [InlineData("3.1.2/suspicious-message", 26, 27, 4, 24)]
    public void Offences_are_told_of_and_their_near_misses_are_left_alone(string rule, int fewestTold, int offences, int mostAccused, int nearMisses)
    {
        var rows = Load().Where(row => row.Rule == rule).ToArray();
        var missed = rows.Where(row => row.Expect == "violating" && !Says(row, [rule, .. s_siblings.GetValueOrDefault(rule, [])])).Select(row => row.Text).ToArray();
        var accused = rows.Where(row => row.Expect == "compliant" && Says(row, s_ofSpeech)).Select(row => row.Text).ToArray();
        output.WriteLine($"{rule}: missed {missed.Length} of {rows.Count(row => row.Expect == "violating")}: {string.Join(" | ", missed)}; accused {accused.Length} of {rows.Count(row => row.Expect == "compliant")}: {string.Join(" | ", accused)}");

        Assert.Equal((offences, nearMisses), (rows.Count(row => row.Expect == "violating"), rows.Count(row => row.Expect == "compliant")));
        Assert.True(missed.Length <= offences - fewestTold, string.Join(Environment.NewLine, missed));
        Assert.True(accused.Length <= mostAccused, string.Join(Environment.NewLine, accused));
    }

    [Fact]
    public void No_near_miss_is_held_back() =>
        Assert.Empty(Load().Where(row => row.Expect == "compliant" && s_engine.Evaluate(row.ToMessage("m")).Findings.Any(finding => finding.Enforcement == Enforcement.Block)).Select(row => row.Text));

    private static bool Says(Example row, HashSet<string> rules) =>
        s_engine.Evaluate(row.ToMessage("m")).Findings.Any(finding => finding.Enforcement > Enforcement.None && rules.Contains(finding.RuleId));

    private static IEnumerable<Example> Load() => Example.Load(Path.Combine(AppContext.BaseDirectory, "Examples", "speech.jsonl"));
}
