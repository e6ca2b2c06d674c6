using System.Text;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

public class RedactorTests
{
    private static readonly TextAnalyzer s_analyzer = new TextAnalyzerBuilder().Build();
    private static readonly byte[] s_key = Encoding.ASCII.GetBytes("0123456789abcdef0123456789abcdef");

    [Theory]
    [InlineData("电话13800138000，谢谢", "电话13*******00，谢谢")]
    [InlineData("身份证110101199001011237", "身份证110*************37")]
    [InlineData("卡号6222021234567890128", "卡号***************0128")]
    [InlineData("发到zhang.san@example.com。", "发到z********@example.com。")]
    [InlineData("登录密码：Qm7#kd29x 别外传", "登录密码：******** 别外传")]
    [InlineData("会议密码：5566", "会议密码：****")]
    [InlineData("护照 E12345678", "护照 E1*****78")]
    [InlineData("台胞证号 02345679", "台胞证号 02****79")]
    [InlineData("香港身份证 A123456(3)", "香港身份证 A1********")]
    [InlineData("台湾身份证 A123456789", "台湾身份证 A1******89")]
    [InlineData("车牌粤BD12345", "车牌粤B****45")]
    [InlineData("微信号：zhang_wei88", "微信号：zh*******88")]
    [InlineData("QQ：12345678", "QQ：12****78")]
    [InlineData("家庭住址：北京市海淀区中关村大街27号", "家庭住址：北京市***********")]
    [InlineData("postgres://app:Zq81kd@db.example.com:5432/orders", "postgres://app:******@db.example.com:5432/orders")]
    [InlineData("明天下午三点开会，共2024个名额", "明天下午三点开会，共2024个名额")]
    [InlineData("", "")]
    public void Masks_as_findings_do_where_nothing_else_is_said(string text, string copy) => Assert.Equal(copy, new Redactor(s_analyzer).Redact(text).Text);

    [Theory]
    [InlineData(RedactionMethod.Replace, "打〔手机号〕，邮箱〔邮箱〕")]
    [InlineData(RedactionMethod.Remove, "打，邮箱")]
    [InlineData(RedactionMethod.Keep, "打13800138000，邮箱a@example.com")]
    public void Every_type_is_treated_as_the_default_says(RedactionMethod method, string copy) =>
        Assert.Equal(copy, new Redactor(s_analyzer, new() { Default = method }).Redact("打13800138000，邮箱a@example.com").Text);

    [Fact]
    public void A_type_can_be_treated_in_its_own_way_under_its_own_name()
    {
        var redactor = new Redactor(s_analyzer, new()
        {
            Methods = new Dictionary<string, RedactionMethod> { ["mobile-number"] = RedactionMethod.Replace, ["e-mail"] = RedactionMethod.Keep, ["insult"] = RedactionMethod.Mask },
            Placeholders = new Dictionary<string, string> { ["mobile-number"] = "电话" },
        });

        Assert.Equal("****，打〔电话〕，邮箱a@example.com", redactor.Redact("傻逼，打13800138000，邮箱a@example.com").Text);
    }

    [Theory]
    [InlineData("13800138000", "138 0013 8000", true)]
    [InlineData("13800138000", "+86-138-0013-8000", true)]
    [InlineData("13800138000", "１３８００１３８０００", true)]
    [InlineData("13800138000", "一三八零零一三八零零零", true)]
    [InlineData("13800138000", "013800138000", true)]
    [InlineData("13800138000", "13800138001", false)]
    [InlineData("010-65529988", "+86 (0)10 6552 9988", true)]
    [InlineData("6222021234567890128", "6222 0212 3456 7890 128", true)]
    [InlineData("11010119900307109x", "11010119900307109X", true)]
    [InlineData("a@example.com", "A@Example.com", true)]
    [InlineData("a.b@example.com", "ab@example.com", false)]
    [InlineData("密码：Abcd1234", "密码：abcd1234", false)]
    public void One_identifier_has_one_hash_however_it_is_written(string one, string other, bool isSame)
    {
        var redactor = new Redactor(s_analyzer, new() { Default = RedactionMethod.Hash, Key = s_key });

        Assert.Equal(isSame, Tag(redactor.Redact(one).Text) == Tag(redactor.Redact(other).Text));

        static string Tag(string copy) => copy[copy.IndexOf('〔', StringComparison.Ordinal)..];
    }

    [Fact]
    public void A_hash_has_a_fixed_form_and_is_of_its_key_and_type_alone()
    {
        var copy = new Redactor(s_analyzer, new() { Default = RedactionMethod.Hash, Key = s_key }).Redact("打13800138000").Text;
        var withOtherKey = new Redactor(s_analyzer, new() { Default = RedactionMethod.Hash, Key = s_key.AsMemory(1) }).Redact("打13800138000").Text;

        Assert.Matches("^打〔手机号:[bcdfghjkmnpqrstv]{16}〕$", copy);
        Assert.NotEqual(copy, withOtherKey);
        Assert.Equal(copy, new Redactor(s_analyzer, new() { Default = RedactionMethod.Hash, Key = s_key }).Redact("打138-0013-8000").Text);
    }

    [Fact]
    public void Tells_where_the_copy_differs_in_units_of_both()
    {
        var redacted = new Redactor(s_analyzer, new() { Default = RedactionMethod.Replace }).Redact("😀打13800138000和a@example.com");

        Assert.Equal([new("mobile-number", 3, 11, 3, 5), new("e-mail", 15, 13, 9, 4)], redacted.Redactions);
        Assert.Equal("2 redaction(s)", redacted.ToString());
    }

    [Fact]
    public void Overlapping_places_are_one()
    {
        var redacted = new Redactor(s_analyzer, new() { Default = RedactionMethod.Replace }).Redact("上https://ops:Kx81mn22@git.example.com/a 看");

        Assert.Equal("上〔网址〕 看", redacted.Text);
    }

    [Fact]
    public void Every_part_of_an_analysis_is_redacted_by_itself()
    {
        var buffer = new AnalysisBuffer();
        buffer.Add("title", "打13800138000");
        buffer.Add("body", "没有");
        buffer.Add("item", "邮箱a@example.com");
        s_analyzer.Read(buffer);

        var copies = new Redactor(s_analyzer, new() { Default = RedactionMethod.Replace }).Redact(new TextAnalysis(buffer));

        Assert.Equal(["打〔手机号〕", "没有", "邮箱〔邮箱〕"], copies.Select(copy => copy.Text));
    }

    [Fact]
    public void A_redaction_that_uncovers_another_goes_on_until_nothing_is_left()
    {
        // What is removed leaves the next token behind the word for a password.
        var redactor = new Redactor(s_analyzer, new() { Default = RedactionMethod.Remove });
        var copy = redactor.Redact("密码：" + string.Concat(Enumerable.Range(0, 40).Select(at => $" abcd{1000 + at}"))).Text;

        Assert.Equal(copy, redactor.Redact(copy).Text);
        Assert.Empty(redactor.Redact(copy).Redactions);
    }

    [Fact]
    public void All_faults_of_the_options_are_told_at_once()
    {
        var faults = Assert.Throws<TextConfigurationException>(() => new Redactor(s_analyzer, new()
        {
            Default = RedactionMethod.Hash,
            Methods = new Dictionary<string, RedactionMethod> { ["mobile-numbr"] = RedactionMethod.Mask, ["prohibition"] = RedactionMethod.Mask },
            Placeholders = new Dictionary<string, string> { ["e-mail"] = " ", ["qq-number"] = "QQ:12345678" },
        })).Faults;

        Assert.Equal(5, faults.Count);
        Assert.Contains(faults, fault => fault.Contains("'mobile-number'", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("Key", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    public void A_place_of_another_text_is_an_error_that_shows_none_of_it(int start, int length)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new Redactor(s_analyzer).Redact("密码", new RedactionPlace("insult", start, length)));
        Assert.DoesNotContain("密码", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_identifier_of_the_library_has_a_chinese_placeholder() => Assert.All(
        Signals.All.Where(signal => signal.Kind == SignalKind.Identifier), signal => Assert.NotEqual(signal.Name, Placeholders.NameOf(signal.Name)));
}
