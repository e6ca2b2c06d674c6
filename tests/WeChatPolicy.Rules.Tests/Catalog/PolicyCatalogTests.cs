using System.Text.Json;
using System.Text.RegularExpressions;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tests.Clauses.Cases;
using WeChatPolicy.Samples;

namespace WeChatPolicy.Rules.Tests.Catalog;

/// <summary>The lists, the files, the texts and the tests agree with the policy and with each other.</summary>
public partial class PolicyCatalogTests
{
    private static readonly string[] s_policyIds = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Catalog", "rule-ids.txt"));
    private static readonly string s_root = Checkout.Root;
    private static readonly PolicyEngine s_rated = Rated();

    public static TheoryData<string> Clauses => [.. PolicyCatalog.Clauses.Select(clause => clause.Number)];

    public static TheoryData<string> Rules => [.. PolicyCatalog.Rules.Select(rule => rule.Id)];

    [Fact]
    public void There_are_43_clauses_and_the_101_rules_of_the_policy_each_once()
    {
        Assert.Equal(43, PolicyCatalog.Clauses.Count);
        Assert.Equal(101, s_policyIds.Length);
        Assert.Equal(s_policyIds.Order(StringComparer.Ordinal), PolicyCatalog.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_ids_are_those_of_the_policy_text_where_it_is_at_hand()
    {
        var path = Path.Combine(s_root, "..", "shared", "policy.md");
        if (!File.Exists(path)) Assert.Skip("The policy text (../shared/policy.md) is not on this machine.");

        var ids = RuleId().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value).Distinct();

        Assert.Equal(s_policyIds.Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_clauses_stand_in_the_order_of_the_policy() =>
        Assert.Equal(PolicyCatalog.Clauses.Select(clause => clause.Number).Order(StringComparer.Ordinal), PolicyCatalog.Clauses.Select(clause => clause.Number));

    [Theory]
    [MemberData(nameof(Clauses))]
    public void A_clause_has_one_file_in_the_folder_of_its_section_and_its_number_leads_the_name(string number)
    {
        var section = string.Join('.', number.Split('.').Take(2));
        var folders = Directory.GetDirectories(Path.Combine(s_root, "src", "WeChatPolicy.Rules", "Clauses"), $"{section}-*");

        var file = Assert.Single(Directory.GetFiles(Assert.Single(folders), $"{number}-*.cs"));
        Assert.Contains($"\"{number}\"", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_texts_in_both_languages_and_a_default_that_the_options_can_change(string id)
    {
        Assert.True(PolicyCatalog.TryGetRule(id, out var rule));
        Assert.All([rule.Norm, rule.Message, rule.Remedy], text =>
        {
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", text.Zh);
            Assert.Matches("^[ -~–—’“”…×≤≥]+$", text.En);
        });
        Assert.Equal(Another(rule), (s_rated.Rules[id].Severity, s_rated.Rules[id].Enforcement));
    }

    // Each rule otherwise than by default, and not all alike: a rating that went to another rule would show.
    private static PolicyEngine Rated() => PolicyBuilder.CreateDefault().WithOptions(options =>
    {
        foreach (var rule in PolicyCatalog.Rules)
        {
            var (severity, enforcement) = Another(rule);
            options.Rules[rule.Id] = new() { Severity = severity, Enforcement = enforcement };
        }
    }).Build();

    private static (Severity, Enforcement) Another(Rule rule)
    {
        var (severities, enforcements) = (Enum.GetValues<Severity>(), Enum.GetValues<Enforcement>());
        var at = Array.IndexOf(s_policyIds, rule.Id);
        return (severities[((int)rule.DefaultSeverity + 1 + (at % (severities.Length - 1))) % severities.Length],
            enforcements[((int)rule.DefaultEnforcement + 1 + (at / 4 % (enforcements.Length - 1))) % enforcements.Length]);
    }

    [Fact]
    public void Every_rule_that_judges_has_a_test_and_every_test_a_rule()
    {
        var tested = AllCases.Rows.Select(row => row.Rule).Distinct().ToArray();

        Assert.Empty(tested.Except(s_policyIds));
        Assert.Equal(["1.2/scope", "1.3.2/confidentiality", "1.3.3/efficiency"], s_policyIds.Except(tested).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_treatment_of_the_unknown_is_what_the_tables_show()
    {
        var possible = AllCases.Rows.Where(row => row.Kind == CaseKind.Unknown && row.Expected == Confidence.Possible).Select(row => row.Rule).Distinct();

        Assert.Equal(
            string.Join('\n', possible.Order(StringComparer.Ordinal)),
            string.Join('\n', PolicyCatalog.Rules.Where(rule => rule.WhenUnknown == UnknownTreatment.PossibleWithoutKnownExcuse).Select(rule => rule.Id).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_catalogue_can_be_queried()
    {
        Assert.True(PolicyCatalog.TryGetClause("2.1.1", out var clause));
        Assert.Equal(4, clause.Rules.Count);
        Assert.False(PolicyCatalog.TryGetClause("9.9.9", out _));
        Assert.All(PolicyCatalog.InChapter(4), found => Assert.StartsWith("4.", found.Number, StringComparison.Ordinal));
        Assert.Contains(PolicyCatalog.WithModality(Modality.Right), rule => rule.Id == "3.3.3/privacy-appeal");
        Assert.Contains(PolicyCatalog.For<LoggedIn>(), rule => rule.Id == "3.1.3/untrusted-network");
        Assert.True(PolicyCatalog.TryGetRule("2.2.4/improper-language", out var language));
        Assert.Contains("improper-language", PolicyCatalog.SignalsOf(language));
    }

    [Fact]
    public void The_json_of_the_sample_lists_exactly_the_rules()
    {
        using var output = new StringWriter();
        CatalogJson.Write(output, PolicyCatalog.Clauses);

        using var json = JsonDocument.Parse(output.ToString());
        Assert.Equal(s_policyIds.Order(StringComparer.Ordinal), json.RootElement.EnumerateArray().Select(entry => entry.GetProperty("rule").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(json.RootElement.EnumerateArray(), entry => Assert.All(
            ["clause", "rule", "modality", "severity", "enforcement", "facts", "zh", "en"], name => Assert.True(entry.TryGetProperty(name, out _), name)));
    }

    [GeneratedRegex("`([1-5]\\.[0-9.]+/[a-z-]+)`")]
    private static partial Regex RuleId();
}
