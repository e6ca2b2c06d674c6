using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>Records of what others said, and records in them.</summary>
public class RecordTests
{
    [Fact]
    public void The_items_are_forwarded_in_order_with_their_times()
    {
        var message = Archive.Message(Archive.Line("chatrecord", """
            "chatrecord":{"title":"聊天记录","item":[
            {"type":"ChatRecordText","msgtime":1767229200,"content":"{\"content\":\"第一句\"}","from_chatroom":false},
            {"type":"ChatRecordText","msgtime":1767229201000,"content":"{\"content\":\"第二句\"}"},
            {"type":"ChatRecordImage","msgtime":"0","content":"{\"md5sum\":\"aa\"}"},
            {"content":"{\"filename\":\"表.xlsx\",\"filesize\":1}","type":"ChatRecordFile"},
            {"type":"ChatRecordLink","content":"{\"title\":\"链接\",\"description\":\"说明\",\"link_url\":\"https://e.com\"}"},
            {"type":"ChatRecordLocation","content":"{\"title\":\"门店\",\"address\":\"某路\"}"},
            {"type":"ChatRecordMixed","content":"{\"item\":[{\"type\":\"text\",\"content\":\"{\\\"content\\\":\\\"图文\\\"}\"},{\"type\":\"image\",\"content\":\"{}\"}]}"}]}
            """.ReplaceLineEndings("")));

        Assert.Equal(MessageKind.ForwardedRecord, message.Kind);
        Assert.Equal("", message.Text);
        Assert.Equal(
            [MessageKind.Text, MessageKind.Text, MessageKind.Image, MessageKind.File, MessageKind.Link, MessageKind.Location, MessageKind.Mixed],
            message.Forwarded.Select(item => item.Kind));
        Assert.Equal(["第一句", "第二句", "", "表.xlsx", "链接\n说明\nhttps://e.com", "门店\n某路", "图文"], message.Forwarded.Select(item => item.Text));
        Assert.Equal([1767229200L, 1767229201, null, null, null, null, null], message.Forwarded.Select(item => item.SentAt?.ToUnixTimeSeconds()));
        Assert.All(message.Forwarded, item => Assert.Null(item.AuthorId));
    }

    [Theory]
    [InlineData("ChatRecord")]
    [InlineData("chatrecord")]
    [InlineData("ChatRecordChatRecord")]
    public void A_record_in_a_record_is_flattened(string type)
    {
        var inner = Record("里面的", Item("ChatRecordText", """{"content":"深处的话"}"""));
        var message = Archive.Message(Archive.Line("chatrecord", $"\"chatrecord\":{Record("外面的", Item("ChatRecordText", """{"content":"前"}"""), Item(type, inner), Item("ChatRecordText", """{"content":"后"}"""))}"));
        Assert.Equal(["前", "里面的", "深处的话", "后"], message.Forwarded.Select(item => item.Text));
        Assert.Equal([MessageKind.Text, MessageKind.ForwardedRecord, MessageKind.Text, MessageKind.Text], message.Forwarded.Select(item => item.Kind));
    }

    [Fact]
    public void A_record_within_the_limit_is_taken_apart_to_its_last_word()
    {
        var message = Archive.Message(Archive.Line("chatrecord", $"\"chatrecord\":{Nested(16)}"));

        // Fourteen titles of records inside, and the one thing said; the innermost has no title.
        Assert.Equal(15, message.Forwarded.Count);
        Assert.Equal((MessageKind.Text, "底"), (message.Forwarded[^1].Kind, message.Forwarded[^1].Text));
    }

    [Theory]
    [InlineData(17)]
    [InlineData(64)]
    [InlineData(5000)]
    public void A_deeper_record_is_one_unknown_item_with_all_that_can_be_read_in_it(int depth)
    {
        var message = Archive.Message(Archive.Line("chatrecord", $"\"chatrecord\":{Nested(depth)}"));
        Assert.Equal(16, message.Forwarded.Count);
        Assert.Equal(MessageKind.Unknown, message.Forwarded[^1].Kind);
        Assert.Contains("底", message.Forwarded[^1].Text.Split('\n'));
    }

    [Fact]
    public void Strings_in_strings_are_read_to_the_last_one()
    {
        // Every level doubles the backslashes: more levels than this do not fit into a line.
        var content = """{"content":"底"}""";
        var type = "ChatRecordText";
        for (var level = 0; level < 12; level++)
        {
            content = $$"""{"title":"","item":[{"type":"{{type}}","content":{{Quote(content)}}}]}""";
            type = "ChatRecord";
        }

        Assert.Equal("底", Archive.Message(Archive.Line("chatrecord", $"\"chatrecord\":{content}")).Forwarded[^1].Text);
        var shallow = Archive.Message(Archive.Line("chatrecord", $"\"chatrecord\":{content}"), options: new ArchiveReaderOptions { MaxNesting = 2 });
        Assert.Equal((MessageKind.Unknown, "底"), (shallow.Forwarded[^1].Kind, shallow.Forwarded[^1].Text));
    }

    [Theory]
    [InlineData("\"{\\\"content\\\":\\\"断\"", "{\"content\":\"断")]
    [InlineData("\"直接写的\"", "直接写的")]
    [InlineData("{\"content\":\"没有引号的\"}", "没有引号的")]
    [InlineData("\"{\\\"text\\\":\\\"别的名字\\\"}\"", "别的名字")]
    [InlineData("\"\"", "")]
    [InlineData("null", "")]
    [InlineData("[1,\"列表\"]", "列表")]
    public void Content_that_is_not_as_documented_loses_no_word(string content, string text)
    {
        var message = Archive.Message(Archive.Line("chatrecord", $$"""" "chatrecord":{"title":"t","item":[{"type":"ChatRecordText","content":{{content}}}]} """"));
        Assert.Equal(text, Assert.Single(message.Forwarded).Text);
    }

    [Fact]
    public void An_unknown_item_is_carried_as_unknown()
    {
        var message = Archive.Message(Archive.Line("chatrecord", $"\"chatrecord\":{Record("t", Item("ChatRecordHologram", """{"caption":"全息","id":"x9"}"""))}"));
        Assert.Equal((MessageKind.Unknown, "全息"), (message.Forwarded[0].Kind, message.Forwarded[0].Text));
    }

    [Fact]
    public void An_author_that_a_relay_adds_is_resolved()
    {
        var directory = Archive.Directory("""{"employees":[{"id":"LiNa"}],"accounts":[{"id":"wxid_li","holder":"LiNa"}]}""");
        var message = Archive.Message(Archive.Line("chatrecord", """ "chatrecord":{"title":"t","item":[{"type":"ChatRecordText","from":"wxid_li","content":"{\"content\":\"x\"}"}]} """), directory);
        Assert.Equal("LiNa", message.Forwarded[0].AuthorId);
    }

    [Fact]
    public void Mixed_carries_its_files_and_the_records_in_it()
    {
        var record = Record("", Item("ChatRecordText", """{"content":"转来的"}"""));
        var line = Archive.ReadOne(Archive.Line("mixed", $$"""" "mixed":{"item":[{"type":"file","content":"{\"filename\":\"甲.pdf\",\"filesize\":5}"},{"type":"file","content":"{\"filename\":\"乙.pdf\"}"},{"type":"chatrecord","content":{{Quote(record)}}}]} """"));
        Assert.Equal(["甲.pdf", "乙.pdf"], line.Files.Select(file => file.Name));
        Assert.Equal("转来的", Assert.Single(line.Message!.Forwarded).Text);
        Assert.Equal(["item[0].filename", "item[1].filename"], line.Message.Parts.Select(part => part.Name));
    }

    /// <summary>Records in records as objects, which relays write that take the strings apart.</summary>
    private static string Nested(int depth) =>
        string.Concat(Enumerable.Range(1, depth - 1).Select(level => $$"""{"title":"第{{level}}层","item":[{"type":"ChatRecord","content":"""))
        + """{"title":"","item":[{"type":"ChatRecordText","content":{"content":"底"}}]}"""
        + string.Concat(Enumerable.Repeat("}]}", depth - 1));

    private static string Record(string title, params string[] items) => $$"""{"title":"{{title}}","item":[{{string.Join(',', items)}}]}""";

    private static string Item(string type, string content) => $$"""{"type":"{{type}}","msgtime":1767229200,"content":{{Quote(content)}}}""";

    private static string Quote(string json) => $"\"{JsonEncodedText.Encode(json, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
