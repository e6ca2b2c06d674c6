using WeChatPolicy.Rules.Accuracy;

namespace Accuracy.Tests;

public class CheckedIdentifierTests
{
    [Fact]
    public void An_error_changes_one_character_into_another_of_its_kind()
    {
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var valid = CheckedIdentifiers.CreditCode(random);
            var wrong = CheckedIdentifiers.WithOneError(valid, random);

            var (was, became) = Assert.Single(valid.Zip(wrong), pair => pair.First != pair.Second);
            Assert.Equal(char.IsAsciiDigit(was), char.IsAsciiDigit(became));
        }
    }

    [Fact]
    public void Lengths_are_those_of_the_standards()
    {
        var random = new Random(7);

        Assert.Equal((18, 18, 19), (CheckedIdentifiers.ResidentNumber(random).Length, CheckedIdentifiers.CreditCode(random).Length, CheckedIdentifiers.BankCard(random).Length));
    }
}
