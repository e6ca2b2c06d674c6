using Microsoft.Extensions.Configuration;

namespace WeChatPolicy.Rules.Verdicts;

/// <summary>The engines that judge.</summary>
internal static class Policies
{
    private static readonly Lazy<PolicyEngine> s_default = new(() => PolicyBuilder.CreateDefault().Build());

    /// <summary>The policy as it comes.</summary>
    public static PolicyEngine Default => s_default.Value;

    /// <summary>The policy of the company that the generated facts tell of, as the oracle has it.</summary>
    public static PolicyEngine OfGeneratedFacts() => PolicyBuilder.CreateDefault().WithOptions(options =>
    {
        options.Publication.Reviewers["产品A"] = ["市场部"];
        options.Publication.Reviewers["项目B"] = ["市场部", "法务部"];
    }).AddLexicon("industry-standard", "[likely]", Oracle.Generation.Texts.Standard).Build();

    /// <summary>The policy of the company whose archive is bundled.</summary>
    public static PolicyEngine OfArchive(string optionsPath)
    {
        var options = new PolicyOptions();
        new ConfigurationBuilder().AddJsonFile(optionsPath).Build().GetSection(PolicyOptions.SectionName).Bind(options);
        return PolicyBuilder.CreateDefault().WithOptions(options).Build();
    }
}
