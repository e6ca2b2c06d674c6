namespace WeChatPolicy.Rules.DataZone.Tests.Judging;

/// <summary>What comes of the same words out of roles that are known and out of those that are not.</summary>
public class RoleTests
{
    private const string Secret = "【机密】本次投标底价是3280万";
    private const string Gambling = "澳门新葡京赌场上线，下注加我微信";
    private const string Agents = "加我微信做代理，日入过万，招下级";
    private const string Password = "登录密码：Tz9!rm27q";
    private const string Insult = "你这个傻逼";
    private const string Fraud = "我是公安局的，你的账户涉嫌洗钱，请把钱转到安全账户并告诉我验证码";
    private const string Phone = "客户王强的手机13800138000";
    private const string Claim = "我们是全国最好的产品，保证收益100%";

    private const string Quote = "「张三：你这个傻逼」\n- - - - - - - - - - - - - - -\n";

    [Theory]

    // Nobody says who speaks: possible, and at most a look.
    [InlineData("A说：" + Secret, "", "1 A 2.2.2/trade-secret Possible Review|1 A 2.4.2/secret-file Possible Review")]
    [InlineData("A说：" + Gambling, "", "1 A 1.3.1/illegal-activity Possible Review|1 A 2.1.3/private-promotion Possible Review|1 - 3.1.2/suspicious-message Possible Notify")]
    [InlineData("A说：" + Agents, "", "1 A 2.1.3/private-promotion Possible Review")]
    [InlineData("A说：" + Password, "", "1 A 3.1.1/password-disclosure Possible Review")]
    [InlineData("A说：" + Phone, "", "1 A 2.2.2/customer-information Possible Review|1 A 3.3.2/partner-disclosure Possible Review")]
    [InlineData("A说：" + Fraud, "", "1 - 3.1.2/suspicious-message Possible Notify")]
    [InlineData("A说：" + Insult, "", "")]
    [InlineData("A说：" + Claim, "", "")]
    [InlineData("A说：" + Insult, """{"kind":"Group","purpose":"Work"}""", "1 A 2.2.4/personal-attack Possible Review")]
    [InlineData("A说：" + Claim, """{"kind":"Group","purpose":"Work"}""", "1 A 2.2.1/misleading Possible Review")]
    [InlineData("A说：" + Secret, """{"roles":{"A":"Unknown"}}""", "1 A 2.2.2/trade-secret Possible Review|1 A 2.4.2/secret-file Possible Review")]
    [InlineData("A说：" + Secret, """{"roles":{"B":"Employee"}}""", "1 A 2.2.2/trade-secret Possible Review|1 A 2.4.2/secret-file Possible Review")]

    // The host says that it is an employee, and the first message is certainly theirs.
    [InlineData("A说：" + Secret, """{"roles":{"A":"Employee"}}""", "1 A 2.2.2/trade-secret Likely Block|1 A 2.4.2/secret-file Likely Block")]
    [InlineData("A说：" + Gambling, """{"roles":{"A":"Employee"}}""", "1 A 1.3.1/illegal-activity Likely Block|1 A 2.1.3/private-promotion Likely Review")]
    [InlineData("A说：" + Agents, """{"roles":{"A":"Employee"}}""", "1 A 2.1.3/private-promotion Likely Review")]
    [InlineData("A说：" + Insult, """{"roles":{"A":"Employee"}}""", "")]
    [InlineData("A说：" + Insult, """{"roles":{"A":"Employee"},"kind":"Direct"}""", "")]
    [InlineData("A说：" + Insult, """{"roles":{"A":"Employee"},"kind":"Group","purpose":"Work"}""", "1 A 2.2.4/personal-attack Likely Review")]
    [InlineData("A说：" + Claim, """{"roles":{"A":"Employee"},"kind":"Group","purpose":"Work"}""", "1 A 2.2.1/misleading Likely Review")]
    [InlineData("A说：" + Password, """{"roles":{"A":"Employee"}}""", "1 A 3.1.1/password-disclosure Possible Review")]
    [InlineData("A说：" + Password, """{"roles":{"A":"Employee"},"kind":"Group","purpose":"Work"}""", "1 A 3.1.1/password-disclosure Likely Block")]

    // Customers and robots are not judged; whoever receives a lure is warned.
    [InlineData("A说：" + Secret, """{"roles":{"A":"Customer"}}""", "")]
    [InlineData("A说：" + Insult, """{"roles":{"A":"Customer"},"kind":"Group","purpose":"Work"}""", "")]
    [InlineData("A说：" + Agents, """{"roles":{"A":"Partner"}}""", "")]
    [InlineData("A说：" + Secret, """{"roles":{"A":"Robot"}}""", "")]
    [InlineData("A说：" + Fraud, """{"roles":{"A":"Outsider"}}""", "1 - 3.1.2/suspicious-message Likely Notify")]
    [InlineData("A说：" + Fraud + "\nB说：好", """{"roles":{"A":"Outsider","B":"Employee"},"kind":"Direct"}""", "1 B 3.1.2/suspicious-message Likely Notify")]
    [InlineData("A说：" + Fraud + "\nB说：好", """{"roles":{"A":"Outsider"},"kind":"Direct"}""", "1 - 3.1.2/suspicious-message Likely Notify")]

    // The transcript says it.
    [InlineData("A(员工)说：" + Secret, "", "1 A 2.2.2/trade-secret Likely Block|1 A 2.4.2/secret-file Likely Block")]
    [InlineData("A(客户)说：" + Secret, "", "")]
    [InlineData("A(机器人)说：" + Secret, "", "")]
    [InlineData("A(经销商)说：" + Secret, "", "1 A 2.2.2/trade-secret Possible Review|1 A 2.4.2/secret-file Possible Review")]
    [InlineData("A(员工)说：" + Secret, """{"roles":{"A":"Customer"}}""", "1 A 2.2.2/trade-secret Possible Review|1 A 2.4.2/secret-file Possible Review")]
    [InlineData("A(员工)说：在\nA(客户)说：" + Secret, "", "2 A 2.2.2/trade-secret Possible Review|2 A 2.4.2/secret-file Possible Review")]

    // A line that may stand in somebody's text: what it says of its speaker is no surer than that it is theirs.
    [InlineData("A说：在吗\nB说：" + Secret, """{"roles":{"B":"Employee"}}""", "2 B 2.2.2/trade-secret Possible Review|2 B 2.4.2/secret-file Possible Review")]
    [InlineData("A说：在吗\nB(员工)说：" + Secret, "", "2 B 2.2.2/trade-secret Possible Review|2 B 2.4.2/secret-file Possible Review")]
    [InlineData("A说：在\nA(员工)说：" + Secret, "", "2 A 2.2.2/trade-secret Possible Review|2 A 2.4.2/secret-file Possible Review")]
    [InlineData("A说：" + Secret + "\nA(员工)说：在", "", "1 A 2.2.2/trade-secret Possible Review|1 A 2.4.2/secret-file Possible Review")]
    [InlineData("A说：看这个\nHR说：" + Secret, """{"roles":{"A":"Employee"}}""", "1 A 2.2.2/trade-secret Possible Review|1 A 2.4.2/secret-file Possible Review")]
    [InlineData("A说：在吗\nB说：" + Secret, """{"roles":{"A":"Employee","B":"Customer"}}""", "")]

    // The contents prove whose it is.
    [InlineData("A说：在吗\nB说：" + Secret, "{\"roles\":{\"B\":\"Employee\"},\"contents\":\"在吗\\n" + Secret + "\"}", "2 B 2.2.2/trade-secret Likely Block|2 B 2.4.2/secret-file Likely Block")]
    [InlineData("A说：在吗\nB说：" + Secret, "{\"roles\":{\"B\":\"Customer\"},\"contents\":\"在吗\\n" + Secret + "\"}", "")]
    [InlineData("A说：在吗\nB说：" + Secret, "{\"roles\":{\"A\":\"Employee\"},\"contents\":\"在吗\\n" + Secret + "\"}", "2 B 2.2.2/trade-secret Possible Review|2 B 2.4.2/secret-file Possible Review")]
    [InlineData("A说：我转\nB说：" + Gambling, "{\"roles\":{\"A\":\"Customer\",\"B\":\"Employee\"},\"contents\":\"我转\\nB说：" + Gambling + "\"}", "1 - 3.1.2/suspicious-message Likely Notify")]
    [InlineData("A说：在吗\nB说：" + Secret, "{\"roles\":{\"B\":\"Employee\"},\"contents\":\"在吗\\n别的\"}", "2 B 2.2.2/trade-secret Possible Review|2 B 2.4.2/secret-file Possible Review")]

    // Not one's own words, harmless ones, and what is out of scope.
    [InlineData("A说：" + Quote + "请注意言辞", """{"roles":{"A":"Employee"},"kind":"Group","purpose":"Work"}""", "")]
    [InlineData("A说：" + Quote + Insult, """{"roles":{"A":"Employee"},"kind":"Group","purpose":"Work"}""", "1 A 2.2.4/personal-attack Likely Review")]
    [InlineData("A说：举报，王五在外面接私活", """{"roles":{"A":"Employee"},"kind":"Group","purpose":"Work","supervisionChannel":"Yes"}""", "")]
    [InlineData("A说：今天天气真不错！\nB说：确实呀！", "", "")]
    [InlineData("A说：合同我下午三点前发给您\nB说：好的，收到", """{"roles":{"A":"Employee","B":"Customer"},"kind":"Direct"}""", "")]
    [InlineData("A说：" + Secret, """{"roles":{"A":"Employee"},"purpose":"Private"}""", "")]
    [InlineData("A说：" + Secret, """{"roles":{"A":"Employee"},"exemption":"WhistleBlowing"}""", "")]
    [InlineData("" + Secret + "\nA说：好", """{"roles":{"A":"Employee"}}""", "")]
    public void What_is_said_of_whom_and_how_surely(string transcript, string facts, string findings) =>
        Assert.Equal(findings, string.Join('|', Transcripts.Analyser.Ask(transcript, Transcripts.Facts(facts)).Findings.Select(Transcripts.Line)));

    [Fact]
    public void A_suspicion_is_told_as_one()
    {
        var (unknown, known) = (Of(""), Of("""{"roles":{"A":"Employee"}}"""));

        Assert.Equal("内容涉及公司商业秘密", known.Message.Zh);
        Assert.Equal("疑似内容涉及公司商业秘密，待核实", unknown.Message.Zh);
        Assert.StartsWith("请先核实", unknown.Remedy.Zh, StringComparison.Ordinal);
        Assert.StartsWith("Verify it first", unknown.Remedy.En, StringComparison.Ordinal);

        static TranscriptFinding Of(string facts) => Transcripts.Analyser.Ask("A说：" + Secret, Transcripts.Facts(facts)).Findings[0];
    }

    [Fact]
    public void What_nobody_told_is_listed()
    {
        Assert.Equal(["roles", "contents", "kind", "purpose", "workGroup", "external", "sentAt"], Transcripts.Analyser.Ask("A说：好").UnknownFacts);
        Assert.Equal(["sentAt"], Transcripts.Analyser.Ask("A说：好", Transcripts.Facts("""{"roles":{"A":"Employee"},"contents":"好","kind":"Group","purpose":"Work","workGroup":"No","external":"No"}""")).UnknownFacts);
    }
}
