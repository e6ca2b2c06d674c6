using System.Text;

namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>Texts that nobody types and archives hold all the same.</summary>
public class HostileTextTests
{
    [Theory]
    [InlineData("\\ud800", "\uFFFD")]
    [InlineData("a\\udc00b", "a\uFFFDb")]
    [InlineData("\\ud83d\\ud83d\\ude00", "\uFFFD😀")]
    [InlineData("\\ud83dx", "\uFFFDx")]
    [InlineData("\\ud83d\\n", "\uFFFD\n")]
    [InlineData("\\u4f60\\u597D\\uD83D\\uDE00", "你好😀")]
    [InlineData("\\u0000a\\u0000", "\0a\0")]
    [InlineData("\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\b\f\n\r\t")]
    [InlineData("", "")]
    public void Escapes_are_undone_unit_for_unit(string written, string text)
    {
        Assert.Equal(text, Archive.Message(Archive.Line("text", $$""" "text":{"content":"{{written}}"} """)).Text);
        Assert.Equal(text, Archive.Message(Archive.Line("text", $$""" "text":{"content":"{{new string('长', 600)}}{{written}}"} """)).Text[600..]);
        var inString = written.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        Assert.Equal(text, Archive.Message(Archive.Line("chatrecord", $$""" "chatrecord":{"item":[{"type":"ChatRecordText","content":"{\"content\":\"{{inString}}\"}"}]} """)).Forwarded[0].Text);
    }

    [Fact]
    public void Half_a_pair_in_an_id_is_no_id_of_somebody_else()
    {
        var lines = Archive.Read(Archive.Bytes(
            """{"msgid":"m\ud800","from":"A\ud800","tolist":["B\udc00"],"roomid":"wr\ud83d","msgtime":1,"msgtype":"text","text":{"content":"x"}}""",
            """{"msgid":"m\ud800","from":"A\ud800","tolist":["A\ufffd"],"roomid":"","msgtime":1,"msgtype":"text","text":{"content":"x"}}"""));
        Assert.Equal(("m\uFFFD", "A\uFFFD", "wr\uFFFD"), (lines[0].MessageId, lines[0].Message!.Sender.Id, lines[0].Message!.Conversation.Id));
        Assert.Empty(lines[1].Message!.Recipients);
        Assert.True(lines[1].IsDuplicate);
    }

    [Fact]
    public void A_text_of_ten_megabytes_is_read_whole()
    {
        var text = new string('长', 10 * 1024 * 1024 / 3);
        Assert.Equal(text, Archive.Message(Archive.Line("text", $$""" "text":{"content":"{{text}}\n"} """)).Text[..^1]);
    }

    [Fact]
    public void Ten_megabytes_of_brackets_exhaust_nothing()
    {
        var deep = new string('[', 5_000_000) + new string(']', 5_000_000);
        Assert.Equal(MessageKind.Unknown, Archive.Message(Archive.Line("brandnew", $"\"x\":{deep}")).Kind);
        Assert.Equal("broken-json", Archive.ReadOne(Archive.Line("brandnew", $"\"x\":{deep[..^1]}")).Reject!.Reason.Code);
    }

    [Fact]
    public void A_line_of_fifty_megabytes_is_read_within_the_limit()
    {
        var line = Archive.Line("text", $$""" "text":{"content":"{{new string('a', 50_000_000)}}"} """);
        var lines = Archive.Read(Archive.Bytes(line, Archive.Line("text", """ "text":{"content":"下一条"} """)));
        Assert.Equal([50_000_000, 3], lines.Select(read => read.Message!.Text.Length));
    }

    [Fact]
    public void A_line_beyond_the_limit_passes_by_without_being_held()
    {
        var options = new ArchiveReaderOptions { MaxLineBytes = 1_000_000 };
        using var stream = new RepeatingStream(Encoding.UTF8.GetBytes("{\"msgid\":\""), (byte)'a', 200_000_000, Encoding.UTF8.GetBytes("\r\n" + Archive.Line("text", """ "text":{"content":"下一条"} """)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var lines = new ArchiveReader(options: options).Read(stream).ToList();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(("line-too-long", 200_000_010L), (lines[0].Reject!.Reason.Code, lines[0].ByteLength));
        Assert.Equal(RepeatingStream.Sha256("{\"msgid\":\"", (byte)'a', 200_000_000), lines[0].Reject!.Sha256);
        Assert.Null(lines[0].Reject!.RawText);
        Assert.Equal(("下一条", 200_000_012L), (lines[1].Message!.Text, lines[1].ByteOffset));
        Assert.True(allocated < 16_000_000, $"{allocated} bytes were allocated.");
    }
}
