namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>Lists as relays hand them on: as JSON in a string, as the one element that they have, in the place of the whole payload.</summary>
public class RelayedListTests
{
    [Theory]
    [InlineData("vote", """ "vote":{"votetitle":"团建去哪","voteitem":"[\"爬山\",\"露营\"]"} """, "title=团建去哪|option[0]=爬山|option[1]=露营")]
    [InlineData("vote", """ "vote":{"voteitem":"  [ \"爬\\u5c71\" ] "} """, "option[0]=爬山")]
    [InlineData("vote", """ "vote":["爬山","露营"] """, "option[0]=爬山|option[1]=露营")]
    [InlineData("collect", """ "collect":{"title":"体检登记","details":"[{\"id\":1,\"ques\":\"姓名\",\"type\":\"Text\"},{\"ques\":\"身高\"}]"} """, "title=体检登记|question[0]=姓名|question[1]=身高")]
    [InlineData("collect", """ "collect":{"details":{"id":1,"ques":"姓名"}} """, "question[0]=姓名")]
    [InlineData("collect", """ "collect":{"details":"{\"ques\":\"姓名\"}"} """, "question[0]=姓名")]
    [InlineData("collect", """ "collect":{"details":["{\"ques\":\"姓名\"}","身高"]} """, "question[0]=姓名|question[1]=身高")]
    [InlineData("meeting_voice_call", """ "meeting_voice_call":{"demofiledata":"[{\"filename\":\"方案.pptx\",\"demooperator\":\"ChenJie\"}]"} """, "file[0].filename=方案.pptx")]
    [InlineData("meeting_voice_call", """ "meeting_voice_call":"{\"demofiledata\":\"[{\\\"filename\\\":\\\"方案.pptx\\\"}]\"}" """, "file[0].filename=方案.pptx")]
    [InlineData("news", """ "info":{"item":"[{\"title\":\"一\",\"description\":\"甲\"},{\"title\":\"二\"}]"} """, "item[0].title=一|item[0].description=甲|item[1].title=二")]
    [InlineData("news", """ "info":[{"title":"一","url":"https://e.com/1"}] """, "item[0].title=一|item[0].url=https://e.com/1")]
    [InlineData("news", """ "info":"[{\"title\":\"一\"}]" """, "item[0].title=一")]
    [InlineData("calendar", """ "calendar":{"title":"复盘会","attendeename":"[\"周敏\",\"吴强\"]"} """, "title=复盘会|attendee[0]=周敏|attendee[1]=吴强")]
    [InlineData("mixed", """ "mixed":{"item":"[{\"type\":\"text\",\"content\":\"{\\\"content\\\":\\\"看图\\\"}\"},{\"type\":\"image\",\"content\":\"{}\"}]"} """, "item[0].text=看图")]
    [InlineData("mixed", """ "mixed":[{"type":"text","content":"{\"content\":\"看图\"}"}] """, "item[0].text=看图")]
    [InlineData("mixed", """ "mixed":{"item":{"type":"text","content":{"content":"看图"}}} """, "item[0].text=看图")]
    [InlineData("file", """ "file":[{"filename":"甲.pdf"},{"filename":"乙.pdf"}] """, "filename=甲.pdf|filename=乙.pdf")]
    public void Its_elements_are_read_all_the_same(string type, string payload, string parts)
    {
        var line = Archive.ReadOne(Archive.Line(type, payload));
        Assert.Null(line.Reject);
        Assert.Equal(parts, string.Join('|', line.Message!.Parts.Select(part => $"{part.Name}={part.Text}")));
        Assert.Empty(line.Unread);
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("[微笑]")]
    [InlineData("{}")]
    [InlineData("甲,乙")]
    public void What_only_looks_like_a_list_is_the_text_that_it_is(string text)
    {
        Assert.Equal(text, Assert.Single(Archive.Message(Archive.Line("vote", $$$""" "vote":{"voteitem":"{{{text}}}"} """)).Parts).Text);
        Assert.Equal(text, Archive.Message(Archive.Line("text", $$$""" "text":{"content":"{{{text}}}"} """)).Text);
    }

    [Theory]
    [InlineData(""" "chatrecord":{"item":"[{\"type\":\"ChatRecordText\",\"msgtime\":1767229200,\"content\":\"{\\\"content\\\":\\\"第一句\\\"}\"},{\"type\":\"ChatRecordText\",\"content\":\"第二句\"}]"} """)]
    [InlineData(""" "chatrecord":[{"type":"ChatRecordText","content":{"content":"第一句"}},{"type":"ChatRecordText","content":"第二句"}] """)]
    [InlineData(""" "chatrecord":"[{\"type\":\"ChatRecordText\",\"content\":\"第一句\"},{\"type\":\"ChatRecordText\",\"content\":\"第二句\"}]" """)]
    [InlineData(""" "chatrecord":{"item":["{\"type\":\"ChatRecordText\",\"content\":\"第一句\"}","{\"type\":\"ChatRecordText\",\"content\":\"第二句\"}"]} """)]
    [InlineData(""" "chatrecord":{"item":["第一句","第二句"]} """)]
    public void What_others_said_is_forwarded_whatever_the_list_looks_like(string payload)
    {
        var line = Archive.ReadOne(Archive.Line("chatrecord", payload));
        Assert.Equal("", line.Message!.Text);
        Assert.Equal(["第一句", "第二句"], line.Message.Forwarded.Select(item => item.Text));
        Assert.Empty(line.Unread);
    }

    [Theory]
    [InlineData(""" "chatrecord":"[{\"type\":\"ChatRecordText\",\"content\":\"别人说的" """)]
    [InlineData(""" "chatrecord":"张工：别人说的" """)]
    public void A_record_that_cannot_be_taken_apart_is_still_what_others_said(string payload)
    {
        var message = Archive.Message(Archive.Line("chatrecord", payload));
        Assert.Equal("", message.Text);
        Assert.Contains("别人说的", Assert.Single(message.Forwarded).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"[\\\"B1\\\",\\\"C1\\\"]\"", "B1 C1")]
    [InlineData("\"[ \\\"B1\\\" , 15108264797 ]\"", "B1 15108264797")]
    [InlineData("\"[\\\"A1\\\",\\\"\\\",\\\"B1\\\"]\"", "B1")]
    [InlineData("\"[B1, C1]\"", "B1 C1")]
    [InlineData("\"[15108264797]\"", "15108264797")]
    [InlineData("\"[]\"", "")]
    [InlineData("\"\\u0042\\u0031,C1\"", "B1 C1")]
    [InlineData("\"B1|C1\"", "B1 C1")]
    public void Recipients_are_read_whatever_the_list_looks_like(string list, string ids)
    {
        var message = Archive.Message($$"""{"msgid":"m","from":"A1","msgtime":1,"msgtype":"text","text":{"content":"x"},"tolist":{{list}}}""");
        Assert.Equal(ids, string.Join(' ', message.Recipients.Select(recipient => recipient.Id)));
    }

    [Theory]
    [InlineData("\"{\\\"a\\\":\\\"B1\\\"}\"")]
    [InlineData("\"[[\\\"B1\\\"]]\"")]
    [InlineData("\"[{\\\"id\\\":\\\"B1\\\"}]\"")]
    public void Recipients_of_another_shape_are_a_reject_as_before(string list)
    {
        var line = Archive.ReadOne($$"""{"msgid":"m","from":"A1","msgtime":1,"msgtype":"text","text":{"content":"x"},"tolist":{{list}}}""");
        Assert.Equal("tolist", line.Reject!.Reason.Field);
    }
}
