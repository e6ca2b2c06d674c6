namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>What the vendor and its relays do differently from one message to the next.</summary>
public class OddityTests
{
    [Theory]
    [InlineData("1767229200123", "2026-01-01T09:00:00.1230000+08:00")]
    [InlineData("1767229200", "2026-01-01T09:00:00.0000000+08:00")]
    [InlineData("\"1767229200123\"", "2026-01-01T09:00:00.1230000+08:00")]
    [InlineData("1.767229200123E12", "2026-01-01T09:00:00.1230000+08:00")]
    [InlineData("0", null)]
    [InlineData("\"0\"", null)]
    public void Times_come_in_many_forms(string written, string? instant)
    {
        var message = Archive.Message($$"""{"msgid":"m","action":"send","from":"A1","tolist":["B1"],"msgtime":{{written}},"msgtype":"text","text":{"content":"x"} }""");
        Assert.Equal(instant, message.SentAt?.ToString("O"));
    }

    [Theory]
    [InlineData("""{"text":{"content":"先到"},"msgtype":"text","msgid":"m","from":"A1","msgtime":1}""")]
    [InlineData("""{"msgtype":"text","msgid":"m","from":"A1","msgtime":1,"text":"{\"content\":\"先到\"}"}""")]
    [InlineData("""{"msgtype":"text","msgid":"m","from":"A1","msgtime":1,"text":"先到"}""")]
    [InlineData("""{"msgtype":"text","msgid":"m","from":"A1","msgtime":1,"content":"先到","text":null}""")]
    [InlineData("""{"msgtype":"text","m\u0073gid":"m","from":"A1","msgtime":1,"te\u0078t":{"c\u006fntent":"\u5148\u5230"}}""")]
    [InlineData("""{"msgtype":"text","msgid":"m","from":"A1","msgtime":1,"text":{"content":"旧"},"text":{"content":"先到"}}""")]
    public void The_payload_is_found_wherever_it_stands(string line) => Assert.Equal("先到", Archive.Message(line).Text);

    [Fact]
    public void Markdown_may_stand_under_its_own_name() =>
        Assert.Equal("**x**", Archive.Message(Archive.Line("markdown", """ "info":null,"markdown":{"content":"**x**"} """)).Text);

    [Theory]
    [InlineData("", 0)]
    [InlineData(",\"tolist\":null", 0)]
    [InlineData(",\"tolist\":[]", 0)]
    [InlineData(",\"tolist\":[\"\",null]", 0)]
    [InlineData(",\"tolist\":\"B1\"", 1)]
    [InlineData(",\"tolist\":\"B1,C1\"", 2)]
    [InlineData(",\"tolist\":[\"B1\",\"A1\",15108264797]", 2)]
    public void The_list_of_recipients_may_be_absent_empty_or_no_list(string list, int count)
    {
        var message = Archive.Message($$"""{"msgid":"m","from":"A1","msgtime":1,"msgtype":"text","text":{"content":"x"}{{list}}}""");
        Assert.Equal(count, message.Recipients.Count);
        Assert.DoesNotContain(message.Recipients, recipient => recipient.Id == "A1");
    }

    [Fact]
    public void Ids_may_be_numbers()
    {
        var line = Archive.ReadOne("""{"msgid":17952229780246929345,"from":18002520162,"tolist":["B1"],"msgtime":"1","msgtype":"text","text":{"content":12345}}""");
        Assert.Equal("17952229780246929345", line.MessageId);
        Assert.Equal("18002520162", line.Message!.Sender.Id);
        Assert.Equal("12345", line.Message.Text);
    }

    [Theory]
    [InlineData("18181", 18181ul)]
    [InlineData("\"32768\"", 32768ul)]
    [InlineData("4294967296", 4294967296ul)]
    [InlineData("11101571002822706744", 11101571002822706744ul)]
    [InlineData("1.8181E4", 18181ul)]
    public void File_sizes_go_beyond_32_bits_and_may_be_strings(string written, ulong size) =>
        Assert.Equal(size, Archive.ReadOne(Archive.Line("file", $$""" "file":{"filename":"a.txt","filesize":{{written}}} """)).File!.Size);

    [Theory]
    [InlineData("-1")]
    [InlineData("\"many\"")]
    [InlineData("1e40")]
    [InlineData("null")]
    public void A_size_that_is_none_is_not_known(string written) =>
        Assert.Null(Archive.ReadOne(Archive.Line("file", $$""" "file":{"filename":"a.txt","filesize":{{written}}} """)).File!.Size);

    [Fact]
    public void A_message_without_a_type_is_carried_as_unknown()
    {
        var line = Archive.ReadOne("""{"msgid":"m","action":"send","from":"A1","msgtime":1,"text":{"content":"x"}}""");
        Assert.Equal((MessageKind.Unknown, "x"), (line.Message!.Kind, line.Message.Text));
        Assert.Null(line.MessageType);
    }

    [Fact]
    public void A_known_type_without_its_payload_is_still_a_fact() =>
        Assert.Equal(MessageKind.Image, Archive.Message(Archive.Line("image", "\"x\":1")).Kind);

    [Fact]
    public void A_mark_at_the_beginning_and_carriage_returns_are_stepped_over()
    {
        var line = Archive.Line("text", """ "text":{"content":"x"} """);
        var lines = Archive.Read([0xEF, 0xBB, 0xBF, .. Archive.Bytes(line + "\r", "\r", line + "\r", "")]);
        Assert.Equal([false, true, false], lines.Select(read => read.IsBlank));
        Assert.Equal([1L, 2, 3], lines.Select(read => read.LineNumber));
        Assert.Equal(3, lines[0].ByteOffset);
        Assert.Equal([line.Length, 0, line.Length], lines.Select(read => read.ByteLength));
    }

    [Fact]
    public void Duplicates_are_read_and_marked_as_far_back_as_asked()
    {
        string Line(int id) => $$"""{"msgid":"m{{id}}","from":"A1","msgtime":1,"msgtype":"text","text":{"content":"x"} }""";
        var options = new ArchiveReaderOptions { DuplicateWindow = 4 };
        var lines = Archive.Read(Archive.Bytes([Line(0), Line(0), .. Enumerable.Range(1, 20).Select(Line), Line(17), Line(0)]), options: options);
        Assert.All(lines, line => Assert.NotNull(line.Message));
        Assert.Equal([2L, 23], lines.Where(line => line.IsDuplicate).Select(line => line.LineNumber));
    }

    [Fact]
    public void Duplicates_are_told_across_archives()
    {
        var reader = new ArchiveReader();
        var archive = Archive.Bytes(Archive.Line("text", """ "text":{"content":"x"} """));
        Assert.False(reader.Read(new MemoryStream(archive)).Single().IsDuplicate);
        Assert.True(reader.Read(new MemoryStream(archive)).Single().IsDuplicate);
    }
}
