namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>Each documented type with a payload of our own: its kind, its words, its parts.</summary>
public class MessageTypeTests
{
    public static TheoryData<string, string, MessageKind, string, string> Types => new()
    {
        { "text", """ "text":{"content":"下午三点开会\n请准时"} """, MessageKind.Text, "下午三点开会\n请准时", "" },
        { "markdown", """ "info":{"content":"**周报**已更新"} """, MessageKind.Markdown, "**周报**已更新", "" },
        { "todo", """ "todo":{"title":"来自项目组","content":"周五前交报告"} """, MessageKind.Task, "周五前交报告", "title=来自项目组" },
        { "meeting_notification", """ "info":{"meeting_id":11101571002822706744,"notification_type":5,"content":"会议已开始"} """, MessageKind.Meeting, "会议已开始", "" },
        { "image", """ "image":{"md5sum":"aa","filesize":4294967296,"sdkfileid":"x"} """, MessageKind.Image, "", "" },
        { "voice", """ "voice":{"md5sum":"aa","voice_size":6810,"play_length":10,"sdkfileid":"x"} """, MessageKind.Voice, "", "" },
        { "video", """ "video":{"md5sum":"aa","filesize":1,"play_length":108,"sdkfileid":"x"} """, MessageKind.Video, "", "" },
        { "emotion", """ "emotion":{"type":1,"width":290,"height":290,"imagesize":9,"md5sum":"aa"} """, MessageKind.Emotion, "", "" },
        { "voiptext", """ "info":{"callduration":30,"invitetype":2} """, MessageKind.Call, "", "" },
        { "file", """ "file":{"md5sum":"bb","filename":"预算.xlsx","fileext":"xlsx","filesize":18181} """, MessageKind.File, "", "filename=预算.xlsx" },
        { "qydiskfile", """ "info":{"filename":"共享图纸.dwg"} """, MessageKind.File, "", "filename=共享图纸.dwg" },
        { "voip_doc_share", """ "voipid":"gr1","voip_doc_share":{"filename":"演示.pdf","md5sum":"cc","filesize":11101571002822706744} """, MessageKind.File, "", "filename=演示.pdf" },
        { "card", """ "card":{"corpname":"样例集团","userid":"wmAbc"} """, MessageKind.ContactCard, "", "corpname=样例集团" },
        { "location", """ "location":{"longitude":121.1,"latitude":31.2,"address":"人民路1号","title":"仓库","zoom":15} """, MessageKind.Location, "", "address=人民路1号|title=仓库" },
        { "link", """ "link":{"title":"活动","description":"点开看看","link_url":"https://example.com/a","image_url":"https://example.com/b.png"} """, MessageKind.Link, "", "title=活动|description=点开看看|url=https://example.com/a" },
        { "weapp", """ "weapp":{"title":"下单","description":"小程序下单","username":"x@app","displayname":"样例商城"} """, MessageKind.MiniProgram, "", "title=下单|description=小程序下单|displayname=样例商城" },
        { "docmsg", """ "doc":{"title":"排期表","doc_creator":"ChenJie","link_url":"https://doc.example.com/1"} """, MessageKind.Document, "", "title=排期表|url=https://doc.example.com/1" },
        { "news", """ "info":{"item":[{"title":"一","description":"甲","url":"https://e.com/1","picurl":"p"},{"title":"二"}]} """, MessageKind.News, "", "item[0].title=一|item[0].description=甲|item[0].url=https://e.com/1|item[1].title=二" },
        { "sphfeed", """ "sphfeed":{"feed_type":4,"sph_name":"厂长说","feed_desc":"新品发布"} """, MessageKind.ChannelPost, "", "channel=厂长说|description=新品发布" },
        { "vote", """ "vote":{"votetitle":"团建去哪","voteitem":["爬山","露营"],"votetype":101,"voteid":"v1"} """, MessageKind.Vote, "", "title=团建去哪|option[0]=爬山|option[1]=露营" },
        { "collect", """ "collect":{"room_name":"行政群","creator":"ChenJie","create_time":"2026-01-01 09:00:00","title":"体检登记","details":[{"id":18446744073709551615,"ques":"姓名","type":"Text"},{"id":2,"ques":"身高","type":"Number"}]} """, MessageKind.Form, "", "room_name=行政群|title=体检登记|question[0]=姓名|question[1]=身高" },
        { "redpacket", """ "redpacket":{"type":1,"wish":"开工大吉","totalcnt":10,"totalamount":8800} """, MessageKind.RedPacket, "", "wish=开工大吉" },
        { "external_redpacket", """ "redpacket":{"type":1,"wish":"合作愉快","totalcnt":2,"totalamount":20} """, MessageKind.RedPacket, "", "wish=合作愉快" },
        { "meeting", """ "meeting":{"topic":"晨会","starttime":1603877400,"endtime":1603881000,"address":"三号会议室","remarks":"带电脑","meetingid":11101571002822706744} """, MessageKind.Meeting, "", "topic=晨会|address=三号会议室|remarks=带电脑" },
        { "calendar", """ "calendar":{"title":"复盘会","creatorname":"陈洁","attendeename":["周敏","吴强"],"starttime":1603882800,"endtime":1603886400,"place":"二楼","remarks":"准备数据"} """, MessageKind.Calendar, "", "title=复盘会|creatorname=陈洁|attendee[0]=周敏|attendee[1]=吴强|place=二楼|remarks=准备数据" },
        { "meeting_voice_call", """ "voiceid":"gr2","meeting_voice_call":{"endtime":1594197635,"demofiledata":[{"filename":"方案.pptx","demooperator":"ChenJie"}],"sharescreendata":[{"share":"ChenJie"}]} """, MessageKind.Call, "", "file[0].filename=方案.pptx" },
        { "mixed", """ "mixed":{"item":[{"type":"text","content":"{\"content\":\"看这张图\\n\"}"},{"type":"image","content":"{\"md5sum\":\"dd\"}"},{"type":"link","content":"{\"title\":\"附录\"}"}]} """, MessageKind.Mixed, "", "item[0].text=看这张图\n|item[2].title=附录" },
        { "chatrecord", """ "chatrecord":{"title":"群聊的聊天记录","item":[]} """, MessageKind.ForwardedRecord, "", "title=群聊的聊天记录" },
        { "revoke", """ "revoke":{"pre_msgid":"m-0"} """, MessageKind.Recall, "", "" },
        { "agree", """ "agree":{"userid":"wmAbc","agree_time":1603875826656} """, MessageKind.ArchivingConsent, "", "" },
        { "disagree", """ "disagree":{"userid":"wmAbc","disagree_time":1603875826656} """, MessageKind.ArchivingConsent, "", "" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_gives_its_kind_words_and_parts(string type, string payload, MessageKind kind, string text, string parts)
    {
        var line = Archive.ReadOne(Archive.Line(type, payload));
        Assert.Null(line.Reject);
        Assert.Equal(type, line.MessageType);
        Assert.Equal("m-1", line.MessageId);
        Assert.Equal(kind, line.Message!.Kind);
        Assert.Equal(text, line.Message.Text);
        Assert.Equal(parts, string.Join('|', line.Message.Parts.Select(part => $"{part.Name}={part.Text}")));
        Assert.Equal(Circumstances.Unknown, line.Message.Circumstances);
    }

    [Fact]
    public void No_type_is_without_an_example() =>
        Assert.Equal(MessageTypes.All.Select(type => type.Name).Order(), Types.Select(row => row.Data.Item1).Order());

    [Fact]
    public void A_file_keeps_what_the_archive_says_of_it()
    {
        var file = Archive.ReadOne(Archive.Line("file", """ "file":{"md5sum":"bb","filename":"大.zip","fileext":"zip","filesize":18446744073709551615} """)).File;
        Assert.Equal(("大.zip", "zip", ulong.MaxValue, "bb", MessageKind.File), (file!.Name, file.Extension, file.Size, file.Md5, file.Kind));
        Assert.Equal(("m-1", 0, null), (file.MessageId, file.Number, file.SdkFileId));
        Assert.DoesNotContain("大", file.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_recall_names_the_message_that_it_recalls()
    {
        var notice = Archive.Message("""{"msgid":"m-2","action":"recall","from":"ChenJie","tolist":["ZhouMin"],"roomid":"","msgtime":1,"msgtype":"revoke","revoke":{"pre_msgid":"m-1"}}""");
        Assert.Equal("m-1", notice.RepliesTo);
        Assert.Equal(Ternary.Unknown, notice.Recalled);
    }

    [Fact]
    public void A_recalled_message_keeps_its_words_and_is_marked()
    {
        var recalled = Archive.Message("""{"msgid":"m-1","action":"recall","from":"ChenJie","tolist":["ZhouMin"],"msgtime":1,"msgtype":"text","text":{"content":"发错了"}}""");
        Assert.Equal(Ternary.Yes, recalled.Recalled);
        Assert.Equal("发错了", recalled.Text);
    }

    [Fact]
    public void A_change_of_company_has_its_own_fields()
    {
        var line = Archive.ReadOne("""{"msgid":"m-9","action":"switch","time":1767229200123,"user":"ChenJie"}""");
        Assert.Null(line.MessageType);
        Assert.Equal(MessageKind.CompanySwitch, line.Message!.Kind);
        Assert.Equal("ChenJie", line.Message.Sender.Id);
        Assert.NotNull(line.Message.SentAt);
    }

    [Theory]
    [InlineData(""" "solitaire":{"title":"午饭接龙","item":[{"content":"牛肉面"},{"content":"水饺"}],"creatorid":"abc","link_url":"https://x"} """, "牛肉面", "title=午饭接龙|content=水饺")]
    [InlineData(""" "note":"{\"text\":\"会议纪要\",\"sdkfileid\":\"CtYB\"}" """, "会议纪要", "")]
    [InlineData(""" "x":1 """, "", "")]
    public void An_unknown_type_is_carried_with_the_texts_that_it_shows(string payload, string text, string parts)
    {
        var line = Archive.ReadOne(Archive.Line("brandnew", payload));
        Assert.Equal(MessageKind.Unknown, line.Message!.Kind);
        Assert.Equal("brandnew", line.MessageType);
        Assert.Equal(text, line.Message.Text);
        Assert.Equal(parts, string.Join('|', line.Message.Parts.Select(part => $"{part.Name}={part.Text}")));
    }
}
