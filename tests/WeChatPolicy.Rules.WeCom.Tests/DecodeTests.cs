using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>One message by itself, beside the stream.</summary>
public class DecodeTests
{
    private static readonly string s_text = Archive.Line("text", """ "text":{"content":"下午三点"} """);

    [Theory]
    [InlineData("", "")]
    [InlineData("", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "")]
    [InlineData("\uFEFF\n ", " \n\n")]
    public void A_message_is_read_as_a_line_of_an_archive_is(string before, string after)
    {
        var line = new ArchiveReader().Decode(Encoding.UTF8.GetBytes(before + s_text + after));
        Assert.Equal(("下午三点", "m-1", "text"), (line.Message!.Text, line.MessageId, line.MessageType));
        Assert.Equal((0L, 0L), (line.LineNumber, line.ByteOffset));
    }

    [Fact]
    public void It_may_be_written_over_several_lines() =>
        Assert.Equal("下午三点", new ArchiveReader().Decode(Encoding.UTF8.GetBytes(s_text.Replace(",\"", ",\r\n  \"", StringComparison.Ordinal))).Message!.Text);

    [Theory]
    [InlineData("", null)]
    [InlineData(" \r\n", null)]
    [InlineData("{\"msgid\":", "broken-json")]
    [InlineData("{\"msgid\":\"m\"}\n{\"msgid\":\"m\"}", "broken-json")]
    [InlineData("[1]", "not-an-object")]
    [InlineData("{\"msgid\":\"m\",\"msgtime\":1}", "missing-field")]
    [InlineData("{\"msgid\":\"m\",\"encrypt_random_key\":\"x\",\"encrypt_chat_msg\":\"y\"}", "encrypted")]
    public void What_is_no_message_says_why(string message, string? code)
    {
        var bytes = Encoding.UTF8.GetBytes(message);
        var line = new ArchiveReader().Decode(bytes);
        Assert.Equal((code, code is null), (line.Reject?.Reason.Code, line.IsBlank));
        if (code is not null) Assert.Equal((message, Convert.ToHexStringLower(SHA256.HashData(bytes))), (line.Reject!.RawText, line.Reject.Sha256));
    }

    [Fact]
    public void The_bounds_are_those_of_the_reader()
    {
        var bytes = Encoding.UTF8.GetBytes(s_text);
        var line = new ArchiveReader(options: new ArchiveReaderOptions { MaxLineBytes = bytes.Length - 1 }).Decode(bytes);
        Assert.Equal(("line-too-long", (long)bytes.Length, false), (line.Reject!.Reason.Code, line.ByteLength, line.Reject.HasRaw));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), line.Reject.Sha256);
        Assert.NotNull(new ArchiveReader(options: new ArchiveReaderOptions { MaxLineBytes = bytes.Length }).Decode(bytes).Message);
    }

    [Fact]
    public void Duplicates_are_told_across_the_stream_and_single_messages()
    {
        var reader = new ArchiveReader();
        var bytes = Encoding.UTF8.GetBytes(s_text);
        Assert.False(reader.Decode(bytes).IsDuplicate);
        Assert.True(reader.Read(new MemoryStream(bytes)).Single().IsDuplicate);
        Assert.True(reader.Decode(bytes).IsDuplicate);
    }

    [Fact]
    public void Every_type_is_the_same_message_either_way() => Assert.All(MessageTypeTests.Types, row =>
    {
        var bytes = Archive.Bytes(Archive.Line(row.Data.Item1, row.Data.Item2));
        Assert.Equal(LineTests.Describe(Archive.Read(bytes)[0]), "1" + LineTests.Describe(new ArchiveReader().Decode(bytes))[1..]);
    });

    [Fact]
    public void It_costs_no_more_than_the_message()
    {
        var reader = new ArchiveReader();
        var bytes = Encoding.UTF8.GetBytes(s_text);
        var least = Allocation.Least(() => reader.Decode(bytes), attempts: 2_000);
        Assert.True(least <= 800, $"{least} bytes are allocated.");
    }
}
