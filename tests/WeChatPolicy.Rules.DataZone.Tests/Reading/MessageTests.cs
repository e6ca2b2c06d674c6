namespace WeChatPolicy.Rules.DataZone.Tests.Reading;

/// <summary>How a transcript is cut into messages. A message of which it is not proven who wrote it has a question mark.</summary>
public class MessageTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("A说：你好", new[] { "1 A: 你好" })]
    [InlineData("A说:你好\nB说:收到\n", new[] { "1 A: 你好", "2 B?: 收到" })]
    [InlineData("A说：你好\r\nB说：收到\r\n", new[] { "1 A: 你好", "2 B?: 收到" })]
    [InlineData("\uFEFFA说：你好", new[] { "1 A: 你好" })]
    [InlineData("Ｂ说：全角", new[] { "1 B: 全角" })]
    [InlineData("A(员工)说：甲\nB（客户）说：乙\nC(外部联系人)说：丙\nD(机器人)说：丁", new[] { "1 A/Employee: 甲", "2 B/Customer?: 乙", "3 C/Outsider?: 丙", "4 D/Robot?: 丁" })]
    [InlineData("A( 员工 )说：甲", new[] { "1 A/Employee: 甲" })]
    [InlineData("A(经销商)说：甲", new[] { "1 A: 甲" })]
    [InlineData("A说：第一行\n第二行\n\n第四行\nB说：收到", new[] { "1 A: 第一行\n第二行\n\n第四行", "5 B?: 收到" })]
    [InlineData("A说：你好\n\n\nB说：收到\n\n", new[] { "1 A: 你好", "4 B?: 收到" })]
    [InlineData("A说：他昨天B说：好的", new[] { "1 A: 他昨天B说：好的" })]
    [InlineData("A说：A说：好的", new[] { "1 A: A说：好的" })]
    [InlineData("A说：转给你\nHR说：明天放假", new[] { "1 A?: 转给你\nHR说：明天放假" })]
    [InlineData("A说：转给你\n老板说明天放假", new[] { "1 A: 转给你\n老板说明天放假" })]
    [InlineData("A说：a\nb说：不是发言人", new[] { "1 A?: a\nb说：不是发言人" })]
    [InlineData("A说：a\nA 说了一句：好", new[] { "1 A: a\nA 说了一句：好" })]
    [InlineData("A说：\nB说：好", new[] { "1 A: ", "2 B?: 好" })]
    [InlineData("前面的行\nA说：你好", new[] { "2 A: 你好" })]
    [InlineData("没有发言人", new string[0])]
    [InlineData("A说", new string[0])]
    [InlineData("说：你好", new string[0])]
    [InlineData("(员工)说：你好", new string[0])]
    [InlineData("A员工)说：你好", new string[0])]
    public void A_line_that_begins_with_a_speaker_begins_a_message(string transcript, string[] messages) =>
        Assert.Equal(messages, Transcripts.Cut(transcript, TranscriptFacts.Unknown));

    [Theory]
    [InlineData("HR说：放假", """{"roles":{"HR":"Employee"}}""", new[] { "1 HR: 放假" })]
    [InlineData("客户1说：在吗\n员工2说：在", """{"roles":{"客户1":"Customer","员工2":"Employee"}}""", new[] { "1 客户1: 在吗", "2 员工2?: 在" })]
    [InlineData("客户1说：在吗\n客户2说：在", """{"roles":{"客户1":"Customer"}}""", new[] { "1 客户1?: 在吗\n客户2说：在" })]
    public void A_name_that_the_host_knows_is_a_speaker(string transcript, string facts, string[] messages) =>
        Assert.Equal(messages, Transcripts.Cut(transcript, Transcripts.Facts(facts)));

    [Theory]
    [InlineData("A说：你好\nB说：收到", "你好\n收到", new[] { "1 A: 你好", "2 B: 收到" })]
    [InlineData("A说：你看\nB说：收到", "你看\nB说：收到", new[] { "1 A: 你看\nB说：收到" })]
    [InlineData("A说：你看\nB说：收到\nB说：真的", "你看\nB说：收到\n真的", new[] { "1 A: 你看\nB说：收到", "3 B: 真的" })]
    [InlineData("A说：A说：你好", "A说：你好", new[] { "1 A: A说：你好" })]
    [InlineData("A说：\nB说：好", "\n好", new[] { "1 A: ", "2 B: 好" })]
    [InlineData("AB说：好\nAC12说：行", "好\n行", new[] { "1 AB: 好", "2 AC12: 行" })]
    [InlineData("A(员工)说：第一行\n\n第三行\n", "第一行\n\n第三行\n", new[] { "1 A/Employee: 第一行\n\n第三行" })]
    [InlineData("A说：你好\r\nB说：收到", "你好\n收到\n\n", new[] { "1 A: 你好", "2 B: 收到" })]
    public void The_contents_prove_which_lines_begin_a_message(string transcript, string contents, string[] messages) =>
        Assert.Equal(messages, Transcripts.Cut(transcript, new() { Contents = contents }));

    [Theory]
    [InlineData("A说：你好\nB说：收到", "你好")]
    [InlineData("A说：你好\nB说：收到", "你好\n不收")]
    [InlineData("A说：你好\nB说：收到", "你好\n收到\n还有一行")]
    [InlineData("A说：你好\nB说：收到", "")]
    [InlineData("A说：你好\nB嘀咕：收到", "你好\n收到")]
    public void Contents_of_something_else_prove_nothing(string transcript, string contents)
    {
        var answer = Transcripts.Analyser.Ask(transcript, new() { Contents = contents });

        Assert.False(answer.SpeakersAreProven && answer.Messages > 1);
        Assert.Equal(["ContentsDiffer 1: 1"], answer.Remarks.Select(Transcripts.Line));
        Assert.Equal(Transcripts.Cut(transcript, TranscriptFacts.Unknown), Transcripts.Cut(transcript, new() { Contents = contents }));
    }

    [Fact]
    public void A_host_adds_words_of_the_format()
    {
        var options = new TranscriptOptions { MoreWords = "[says]\n曰\n[role Partner]\n供应商\n[unread Image]\n照相" };

        Assert.Equal(["1 A/Partner: 善", "2 B?: "], Transcripts.Cut("A(供应商)曰：善\nB说：【照相】", TranscriptFacts.Unknown, options));
    }

    [Theory]
    [InlineData("说", "Line 1 of the words stands under no heading.")]
    [InlineData("[says]\n曰\n[role Boss]\n老板", "Line 3 of the words is a heading that there is not; write [says], [role Employee] or [unread Image].")]
    [InlineData("[role 7]\n老板", "Line 1 of the words is a heading that there is not; write [says], [role Employee] or [unread Image].")]
    public void Words_that_cannot_be_read_are_refused(string words, string says) =>
        Assert.Equal(says, Assert.Throws<FormatException>(() => new TranscriptAnalyser(Engine, new() { MoreWords = words })).Message);

    private static PolicyEngine Engine { get; } = PolicyBuilder.CreateDefault().Build();
}
