using System.Text;

namespace WeChatPolicy.Rules.WeCom.Tests.Finance;

/// <summary>The stand-in for samples and trials.</summary>
public sealed class StandInTests : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("standin");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(0, 2, "1 5")]
    [InlineData(1, 9, "5 7 6")]
    [InlineData(5, 9, "7 6")]
    [InlineData(6, 9, "7")]
    [InlineData(7, 9, "")]
    public void It_answers_with_what_lies_behind_a_number_in_the_order_of_the_file(long sequence, int limit, string expected)
    {
        Write("chatdata.jsonl", "{\"seq\":1}\n{\"seq\":5}\n\n{\"seq\":7}\n{\"seq\":6}\n");
        using var sdk = StandInFinanceSdk.Open(_folder.FullName);

        var answer = System.Text.Json.Nodes.JsonNode.Parse(sdk.GetChatData(sequence, limit, s_patience))!;

        Assert.Equal(expected, string.Join(' ', answer["chatdata"]!.AsArray().Select(entry => entry!["seq"]!.ToString())));
        Assert.Equal(0, (int)answer["errcode"]!);
    }

    [Fact]
    public void What_is_planted_comes_once()
    {
        Write("chatdata.jsonl", "{\"seq\":1}\n{\"seq\":2}\n");
        Write("answers/0.code", "10001\n");
        Write("answers/0.json", "{\"errcode\":0,\"chatda");
        using var sdk = StandInFinanceSdk.Open(_folder.FullName);

        Assert.Equal("network", Assert.Throws<WeComSdkException>(() => sdk.GetChatData(0, 10, s_patience)).Name);
        Assert.Equal("{\"errcode\":0,\"chatda", Encoding.UTF8.GetString(sdk.GetChatData(0, 10, s_patience)));
        Assert.Contains("\"seq\":2", Encoding.UTF8.GetString(sdk.GetChatData(0, 10, s_patience)), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_come_in_pieces_or_fail_as_planted()
    {
        Write("media/abc-1", "0123456789");
        Write("media/gone", "x");
        Write("media/gone.code", "10010");
        using var sdk = StandInFinanceSdk.Open(_folder.FullName, mediaChunk: 4);

        var first = sdk.GetMediaData("abc-1", null, s_patience);
        var second = sdk.GetMediaData("abc-1", first.NextIndex, s_patience);
        var third = sdk.GetMediaData("abc-1", second.NextIndex, s_patience);

        Assert.Equal("0123|4567|89", string.Join('|', ((MediaChunk[])[first, second, third]).Select(piece => Encoding.ASCII.GetString(piece.Data.Span))));
        Assert.Equal([false, false, true], ((MediaChunk[])[first, second, third]).Select(piece => piece.IsLast));
        Assert.Equal("data-expired", Assert.Throws<WeComSdkException>(() => sdk.GetMediaData("gone", null, s_patience)).Name);
        Assert.Equal("data-expired", Assert.Throws<WeComSdkException>(() => sdk.GetMediaData("nowhere", null, s_patience)).Name);
        Assert.Equal("invalid-argument", Assert.Throws<WeComSdkException>(() => sdk.GetMediaData("abc-1", "99", s_patience)).Name);
        foreach (var id in (string[])["../chatdata.jsonl", "a/b", "a.code", "."]) Assert.Equal("invalid-file-id", Assert.Throws<WeComSdkException>(() => sdk.GetMediaData(id, null, s_patience)).Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("zz")]
    [InlineData("000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000")]
    public void A_key_that_is_none_opens_nothing(string key)
    {
        using var sdk = StandInFinanceSdk.Open(_folder.FullName);
        Assert.Equal("decryption-failed", Assert.Throws<WeComSdkException>(() => sdk.DecryptData(Encoding.ASCII.GetBytes(key), "AAAA"u8)).Name);
        Assert.Equal("decryption-failed", Assert.Throws<WeComSdkException>(() => sdk.DecryptData(Encoding.ASCII.GetBytes(key), "AAAAAAAAAAAAAAAAAAAAAA=="u8)).Name);
    }

    [Fact]
    public void A_folder_must_be_there_and_may_be_empty()
    {
        Assert.Throws<DirectoryNotFoundException>(() => StandInFinanceSdk.Open(Path.Combine(_folder.FullName, "nowhere")));
        using var keys = new ArchiveKeys();
        using var sdk = StandInFinanceSdk.Open(_folder.FullName);
        Assert.Empty(new ChatDataReader(sdk, keys).All());
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
