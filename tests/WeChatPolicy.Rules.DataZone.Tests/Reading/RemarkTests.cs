namespace WeChatPolicy.Rules.DataZone.Tests.Reading;

public class RemarkTests
{
    [Theory]
    [InlineData("A说：你好", "", true)]
    [InlineData("", "", true)]
    [InlineData("\n\n", "", true)]
    [InlineData("谁也没说\n\n也没说\nA说：你好", "NoSpeaker 2: 1,3", false)]
    [InlineData("张三说：你好", "NoSpeaker 1: 1", false)]
    [InlineData("A说：【图片】\nB说：[图片]\nA说：［图片］", "Placeholder/Image 3: 1,2,3", false)]
    [InlineData("A说：【图片】\nB说：[语音]\nA说：[视频]\nA说：[动画表情]", "Placeholder/Image 1: 1|Placeholder/Voice 1: 2|Placeholder/Video 1: 3|Placeholder/Emotion 1: 4", false)]
    [InlineData("A说：[文件]报价单.xlsx", "Placeholder/File 1: 1", false)]
    [InlineData("A说：[该消息类型暂不能展示]", "Placeholder/Unknown 1: 1", false)]
    [InlineData("A说：[聊天记录]\n[合并转发]", "Placeholder/ForwardedRecord 1: 1", false)]
    [InlineData("A说：[微笑]好的", "", true)]
    [InlineData("A说：【重要通知】明天放假", "", true)]
    [InlineData("A说：【图片", "", true)]
    [InlineData("A说：见下图【图片】", "", true)]
    [InlineData("A说：\nB说：   ", "Empty 2: 1,2", false)]
    [InlineData("A(经销商)说：好\nA(经销商)说：好", "UnknownRoleWord 2: 1,2", true)]
    [InlineData("A(员工)说：好\nA(客户)说：好\nA(客户)说：好", "ContradictedRole 1: 2", true)]
    [InlineData("A(客户)说：好\nA(外部联系人)说：好", "", true)]
    public void What_was_not_read_is_counted_and_named(string transcript, string remarks, bool isComplete)
    {
        var answer = Transcripts.Analyser.Ask(transcript);

        Assert.Equal(remarks, string.Join('|', answer.Remarks.Select(Transcripts.Line)));
        Assert.Equal(isComplete, answer.IsComplete);
        Assert.Empty(answer.Findings);
    }

    [Theory]
    [InlineData("""{"roles":{"A":"Customer"}}""", "A(员工)说：好", "ContradictedRole 1: 1")]
    [InlineData("""{"roles":{"A":"Employee"}}""", "A(员工)说：好", "")]
    [InlineData("""{"roles":{"A":"Unknown"}}""", "A(员工)说：好", "")]
    [InlineData("""{"kind":"Direct"}""", "A说：好\nB说：好\nC说：好", "TooManySpeakers 3: 1")]
    [InlineData("""{"kind":"Direct"}""", "A说：好\nB说：好", "")]
    [InlineData("""{"purpose":"Private"}""", "A说：好\nB说：好", "OutOfScope 2: 1,2")]
    [InlineData("""{"exemption":"Union"}""", "A说：好", "OutOfScope 1: 1")]
    public void What_the_host_tells_and_the_transcript_contradicts_is_told(string facts, string transcript, string remarks) =>
        Assert.Equal(remarks, string.Join('|', Transcripts.Analyser.Ask(transcript, Transcripts.Facts(facts)).Remarks.Select(Transcripts.Line)));

    [Fact]
    public void Of_many_lines_the_first_are_named_and_all_are_counted()
    {
        var remark = Assert.Single(Transcripts.Analyser.Ask(string.Concat(Enumerable.Repeat("A说：【图片】\n", 500))).Remarks);

        Assert.Equal(500, remark.Count);
        Assert.Equal(Enumerable.Range(1, 20), remark.Lines);
    }
}
