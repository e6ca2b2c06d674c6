using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>Whose words a text holds, and whom it addresses.</summary>
public class ReplyAndMentionTests
{
    private static readonly WeComDirectory s_directory = Archive.Directory("""
        {"employees":[{"id":"LiNa","name":"李娜"},{"id":"ZhangWei","name":"张伟"},{"id":"ZhangWei2","name":"张伟"},{"id":"ZhouMin","name":"周敏"},{"id":"Al","name":"Al"}],
         "externals":[{"id":"wmKH1","name":"王经理"}]}
        """);

    [Theory]
    [InlineData("这是一条引用/回复消息：\n“张伟：\n你这个蠢货”\n------\n请注意言辞", "请注意言辞")]
    [InlineData("这是一条引用/回复消息：\"\n------\n@nick777", "@nick777")]
    [InlineData("这是一条引用/回复消息：\r\n\"x\"\r\n------\r\n好的", "好的")]
    [InlineData("This is a quote/reply:\n\"Zhang: idiot\"\n------\nplease", "please")]
    [InlineData("这是一条引用/回复消息：\n“李娜：\n这是一条引用/回复消息：\n“张伟：\n甲”\n------\n乙”\n------\n丙", "丙")]
    [InlineData("这是一条引用/回复消息：\n“张伟：甲”\n------\n上面\n------\n下面", "上面\n------\n下面")]
    [InlineData("「张伟：你这个蠢货」\n- - - - - - - - - - - - - - -\n收到", "收到")]
    [InlineData("这是一条引用/回复消息：\n“张伟：甲”\n------", "")]
    public void What_is_quoted_is_blank_and_the_reply_stays_where_it_was(string content, string reply)
    {
        var message = Text(content);
        Assert.Equal(reply, message.Text.TrimStart(' '));
        Assert.Equal(content.Length, message.Text.Length);
        Assert.Equal(content.Length - reply.Length, message.Text.Length - message.Text.TrimStart(' ').Length);
        Assert.Empty(message.Forwarded);
        Assert.Equal(MessageKind.Text, message.Kind);
    }

    [Theory]
    [InlineData("这是一条引用/回复消息：没有线")]
    [InlineData("他说：这是一条引用/回复消息：\n------\n好")]
    [InlineData("「三体」看了吗")]
    [InlineData("------\n好")]
    public void Without_a_quote_every_word_is_the_senders(string content) => Assert.Equal(content, Text(content).Text);

    [Theory]
    [InlineData("@李娜\u2005请看", "LiNa")]
    [InlineData("@李娜 @周敏\u2005看一下", "LiNa,ZhouMin")]
    [InlineData("@LiNa 请看", "LiNa")]
    [InlineData("@李娜请看一下", "LiNa")]
    [InlineData("请@王经理，确认", "wmKH1")]
    [InlineData("@张伟 谁", "张伟")]
    [InlineData("@陌生人\u2005你好", "陌生人")]
    [InlineData("@all hands", "all")]
    [InlineData("@所有人 开会", "所有人")]
    [InlineData("邮箱 lina@example.com 和 @李娜 @李娜", "LiNa")]
    [InlineData("@ 空的@", "")]
    [InlineData("没有", "")]
    public void Mentions_are_ids_where_the_directory_knows_the_name(string content, string expected) =>
        Assert.Equal(expected, string.Join(',', Text(content).Mentions));

    [Fact]
    public void Of_two_with_one_name_the_recipient_is_meant() =>
        Assert.Equal(["ZhangWei2"], Text("@张伟\u2005在吗", "ZhangWei2").Mentions);

    [Fact]
    public void A_mention_in_a_quote_is_not_the_senders() =>
        Assert.Equal(["ZhouMin"], Text("这是一条引用/回复消息：\n“张伟：\n@李娜 看”\n------\n@周敏 你看").Mentions);

    [Fact]
    public void A_text_of_mentions_alone_takes_no_time() =>
        Assert.Equal(256, Text(string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"@n{i} "))).Mentions.Count);

    private static Message Text(string content, string recipient = "ZhouMin") =>
        Archive.Message($$"""{"msgid":"m","action":"send","from":"Al","tolist":["{{recipient}}"],"roomid":"wr1","msgtime":1,"msgtype":"text","text":{"content":"{{JsonEncodedText.Encode(content)}}"} }""", s_directory);

    [Theory]
    [InlineData("ZhangWei2", "ZhangWei2")]
    [InlineData("ZhangWei,ZhangWei2", "张伟")]
    [InlineData("LiNa,ZhouMin", "张伟")]
    [InlineData("LiNa,ZhouMin,ZhangWei,Al", "ZhangWei")]
    [InlineData("LiNa,ZhouMin,ZhangWei,Al,ZhangWei2", "张伟")]
    public void Of_several_of_one_name_the_only_one_who_is_present_is_meant(string present, string meant)
    {
        var line = Archive.Line("text", "\"text\":{\"content\":\"@张伟 请看\"}").Replace("\"ZhouMin\"", string.Join(',', present.Split(',').Select(id => $"\"{id}\"")), StringComparison.Ordinal);
        Assert.Equal([meant], Archive.Message(line, s_directory).Mentions);
    }
}
