using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>A mention goes to the person of that name, or to nobody.</summary>
public class MentionTests
{
    private static readonly WeComDirectory s_directory = Archive.Directory("""
        {"employees":[{"id":"one","name":"one"},{"id":"Tom","name":"Tom"},{"id":"TomLee","name":"Tom Lee"},{"id":"LiNa","name":"李娜"},{"id":"LiNa2","name":"李娜(财务部)"},
                      {"id":"ZhangWei","name":"张伟"},{"id":"Aygul","name":"阿依古丽·买买提"},{"id":"Ayi","name":"阿依古丽"},{"id":"AmyWang","name":"Amy.王"},{"id":"Amy","name":"Amy"},
                      {"id":"zhou.min","name":"周敏"},{"id":"Wei","name":"王伟"},{"id":"Other","name":"Wei"}],
         "externals":[{"id":"wmKH1","name":"张三@微信","kind":"Customer"},{"id":"wmKH2","name":"钱 多多","kind":"Customer"}]}
        """);

    [Theory]
    [InlineData("@Tom Lee\u2005报价单呢", "TomLee")]
    [InlineData("@Tom Lee 报价单呢", "TomLee")]
    [InlineData("@Tom\u2005报价单呢", "Tom")]
    [InlineData("@Tom 报价单呢", "Tom")]
    [InlineData("@Tom please send the quote", "Tom")]
    [InlineData("@Tom PPT 发我", "Tom")]
    [InlineData("@李娜(财务部)\u2005发票开了吗", "LiNa2")]
    [InlineData("@李娜(财务部) 发票开了吗", "LiNa2")]
    [InlineData("@李娜\u2005发票开了吗", "LiNa")]
    [InlineData("@李娜，发票开了吗", "LiNa")]
    [InlineData("@李娜发票开了吗", "LiNa")]
    [InlineData("@李娜ppt改好了吗", "LiNa")]
    [InlineData("@李娜. 发票呢", "LiNa")]
    [InlineData("@李娜 （急）发票呢", "LiNa")]
    [InlineData("@阿依古丽·买买提\u2005样品到了", "Aygul")]
    [InlineData("@阿依古丽·买买提 样品到了", "Aygul")]
    [InlineData("@阿依古丽 样品到了", "Ayi")]
    [InlineData("@Amy.王 合同在哪", "AmyWang")]
    [InlineData("@Amy. 合同在哪", "Amy")]
    [InlineData("@张三@微信\u2005您好", "wmKH1")]
    [InlineData("@钱 多多\u2005您好", "wmKH2")]
    [InlineData("@李娜 @张伟\u2005对一下账", "LiNa,ZhangWei")]
    [InlineData("@李娜@张伟 对一下账", "LiNa,ZhangWei")]
    [InlineData("@zhou.min 看一下", "zhou.min")]
    public void To_the_person_whose_whole_name_stands_there(string content, string mentioned) => Assert.Equal(mentioned, string.Join(',', Text(content).Mentions));

    [Theory]
    [InlineData("@one.two 报价单呢", "one.two")]
    [InlineData("@one.two\u2005报价单呢", "one.two")]
    [InlineData("@one two\u2005报价单呢", "one two")]
    [InlineData("@one-two 报价单呢", "one-two")]
    [InlineData("@one·two 报价单呢", "one·two")]
    [InlineData("@one(two) 报价单呢", "one(two)")]
    [InlineData("@one（上海） 报价单呢", "one（上海）")]
    [InlineData("@Tom Smith 报价单呢", "Tom Smith")]
    [InlineData("@Tom (Sales) 报价单呢", "Tom (Sales)")]
    [InlineData("@Tomas 报价单呢", "Tomas")]
    [InlineData("@张伟民\u2005在吗", "张伟民")]
    [InlineData("@张伟民 在吗", "张伟民")]
    [InlineData("@张伟2 在吗", "张伟2")]
    [InlineData("@张伟A 在吗", "张伟A")]
    [InlineData("@张伟·北京 在吗", "张伟·北京")]
    [InlineData("@张伟_外协\u2005在吗", "张伟_外协")]
    [InlineData("@李娜🌸 在吗", "李娜🌸")]
    [InlineData("@张伟@企业微信\u2005您好", "张伟@企业微信")]
    public void To_nobody_where_it_is_another_name(string content, string name)
    {
        var mentions = Text(content).Mentions;
        if (!name.Contains('@', StringComparison.Ordinal)) Assert.Equal([name], mentions);
        Assert.DoesNotContain(mentions, id => s_directory.People.TryGetParticipant(id, out _));
    }

    [Theory]
    [InlineData("@one.two 明天能发货吗", "")]
    [InlineData("@one two\u2005明天能发货吗", "")]
    [InlineData("@one（上海）\u2005明天能发货吗", "")]
    [InlineData("@one 明天能发货吗", "one")]
    [InlineData("@one\u2005明天能发货吗", "one")]
    public void Whoever_is_meant_owes_the_answer_and_nobody_else(string content, string owes)
    {
        var duties = PolicyBuilder.CreateDefault().Build().DutiesOf(Text(content));
        Assert.Equal(owes, string.Join(',', duties.Select(duty => duty.Debtor.PersonId)));
    }

    [Fact]
    public void Of_whoever_is_called_so_and_whoever_has_such_an_id_the_one_who_is_called_so_is_meant() =>
        Assert.Equal(["Other"], Text("@Wei 在吗").Mentions);

    [Fact]
    public void Two_of_one_name_are_not_mistaken_for_whoever_has_that_id()
    {
        var directory = Archive.Directory("""{"employees":[{"id":"Kim","name":"金一"},{"id":"k1","name":"Kim"},{"id":"k2","name":"Kim"}]}""");
        Assert.Empty(Text("@Kim 在吗", directory, "Kim", "k1", "k2").Mentions);
        Assert.Equal(["k2"], Text("@Kim 在吗", directory, "Kim", "k2").Mentions);
    }

    [Theory]
    [InlineData("@one.two 在吗", "one.two")]
    [InlineData("@one 在吗", "one")]
    [InlineData("@Tom Lee 在吗", "Tom Lee")]
    public void Without_a_directory_the_whole_name_stands(string content, string name) => Assert.Equal([name], Text(content, WeComDirectory.Empty, "one", "Tom").Mentions);

    private static Message Text(string content, WeComDirectory? directory = null, params string[] recipients)
    {
        var to = recipients.Length > 0 ? recipients : ["one", "Tom", "LiNa", "ZhangWei", "Ayi", "Amy"];
        return Archive.Message($$"""{"msgid":"m","action":"send","from":"wmKH1","tolist":{{JsonSerializer.Serialize(to)}},"roomid":"wr1","msgtime":1775008800000,"msgtype":"text","text":{"content":"{{JsonEncodedText.Encode(content)}}"} }""", directory ?? s_directory);
    }
}
