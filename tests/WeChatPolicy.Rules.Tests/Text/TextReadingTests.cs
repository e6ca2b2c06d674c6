using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

public class TextReadingTests
{
    private static readonly TextAnalyzer s_scanner = Reading.Scanner(
        ["微信支付"],
        ("insult", "傻逼\nsb\n你真傻\n脑残"),
        ("contact-solicitation", "加微信\n加vx\nvx\n微信\n[possible]\n加…号"),
        ("violence", "干 ! 干活 干净"),
        ("code-request", "验证码…发我\n验证码"),
        ("credential-cue", "密码\npwd\n账号\npassword\n口令"),
        ("prohibition", "禁止\n不要"));

    [Theory]
    [InlineData("傻逼", "傻逼", false)]
    [InlineData("你是傻*逼吧", "傻*逼", true)]
    [InlineData("太傻 逼", "傻 逼", true)]
    [InlineData("傻\u200B逼", "傻\u200B逼", false)]
    [InlineData("ＳＢ玩意", "ＳＢ", false)]
    [InlineData("S.B", "S.B", true)]
    [InlineData("🇸🇧", "🇸🇧", false)]
    [InlineData("𝐬𝐛!", "𝐬𝐛", false)]
    [InlineData("ⓢⓑ", "ⓢⓑ", false)]
    [InlineData("腦殘", "腦殘", false)]
    public void A_disguised_or_variant_spelling_is_found_where_it_stands(string text, string expected, bool disguised)
    {
        var reading = Reading.Of(s_scanner, text);
        Assert.Equal([expected], reading.Finds(Signals.Insult));
        Assert.Equal(disguised, reading.Matches[0].Disguised);
    }

    [Theory]
    [InlineData("那人是傻 逼你了")]
    [InlineData("usb接口")]
    [InlineData("sbin")]
    [InlineData("is b good")]
    [InlineData("傻，逼")]
    [InlineData("傻\n逼")]
    public void Neighbouring_words_are_not_a_term(string text) =>
        Assert.Empty(Reading.Of(s_scanner, text).Finds(Signals.Insult));

    [Theory]
    [InlineData("加.微.信", "加.微.信")]
    [InlineData("加vx号", "加vx")]
    [InlineData("加 VX 号", "加 VX")]
    [InlineData("vx13812345678", "vx")]
    public void Contacts_are_found(string text, string expected) =>
        Assert.Contains(expected, Reading.Of(s_scanner, text).Finds(Signals.ContactSolicitation));

    [Fact]
    public void An_allowed_term_beats_what_it_contains()
    {
        Assert.Empty(Reading.Of(s_scanner, "用微信支付吧").Finds(Signals.ContactSolicitation));
        Assert.Equal(["微信"], Reading.Of(s_scanner, "用微信支付吧，微信").Finds(Signals.ContactSolicitation));
    }

    [Fact]
    public void A_term_does_not_count_inside_its_exceptions()
    {
        Assert.False(Reading.Of(s_scanner, "干活要干净").Has(Signals.Violence));
        Assert.Equal(["干"], Reading.Of(s_scanner, "干活干他").Finds(Signals.Violence));
    }

    [Theory]
    [InlineData("把验证码马上发我", "验证码马上发我")]
    [InlineData("验证码一二三四五六七八发我", "验证码一二三四五六七八发我")]
    [InlineData("验证码一二三四五六七八九发我", "验证码")]
    [InlineData("验证码。发我", "验证码")]
    public void A_gap_spans_eight_characters_of_one_clause(string text, string expected) =>
        Assert.Equal([expected], Reading.Of(s_scanner, text).Finds(Signals.CodeRequest));

    [Fact]
    public void Context_is_read_when_asked_for_and_is_no_signal()
    {
        var reading = Reading.Of(s_scanner, "禁止说脏话。傻逼也不要说", "不要");
        Assert.False(reading.Signals.Contains(Signals.Prohibition));
        Assert.True(reading.Has("prohibition"));
        Assert.True(reading.TryFind(Signals.Insult, Confidence.Likely, out var match));
        Assert.True(reading.Near(match, Signals.Prohibition, 1));
        Assert.False(reading.Precedes(Signals.Prohibition, match, 20));
        Assert.True(reading.Follows(Signals.Prohibition, match, 1));
        Assert.False(reading.Follows(Signals.Prohibition, match, 0));
        Assert.Equal(2, reading.PartCount);
        Assert.Equal("part1", reading.PartName(1));
    }

    [Fact]
    public void An_unknown_name_is_an_error_that_names_the_nearest() =>
        Assert.Contains("insult", Assert.Throws<ArgumentException>(() => Reading.Of(s_scanner, "好").Has("insutl")).Message, StringComparison.Ordinal);

    [Fact]
    public void Offsets_are_those_of_the_original_part()
    {
        var reading = Reading.Of(s_scanner, "前😀 言", "😀 \u200B加 . 微信，手机号 １３８-1234-5678");
        Assert.True(reading.TryFind(Signals.MobileNumber, Confidence.Likely, out var number));
        Assert.Equal("１３８-1234-5678", reading.Original(1).Slice(number.Start, number.Length).ToString());
        Assert.Equal("13812345678", reading.Folded.Slice(number.FoldedStart, number.FoldedLength).ToString());
        Assert.Equal("加 . 微信", Assert.Single(reading.Finds(Signals.ContactSolicitation)));
    }

    [Theory]
    [InlineData("服务器密码是Abc@123456", "Abc@123456")]
    [InlineData("密码：888888", "888888")]
    [InlineData("账号zhangsan密码zs2024!", "zs2024!")]
    [InlineData("账号：admin/Admin@2024", "Admin@2024")]
    [InlineData("pwd: Abc@123", "Abc@123")]
    [InlineData("password=hunter2", "hunter2")]
    [InlineData("密码一二三四五六", "一二三四五六")]
    public void A_told_credential_is_found(string text, string secret) =>
        Assert.Equal([secret], Reading.Of(s_scanner, text).Finds(Signals.Credential));

    [Theory]
    [InlineData("密码是多少")]
    [InlineData("密码忘了")]
    [InlineData("密码请私聊")]
    [InlineData("密码已重置")]
    [InlineData("密码长度8位")]
    [InlineData("密码8888位")]
    [InlineData("密码：******")]
    [InlineData("password: <password>")]
    [InlineData("账号：zhangsan2024")]
    [InlineData("password is required")]
    public void Talk_about_credentials_is_none(string text) =>
        Assert.Empty(Reading.Of(s_scanner, text).Finds(Signals.Credential));

    [Fact]
    public void One_place_and_one_term_count_once()
    {
        var reading = Reading.Of(s_scanner, "傻逼，傻 逼，脑残，加微信");
        Assert.Equal(2, reading.CountDistinct(SignalSet.Of(Signals.Insult)));
        Assert.Equal(3, reading.CountDistinct(SignalSet.Of(Signals.Insult, Signals.ContactSolicitation)));
        Assert.Equal(0, reading.CountDistinct(SignalSet.Of(Signals.Prohibition)));
        Assert.Equal(Confidence.Likely, reading.Strongest(Signals.Insult));
        Assert.Null(reading.Strongest(Signals.Bait));
    }

    [Fact]
    public void Containment_is_between_folded_texts()
    {
        var reading = Reading.Of(s_scanner, "關於 ＡＢＣ 项目");
        Assert.True(reading.Contains("关于abc"));
        Assert.False(reading.Contains("abcd"));
        Assert.Throws<ArgumentException>(() => reading.Contains("**"));
    }

    [Fact]
    public void A_hosts_own_category_and_recogniser_have_signals_of_their_own()
    {
        var names = new SignalRegistry([
            .. Signals.All,
            new SignalDefinition("project-name", SignalKind.Term, SignalOrigin.Host),
            new SignalDefinition("employee-number", SignalKind.Identifier, SignalOrigin.Host)]);
        var scanner = new TextAnalyzer([new Lexicon("project-name", [new LexiconTerm("北斗计划", Confidence.Likely, [])])], [], names, [.. Signals.Recognisers, new EmployeeNumber()], []);
        var reading = Reading.Of(scanner, "北斗計劃归工号 00012345 管");
        Assert.True(reading.Has("project-name"));
        Assert.True(names.TryGet("employee-number", out var signal));
        Assert.Equal(["00012345"], reading.Finds(signal));
        Assert.True(reading.TryFind(signal, Confidence.Likely, out var number));
        Assert.True(names.TryGet("project-name", out var project));
        Assert.True(reading.Precedes(project, number, 4));
    }

    private sealed class EmployeeNumber() : IdentifierRecogniser("employee-number", IdentifierTrigger.Digits)
    {
        public override void Recognise(IdentifierScan scan)
        {
            foreach (var group in scan.DigitGroups)
            {
                if (group.Count == 8) scan.Add(group.Start, group.End - group.Start, Confidence.Likely);
            }
        }
    }
}
