namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>No word is lost without a sign: what is not read of a line is named and counted.</summary>
public class UnreadTests
{
    [Theory]
    [InlineData("text", """ "text":{"content":"好","quote":"旧话"} """, "text.quote UnknownMember 1")]
    [InlineData("text", """ "text":{"content":"好"},"remark":"另有说明","fromName":"陈洁" """, "remark UnknownMember 1|fromName UnknownMember 1")]
    [InlineData("text", """ "text":{"content":"好"},"extra":{"a":"一","b":["二","三"],"n":4} """, "extra UnknownMember 3")]
    [InlineData("link", """ "link":{"title":{"zh":"标题"},"link_url":"https://e.com"} """, "link.title UnexpectedShape 1")]
    [InlineData("link", """ "link":"看这里" """, "link UnexpectedShape 1")]
    [InlineData("link", """ "link":"{\"title\":\"断" """, "link BrokenJson 1")]
    [InlineData("link", """ "other":1 """, "link Missing 0")]
    [InlineData("image", """ "image":{"md5sum":"aa","caption":"会议室白板"} """, "image.caption UnknownMember 1")]
    [InlineData("vote", """ "vote":{"votetitle":"去哪","voteitem":[{"name":"爬山"},"露营",{"name":"划船"}]} """, "vote.voteitem[] UnexpectedShape 2")]
    [InlineData("vote", """ "vote":{"voteitem":"[\"爬山\",\"露"} """, "vote.voteitem[] BrokenJson 1")]
    [InlineData("news", """ "info":{"item":[{"title":"一","author":"某人"},{"title":"二","author":"某人"}]} """, "info.item[].author UnknownMember 2")]
    [InlineData("collect", """ "collect":{"title":"登记","details":"见附件"} """, "collect.details UnexpectedShape 1")]
    [InlineData("collect", """ "collect":{"title":"登记","details":[["姓名"]]} """, "collect.details[] UnexpectedShape 1")]
    [InlineData("chatrecord", """ "chatrecord":{"title":"t","item":[{"type":"ChatRecordText","content":"{\"content\":\"x\",\"caption\":\"图注\"}","nickname":"小陈"}]} """, "chatrecord.item[].content.caption UnknownMember 1|chatrecord.item[].nickname UnknownMember 1")]
    [InlineData("chatrecord", """ "chatrecord":{"title":"t","item":[{"type":"ChatRecordText","content":"{\"content\":\"断"}]} """, "chatrecord.item[].content BrokenJson 1")]
    [InlineData("chatrecord", """ "chatrecord":"{\"title\":\"断" """, "chatrecord BrokenJson 1")]
    [InlineData("mixed", """ "mixed":{"item":[{"type":"image","content":"{\"caption\":\"图注\"}"}]} """, "mixed.item[].content.caption UnknownMember 1")]
    [InlineData("text", """ "text":{"content":"旧话","content":"新话"} """, "text.content Repeated 1")]
    [InlineData("text", """ "text":{"content":"旧话"},"text":{"content":"新话"} """, "text Repeated 1")]
    [InlineData("text", """ "from":"WuQiang","text":{"content":"好"} """, "from Repeated 1")]
    [InlineData("brandnew", """ "x":{"caption":"说明","mealtime":"午饭后"} """, "mealtime UnexpectedShape 1")]
    [InlineData("brandnew", """ "x":"{\"caption\":\"断" """, "x BrokenJson 1")]
    [InlineData("text", """ "text":{"content":"好"},"成员名":"说明" """, "? UnknownMember 1")]
    public void What_is_not_read_is_named_and_counted(string type, string payload, string unread) =>
        Assert.Equal(unread, Described(Archive.ReadOne(Archive.Line(type, payload))));

    [Theory]
    [InlineData("text", """ "text":{"content":"好"},"seq":5,"corpid":"ww1","external":false,"trace_id":"a-1","send_time":"2026-01-01 09:00:00" """)]
    [InlineData("text", """ "text":{"content":"好","mentions":[],"note":null,"memo":" "} """)]
    [InlineData("text", """ "text":{"content":"好","content":"好"} """)]
    [InlineData("image", """ "image":{"md5sum":"aa","sdkfileid":"CtYB","thumb_url":"https://e.com/a.png","width":3} """)]
    [InlineData("docmsg", """ "doc":{"title":"表","link_url":"https://e.com","doc_creator":"陈洁"} """)]
    [InlineData("meeting_voice_call", """ "meeting_voice_call":{"demofiledata":[{"filename":"a.pptx","demooperator":"陈洁"}],"sharescreendata":[{"share":"陈洁","starttime":1}]} """)]
    [InlineData("chatrecord", """ "chatrecord":{"title":"t","item":[{"type":"ChatRecordText","msgtime":1,"from":"LiNa","from_chatroom":true,"content":"{\"content\":\"x\"}"}]} """)]
    [InlineData("chatrecord", """ "chatrecord":{"title":"t","item":[]} """)]
    [InlineData("brandnew", """ "x":{"caption":"说明","fileid":"a9","creator":"陈洁"} """)]
    [InlineData("agree", """ "agree":{"userid":"wmAbc","agree_time":1603875826656} """)]
    [InlineData("revoke", """ "x":1 """)]
    public void What_holds_no_words_is_no_loss(string type, string payload) =>
        Assert.Equal("", Described(Archive.ReadOne(Archive.Line(type, payload))));

    [Fact]
    public void Every_documented_type_is_read_whole() => Assert.All(MessageTypeTests.Types, row =>
        Assert.Equal("", Described(Archive.ReadOne(Archive.Line(row.Data.Item1, row.Data.Item2)))));

    [Fact]
    public void The_vendors_own_examples_are_read_whole()
    {
        var path = Datasets.Find("wecom/documented-messages.jsonl");
        Assert.SkipWhen(path is null, "The vendor's examples are not at hand: set WECHATPOLICY_DATASETS, or put them into ../shared/datasets.");
        using var stream = File.OpenRead(path!);
        Assert.All(new ArchiveReader().Read(stream), line => Assert.Equal("", Described(line)));
    }

    [Fact]
    public void What_was_read_of_such_a_line_is_a_message_like_any_other()
    {
        var line = Archive.ReadOne(Archive.Line("link", """ "link":{"title":"活动","description":["甲","乙"]} """));
        Assert.Equal("活动", Assert.Single(line.Message!.Parts).Text);
        Assert.Equal(2, Assert.Single(line.Unread).Texts);
    }

    [Fact]
    public void Names_that_could_be_words_of_people_are_not_repeated()
    {
        var line = Archive.ReadOne(Archive.Line("text", $$""" "text":{"content":"好","votes for 李娜":"yes","{{new string('a', 300)}}":"x"} """));
        Assert.Equal("text.? UnknownMember 2", Described(line));
    }

    [Fact]
    public void However_many_there_are_the_list_stays_short()
    {
        var members = string.Join(',', Enumerable.Range(0, 5000).Select(number => $"\"member{number}\":\"x\""));
        var unread = Archive.ReadOne(Archive.Line("text", $$""" "text":{"content":"好",{{members}}} """)).Unread;
        Assert.Equal((65, 5000, "…"), (unread.Count, unread.Sum(member => member.Texts), unread[^1].Path));
    }

    [Fact]
    public void What_a_host_knows_to_be_no_words_is_passed_over()
    {
        var options = new ArchiveReaderOptions { PassedOver = ["fromName", "chatrecord.item[].nickname"] };
        var line = Archive.ReadOne(Archive.Line("chatrecord", """ "fromName":"陈洁","nickname":"小陈","chatrecord":{"title":"t","item":[{"type":"ChatRecordText","nickname":"小陈","content":"x","caption":"图注"}]} """), options: options);
        Assert.Equal("chatrecord.item[].caption UnknownMember 1|nickname UnknownMember 1", Described(line));
    }

    [Fact]
    public void One_line_leaves_nothing_to_the_next()
    {
        var lines = Archive.Read(Archive.Bytes(
            Archive.Line("link", """ "link":{"title":["甲"]} """), "{\"broken", Archive.Line("chatrecord", """ "chatrecord":{"title":["甲"]} """), Archive.Line("text", """ "text":{"content":"好"} """)));
        Assert.Equal([1, 0, 0, 0], lines.Select(line => line.Unread.Count));
    }

    [Fact]
    public void Every_reason_has_words_in_both_languages() => Assert.All(Enum.GetValues<UnreadReason>(), reason =>
        Assert.All(new[] { reason.Text().Zh, reason.Text().En }, text => Assert.False(string.IsNullOrWhiteSpace(text))));

    private static string Described(ArchiveLine line)
    {
        Assert.Null(line.Reject);
        return string.Join('|', line.Unread.Select(member => $"{member.Path} {member.Reason} {member.Texts}"));
    }
}
