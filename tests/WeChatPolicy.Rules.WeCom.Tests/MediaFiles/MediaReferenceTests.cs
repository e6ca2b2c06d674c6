namespace WeChatPolicy.Rules.WeCom.Tests.MediaFiles;

/// <summary>What of a message stands behind an id of the archive.</summary>
public class MediaReferenceTests
{
    /// <summary>A type with its payload, and of each medium: kind, id, MD5, size, and an f where it was forwarded.</summary>
    public static TheoryData<string, string, string> Payloads => new()
    {
        { "file", """ "file":{"md5sum":"aa","filename":"甲.pdf","fileext":"pdf","filesize":5,"sdkfileid":"id1"} """, "File id1 aa 5" },
        { "file", """ "file":{"filename":"甲.pdf"} """, "File - - -" },
        { "file", """ "file":{"sdkfileid":"id1"} """, "File id1 - -" },
        { "file", """ "file":{} """, "File - - -" },
        { "qydiskfile", """ "info":{"filename":"甲.pdf"} """, "File - - -" },
        { "voip_doc_share", """ "voip_doc_share":{"filename":"甲.pdf","md5sum":"aa","filesize":7,"sdkfileid":"id2"} """, "File id2 aa 7" },
        { "image", """ "image":{"md5sum":"bb","filesize":70961,"sdkfileid":"id3"} """, "Image id3 bb 70961" },
        { "image", """ "image":{"image":{"md5sum":"bb","filesize":"70961","sdkfileid":"id3"}} """, "Image id3 bb 70961" },
        { "image", """ "image":"{\"sdkfileid\":\"id3\"}" """, "Image id3 - -" },
        { "image", """ "image":{} """, "Image - - -" },
        { "image", """ "other":1 """, "Image - - -" },
        { "voice", """ "voice":{"md5sum":"cc","voice_size":14254,"play_length":10,"sdkfileid":"id4"} """, "Voice id4 cc 14254" },
        { "video", """ "video":{"md5sum":"dd","filesize":9,"play_length":5,"sdkfileid":"id5"} """, "Video id5 dd 9" },
        { "emotion", """ "emotion":{"type":1,"width":290,"height":290,"imagesize":962604,"md5sum":"ee","sdkfileid":"id6"} """, "Emotion id6 ee 962604" },
        { "meeting_voice_call", """ "meeting_voice_call":{"endtime":1594197635,"sdkfileid":"id7","demofiledata":[{"filename":"甲.pdf","demooperator":"A"}]} """, "Call id7 - -" },
        { "voiptext", """ "info":{"callduration":10,"invitetype":2} """, "" },
        { "text", """ "text":{"content":"你好"} """, "" },
        { "link", """ "link":{"title":"甲","description":"乙","link_url":"https://example.com","image_url":"https://example.com/a"} """, "" },
        { "mixed", """ "mixed":{"item":[{"type":"text","content":"{\"content\":\"看图\"}"},{"type":"image","content":"{\"md5sum\":\"aa\",\"filesize\":1,\"sdkfileid\":\"a\"}"},{"type":"file","content":"{\"filename\":\"甲\",\"sdkfileid\":\"b\"}"}]} """, "Image a aa 1|File b - -" },
        { "chatrecord", """ "chatrecord":{"title":"记录","item":[{"type":"ChatRecordImage","msgtime":1,"content":"{\"md5sum\":\"aa\",\"filesize\":1,\"sdkfileid\":\"a\"}","from_chatroom":false},{"type":"ChatRecordFile","msgtime":1,"content":"{\"filename\":\"甲\",\"md5sum\":\"bb\",\"sdkfileid\":\"b\"}"}]} """, "Image a aa 1 f|File b bb - f" },
        { "chatrecord", """ "chatrecord":{"title":"记录","item":[{"type":"ChatRecordMixed","msgtime":1,"content":"{\"item\":[{\"type\":\"image\",\"content\":\"{\\\"sdkfileid\\\":\\\"a\\\"}\"}]}"}]} """, "Image a - - f" },
    };

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Each_type_names_what_can_be_fetched(string type, string payload, string media)
    {
        var line = Archive.ReadOne(Archive.Line(type, payload));

        Assert.Equal(media, string.Join('|', line.Media.Select(medium => $"{medium.Kind} {medium.SdkFileId ?? "-"} {medium.Md5 ?? "-"} {medium.Size?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}{(medium.IsForwarded ? " f" : "")}")));
        Assert.Equal(Enumerable.Range(0, line.Media.Count), line.Media.Select(medium => medium.Number));
        Assert.All(line.Media, medium => Assert.Equal("m-1", medium.MessageId));
    }

    [Fact]
    public void A_file_of_the_message_is_the_same_in_both_lists()
    {
        var line = Archive.ReadOne(Archive.Line("file", """ "file":{"filename":"甲.pdf","sdkfileid":"id1"} """));
        Assert.Same(Assert.Single(line.Files), Assert.Single(line.Media));
    }

    [Theory]
    [InlineData(""" "image":{"sdkfileid":"图在这里"} """)]
    [InlineData(""" "image":{"md5sum":{"caption":"图在这里"}} """)]
    public void Words_in_the_place_of_an_id_are_told_as_unread(string payload) =>
        Assert.NotEmpty(Archive.ReadOne(Archive.Line("image", payload)).Unread);

    /// <summary>Who sent it to whom, in which room and type, with which payload; who answered, what, about whom.</summary>
    [Theory]
    [InlineData("wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk", "ZhouMin", "", "agree", """{"userid":"wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk","agree_time":1603875826656}""", "wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk Customer Yes No ZhouMin ZhouMin|wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk")]
    [InlineData("wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk", "ZhouMin", "", "disagree", """{"userid":"wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk","disagree_time":1603875826656}""", "wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk Customer No No ZhouMin ZhouMin|wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk")]
    [InlineData("ZhouMin", "wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk", "", "agree", """{"userid":"wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk","agree_time":1}""", "wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk Customer Yes No ZhouMin ZhouMin|wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk")]
    [InlineData("wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk", "ZhouMin", "wr1", "agree", "{}", "wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk Customer Yes No - wr1")]
    public void An_answer_on_being_archived_is_a_fact(string from, string to, string room, string type, string payload, string told)
    {
        var line = Archive.ReadOne($$"""{"msgid":"m-1","action":"send","from":"{{from}}","tolist":["{{to}}"],"roomid":"{{room}}","msgtime":1603875826656,"msgtype":"{{type}}","{{type}}":{{payload}}}""");
        var consent = line.Consent!;
        Assert.Equal(told, $"{consent.Person.Id} {consent.Person.Kind} {consent.Granted} {consent.ByDefault} {consent.EmployeeId ?? "-"} {consent.ConversationId}");
        Assert.Equal((line.Message!.SentAt, "m-1"), (consent.At, consent.Id));
    }

    [Fact]
    public void No_other_message_is_an_answer() =>
        Assert.Null(Archive.ReadOne(Archive.Line("text", """ "text":{"content":"我同意存档"} """)).Consent);
}
