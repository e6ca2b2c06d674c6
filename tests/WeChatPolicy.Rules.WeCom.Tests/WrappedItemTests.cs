using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>Items of a record whose payload stands inside another object, is a bare list, or lies in the item itself.</summary>
public class WrappedItemTests
{
    [Theory]
    [InlineData("ChatRecordNews", """{"info":{"item":[{"title":"季报","description":"摘要","url":"https://e.com/q"}]}}""", MessageKind.News, "季报\n摘要\nhttps://e.com/q")]
    [InlineData("ChatRecordNews", """[{"title":"季报"},{"title":"附表"}]""", MessageKind.News, "季报\n附表")]
    [InlineData("ChatRecordNews", """{"item":{"title":"季报"}}""", MessageKind.News, "季报")]
    [InlineData("ChatRecordMeeting", """{"meeting":{"topic":"晨会","address":"三号会议室","meetingid":7}}""", MessageKind.Meeting, "晨会\n三号会议室")]
    [InlineData("ChatRecordDocmsg", """{"doc":{"title":"排期表","link_url":"https://doc.example.com/1","doc_creator":"ChenJie"}}""", MessageKind.Document, "排期表\nhttps://doc.example.com/1")]
    [InlineData("ChatRecordFile", """{"file":{"filename":"表.xlsx","filesize":1}}""", MessageKind.File, "表.xlsx")]
    [InlineData("ChatRecordFile", """{"ChatRecordFile":{"filename":"表.xlsx"}}""", MessageKind.File, "表.xlsx")]
    [InlineData("ChatRecordFile", """[{"filename":"甲.pdf"},{"filename":"乙.pdf"}]""", MessageKind.File, "甲.pdf\n乙.pdf")]
    [InlineData("ChatRecordText", """{"text":{"content":"里面的话"}}""", MessageKind.Text, "里面的话")]
    [InlineData("ChatRecordText", """{"text":"{\"content\":\"里面的话\"}"}""", MessageKind.Text, "里面的话")]
    [InlineData("ChatRecordMarkdown", """{"markdown":{"content":"**要点**"}}""", MessageKind.Markdown, "**要点**")]
    [InlineData("ChatRecordVote", """{"vote":{"votetitle":"去哪","voteitem":"[\"爬山\"]"}}""", MessageKind.Vote, "去哪\n爬山")]
    [InlineData("ChatRecordLocation", """{"title":"门店","address":"某路"}""", MessageKind.Location, "门店\n某路")]
    [InlineData("ChatRecordLink", """{"link":{"link":{"title":"再里面"}}}""", MessageKind.Link, "再里面")]
    public void Its_words_are_read(string type, string content, MessageKind kind, string text)
    {
        foreach (var written in new[] { content, JsonSerializer.Serialize(content) })
        {
            var line = Archive.ReadOne(Archive.Line("chatrecord", $$""" "chatrecord":{"title":"t","item":[{"type":"{{type}}","content":{{written}}}]} """));
            var item = Assert.Single(line.Message!.Forwarded);
            Assert.Equal((kind, text), (item.Kind, item.Text));
            Assert.Empty(line.Unread);
        }
    }

    [Theory]
    [InlineData("""{"chatrecord":{"title":"","item":[{"type":"ChatRecordText","content":{"content":"深处"}}]}}""")]
    [InlineData("""[{"type":"ChatRecordText","content":{"content":"深处"}}]""")]
    [InlineData("""{"item":"[{\"type\":\"ChatRecordText\",\"content\":\"深处\"}]"}""")]
    public void A_record_in_it_is_taken_apart(string content)
    {
        var message = Archive.Message(Archive.Line("chatrecord", $$""" "chatrecord":{"title":"t","item":[{"type":"ChatRecord","content":{{content}}}]} """));
        Assert.Equal((MessageKind.Text, "深处"), (Assert.Single(message.Forwarded).Kind, message.Forwarded[0].Text));
    }

    [Theory]
    [InlineData("ChatRecordFile", """ "filename":"表.xlsx","filesize":3 """, MessageKind.File, "表.xlsx")]
    [InlineData("ChatRecordFile", """ "file":{"filename":"表.xlsx"} """, MessageKind.File, "表.xlsx")]
    [InlineData("ChatRecordLink", """ "title":"链接","link_url":"https://e.com" """, MessageKind.Link, "链接\nhttps://e.com")]
    [InlineData("ChatRecordMeeting", """ "subject":"晨会" """, MessageKind.Meeting, "晨会")]
    [InlineData("ChatRecordText", """ "text":"直接写的" """, MessageKind.Text, "直接写的")]
    public void Its_fields_may_lie_in_the_item(string type, string members, MessageKind kind, string text)
    {
        var item = Assert.Single(Archive.Message(Archive.Line("chatrecord", $$""" "chatrecord":{"title":"t","item":[{"type":"{{type}}","msgtime":1,{{members}}}]} """)).Forwarded);
        Assert.Equal((kind, text), (item.Kind, item.Text));
    }

    [Fact]
    public void Files_of_wrapped_items_are_files_of_the_message()
    {
        var line = Archive.ReadOne(Archive.Line("mixed", """ "mixed":{"item":[{"type":"file","content":"{\"file\":{\"filename\":\"甲.pdf\",\"filesize\":5}}"},{"type":"file","content":"[{\"filename\":\"乙.pdf\"},{\"filename\":\"丙.pdf\"}]"}]} """));
        Assert.Equal(["甲.pdf", "乙.pdf", "丙.pdf"], line.Files.Select(file => file.Name));
    }

    [Fact]
    public void Objects_in_objects_exhaust_nothing()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"link\":", 500_000)) + "{\"title\":\"底\"}" + new string('}', 500_000);
        var line = Archive.ReadOne(Archive.Line("link", $"\"link\":{deep}"));
        Assert.Equal(("", 1), (Archive.Words(line.Message!), line.Unread.Count));
    }
}
