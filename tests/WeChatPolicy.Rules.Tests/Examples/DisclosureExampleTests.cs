using WeChatPolicy.Rules.Accuracy;

namespace WeChatPolicy.Rules.Tests.Examples;

/// <summary>
/// Sentences about secrets, passwords and people's data: what breaks a rule, and what only sounds like it. The floors stand just
/// under what is reached; a sentence counts as told by its own rule or by one of those that a reader could as well have named.
/// </summary>
public class DisclosureExampleTests(ITestOutputHelper output)
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private static readonly Example[] s_examples = [.. Example.Load(Path.Combine(AppContext.BaseDirectory, "Examples", "disclosures.jsonl"))];

    private static readonly string[] s_ofBusiness = ["2.2.2/trade-secret", "2.2.2/technical-secret", "2.2.2/customer-information", "2.2.2/other-sensitive", "3.3.2/partner-disclosure"];
    private static readonly string[] s_ofPeople = ["3.3.1/disclosure-consent", "2.3.3/personal-data-forward", "2.2.2/customer-information"];
    private static readonly string[] s_ofPasswords = ["3.1.1/password-disclosure", "3.1.1/password-safekeeping"];

    [Theory]
    [InlineData("2.2.2/trade-secret", 36, 38, 2, 53)]
    [InlineData("2.2.2/technical-secret", 31, 37, 1, 45)]
    [InlineData("2.2.2/customer-information", 33, 35, 1, 42)]
    [InlineData("2.2.2/other-sensitive", 8, 10, 1, 10)]
    [InlineData("2.3.3/personal-data-forward", 8, 8, 0, 9)]
    [InlineData("3.1.1/password-disclosure", 24, 27, 2, 32)]
    [InlineData("3.1.1/password-safekeeping", 25, 27, 1, 29)]
    [InlineData("3.3.1/disclosure-consent", 31, 35, 0, 42)]
    [InlineData("3.3.2/partner-disclosure", 26, 28, 1, 33)]
    public void What_is_told_is_found_and_what_only_sounds_like_it_is_left_alone(string rule, int found, int ofViolating, int accused, int ofCompliant)
    {
        var of = s_examples.Where(example => example.Rule == rule).ToArray();
        var (violating, compliant) = (of.Where(example => example.Expect == "violating").ToArray(), of.Where(example => example.Expect == "compliant").ToArray());
        var siblings = s_ofPasswords.Contains(rule) ? s_ofPasswords : s_ofBusiness.Contains(rule) ? [.. s_ofBusiness, .. s_ofPeople] : s_ofPeople;
        var missed = violating.Where(example => !Alarms(example).Any(siblings.Contains)).ToArray();
        var wronged = compliant.Where(example => Alarms(example).Any(siblings.Contains)).ToArray();
        foreach (var example in missed) output.WriteLine($"missed: {example.Text}");
        foreach (var example in wronged) output.WriteLine($"accused: {example.Text}");

        Assert.Equal((ofViolating, ofCompliant), (violating.Length, compliant.Length));
        Assert.True(violating.Length - missed.Length >= found, $"{violating.Length - missed.Length} found");
        Assert.True(wronged.Length <= accused, $"{wronged.Length} accused");
    }

    [Fact]
    public void None_of_the_near_misses_is_held_back_for_what_it_tells() => Assert.DoesNotContain(
        s_examples, example => example.Expect == "compliant" && s_engine.Evaluate(example.ToMessage("m")).Findings.Any(finding => finding.Enforcement == Enforcement.Block && IsOfTelling(finding.RuleId)));

    private static bool IsOfTelling(string rule) => s_ofBusiness.Contains(rule) || s_ofPeople.Contains(rule) || rule == "2.4.2/secret-file";

    private static IEnumerable<string> Alarms(Example example) =>
        s_engine.Evaluate(example.ToMessage("m")).Findings.Where(finding => finding.Enforcement > Enforcement.None).Select(finding => finding.RuleId);
}
