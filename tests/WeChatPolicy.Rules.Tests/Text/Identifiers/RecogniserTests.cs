using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

/// <summary>One table a recogniser: a text, and what is to be found in it.</summary>
public class RecogniserTests
{
    private static readonly TextAnalyzer s_scanner = Reading.Scanner();

    [Theory]
    [InlineData("１１０１０１１９９００１０１１２３７", "１１０１０１１９９００１０１１２３７")]
    [InlineData("11010119900307109x。", "11010119900307109x")]
    [InlineData("11010119900307109 X", "11010119900307109 X")]
    [InlineData("ID110101199001011237", "110101199001011237")]
    [InlineData("1101011990010112370")]
    [InlineData("11010119900307109XY")]
    [InlineData("身份证：110101900101123", "110101900101123")]
    [InlineData("订单110101900101123")]
    [InlineData("110101199002301236")]
    public void Resident_id(string text, params string[] finds) => Check(Signals.ResidentId, text, finds);

    [Theory]
    [InlineData("138 1234 5678、139-8765-4321", "138 1234 5678", "139-8765-4321")]
    [InlineData("①③⑧①②③④⑤⑥⑦⑧", "①③⑧①②③④⑤⑥⑦⑧")]
    [InlineData("一三八一二三四五六七八", "一三八一二三四五六七八")]
    [InlineData("幺三八 一二三四 五六七八", "幺三八 一二三四 五六七八")]
    [InlineData("1三8一2三4五6七8", "1三8一2三4五6七8")]
    [InlineData("1 3 8 1 2 3 4 5 6 7 8", "1 3 8 1 2 3 4 5 6 7 8")]
    [InlineData("𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖", "𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖")]
    [InlineData("13812345678一个", "13812345678")]
    [InlineData("8613812345678", "8613812345678")]
    [InlineData("(+86)138 1234 5678", "+86)138 1234 5678")]
    [InlineData("0086-13812345678", "0086-13812345678")]
    [InlineData("2024-01-15 13812345678", "13812345678")]
    [InlineData("vx13812345678", "13812345678")]
    [InlineData("13812345678wx同号", "13812345678")]
    [InlineData("138****5678")]
    [InlineData("138123456789")]
    [InlineData("12812345678")]
    [InlineData("order13812345678")]
    [InlineData("13812345678@163.com")]
    [InlineData("共13812345678.50元")]
    public void Mobile_number(string text, params string[] finds) => Check(Signals.MobileNumber, text, finds);

    [Theory]
    [InlineData("6222021234567890128", "6222021234567890128")]
    [InlineData("6222 0212 3456 7890 128", "6222 0212 3456 7890 128")]
    [InlineData("622202 1234567890128", "622202 1234567890128")]
    [InlineData("378282246310005", "378282246310005")]
    [InlineData("3782 822463 10005", "3782 822463 10005")]
    [InlineData("4111111111111111111")]
    [InlineData("0.4111111111111111")]
    [InlineData("x4111111111111111")]
    [InlineData("4111 1111 1111 1111 1")]
    public void Bank_card(string text, params string[] finds) => Check(Signals.BankCard, text, finds);

    [Theory]
    [InlineData("9144030071526726XG", "9144030071526726XG")]
    [InlineData("税号914403001922038216。", "914403001922038216")]
    [InlineData("9144030071526726xg", "9144030071526726xg")]
    [InlineData("9144030071526726XH")]
    [InlineData("19144030071526726XG")]
    [InlineData("9144030071526726XGA")]
    public void Unified_social_credit_code(string text, params string[] finds) => Check(Signals.UnifiedSocialCreditCode, text, finds);

    [Theory]
    [InlineData("发到zhang.san+x@mail.example.com.cn。", "zhang.san+x@mail.example.com.cn")]
    [InlineData("mailto:ops@example.com", "ops@example.com")]
    [InlineData("https://example.com/to/ops@example.org", "ops@example.org")]
    [InlineData("https://ops:Kx81mn22@git.example.com/a")]
    [InlineData("ssh://git@git.example.com/a")]
    [InlineData("张三@example.com")]
    [InlineData("@all")]
    [InlineData("icon@2x.png")]
    [InlineData("a@b")]
    [InlineData("a@@b.com")]
    public void E_mail(string text, params string[] finds) => Check(Signals.Email, text, finds);

    [Theory]
    [InlineData("护照：E12345678", "E12345678")]
    [InlineData("passport EA1234567", "EA1234567")]
    [InlineData("型号E12345678")]
    [InlineData("护照E123456789")]
    public void Passport_number(string text, params string[] finds) => Check(Signals.PassportNumber, text, finds);

    [Theory]
    [InlineData("010-62793001", "010-62793001")]
    [InlineData("(0755)8600 1234", "(0755)8600 1234")]
    [InlineData("0312-5081234", "0312-5081234")]
    [InlineData("+86-10-62793001", "+86-10-62793001")]
    [InlineData("400-800-1234")]
    [InlineData("8008101234")]
    [InlineData("2024-01-15")]
    public void Landline_number(string text, params string[] finds) => Check(Signals.LandlineNumber, text, finds);

    [Theory]
    [InlineData("连10.1.2.3上", "10.1.2.3")]
    [InlineData("http://192.168.1.10:8080/x", "192.168.1.10")]
    [InlineData("172.16.0.1 172.32.0.1", "172.16.0.1")]
    [InlineData("gitlab.corp 和 db01.prod.internal", "gitlab.corp", "db01.prod.internal")]
    [InlineData("http://localhost:8080")]
    [InlineData("127.0.0.1")]
    [InlineData("版本10.0.0.1")]
    [InlineData("10.0.0.1.2")]
    [InlineData("8.8.8.8")]
    public void Internal_address(string text, params string[] finds) => Check(Signals.InternalAddress, text, finds);

    [Theory]
    [InlineData("看https://example.com/a?b=1，好", "https://example.com/a?b=1")]
    [InlineData("上www.example.org吧", "www.example.org")]
    [InlineData("点 abc.top 领", "abc.top")]
    [InlineData("https://ops:Kx81mn22@git.example.com/a 看", "https://ops:Kx81mn22@git.example.com/a")]
    [InlineData("t.me/abc", "t.me/abc")]
    [InlineData("文件report.doc和main.py")]
    [InlineData("a@example.com")]
    [InlineData("3.5cn")]
    public void Web_address(string text, params string[] finds) => Check(Signals.WebAddress, text, finds);

    [Fact]
    public void Secret_key()
    {
        // Put together here so that no scanner takes this file for a leak.
        var aws = "AKIA" + "QYLPMN5HFIQR7XYA";
        var gitHub = "ghp" + "_" + "x7Kd9mQ2vT4wL8pR1sB6nC3fG5hJ0yZaUeXi";
        var token = "ey" + "JhbGciOiJIUzI1NiJ9." + "eyJzdWIiOiIxMjM0NTY3ODkwIn0." + "dozjgNryP4J3jVmNHl0w5N";
        var hex = "9f86d081884c7d659a2feaa0c55ad015";
        Check(Signals.SecretKey, $"key是{aws}，别外传", aws);
        Check(Signals.SecretKey, gitHub, gitHub);
        Check(Signals.SecretKey, $"Bearer {token}", token);
        Check(Signals.SecretKey, $"密钥：{hex}", hex);
        Check(Signals.SecretKey, $"app_secret={hex}", hex);
        Check(Signals.SecretKey, $"md5校验{hex}");
        Check(Signals.SecretKey, "-----BEGIN RSA PRIVATE " + "KEY-----\nMIIE\n-----END RSA PRIVATE " + "KEY-----", "-----BEGIN RSA PRIVATE " + "KEY-----\nMIIE\n-----END RSA PRIVATE " + "KEY-----");
        Check(Signals.SecretKey, "-----BEGIN PUBLIC " + "KEY-----");
        Check(Signals.SecretKey, "https://example.com/2024/01/15/a-long-article-about-tokens");
    }

    private static void Check(Signal signal, string text, params string[] finds) => Assert.Equal(finds, Reading.Of(s_scanner, text).Finds(signal));
}
