namespace WeChatPolicy.Rules.WeCom.Tests.Finance;

/// <summary>Codes by name.</summary>
public class SdkErrorTests
{
    [Theory]
    [InlineData(10000, "invalid-argument", false)]
    [InlineData(10001, "network", true)]
    [InlineData(10002, "unreadable-data", true)]
    [InlineData(10003, "system", true)]
    [InlineData(10004, "wrong-key", false)]
    [InlineData(10005, "invalid-file-id", false)]
    [InlineData(10006, "decryption-failed", false)]
    [InlineData(10007, "no-private-key", false)]
    [InlineData(10008, "unreadable-random-key", false)]
    [InlineData(10009, "address-not-allowed", false)]
    [InlineData(10010, "data-expired", false)]
    [InlineData(10011, "certificate", false)]
    [InlineData(-1, "busy", true)]
    [InlineData(40001, "invalid-secret", false)]
    [InlineData(40013, "invalid-company", false)]
    [InlineData(45009, "rate-limit", true)]
    [InlineData(301042, "address-not-allowed", false)]
    [InlineData(301048, "file-expired", false)]
    [InlineData(301052, "service-expired", false)]
    [InlineData(301053, "service-not-enabled", false)]
    [InlineData(301058, "page-too-large", false)]
    [InlineData(424242, "unknown", false)]
    public void A_code_has_a_name_and_says_whether_to_try_again(int code, string name, bool again)
    {
        var error = new WeComSdkException("GetChatData", code);

        Assert.Equal((name, again, code, "GetChatData"), (error.Name, error.MayBeRetried, error.Code, error.Call));
        Assert.StartsWith($"GetChatData: {name} ({code}). ", error.Message, StringComparison.Ordinal);
        Assert.NotEqual("", error.Text.Zh);
    }

    [Fact]
    public void A_host_of_its_own_library_says_it_in_its_own_words()
    {
        var error = new WeComSdkException("The relay is down.", new IOException());

        Assert.Equal(("The relay is down.", 0, "unknown", false), (error.Message, error.Code, error.Name, error.MayBeRetried));
    }
}
