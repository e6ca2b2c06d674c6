namespace WeChatPolicy.Rules.Review.Tests;

public class FirstTests
{
    [Fact]
    public void Empty() => Assert.Equal(64, TextFingerprint.Size);
}
