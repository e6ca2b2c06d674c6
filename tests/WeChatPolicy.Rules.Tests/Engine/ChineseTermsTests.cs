using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Engine;

public class ChineseTermsTests
{
    [Theory]
    [InlineData("circumstances.activity", "用途")]
    [InlineData("activity", "用途")]
    [InlineData("IllegalOrganisation", "非法组织")]
    [InlineData("Yes", "是")]
    [InlineData("gambling", "涉赌用语")]
    [InlineData("m-1", "m-1")]
    public void A_name_is_called_by_its_path_or_its_last_part_and_else_by_itself(string name, string called) => Assert.Equal(called, ChineseTerms.Of(name));

    [Fact]
    public void Every_signal_of_the_library_has_a_chinese_name() =>
        Assert.DoesNotContain(Signals.All, signal => ChineseTerms.Of(signal.Name) == signal.Name);

    [Fact]
    public void What_would_have_to_be_different_is_said_in_chinese() => Assert.Empty(PolicyCatalog.Rules.SelectMany(rule => rule.Counterfactuals)
        .SelectMany(change => new[] { change.Field, change.Value }).Where(name => name.Any(char.IsAsciiLetter) && ChineseTerms.Of(name) == name).Distinct());
}
