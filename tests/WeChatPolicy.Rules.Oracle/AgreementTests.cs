using WeChatPolicy.Rules.Oracle.Verdicts;

namespace WeChatPolicy.Rules.Oracle;

/// <summary>The library and the oracle say the same of every generated fact.</summary>
public class AgreementTests
{
    public static TheoryData<string> FactTypes => [.. WorkflowFiles.FactTypes.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(FactTypes))]
    public void The_library_and_the_oracle_agree_on_facts_of_the_type(string factType)
    {
        var comparison = new Comparison(WorkflowFiles.FactTypes.Single(type => type.Name == factType));
        comparison.Run(RunLength.Of(comparison.FactType), RunLength.Replay);
        var faults = comparison.Tell().Concat(comparison.Settled).Concat(Coverage.Gaps(comparison)).ToArray();
        Assert.True(faults.Length == 0, string.Join("\n", faults));
    }
}
