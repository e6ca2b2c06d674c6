using System.Text.Json;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tests.Text;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Decisions;

/// <summary>What a finding shows of a text: the words, and of what was recognised no more than its recogniser allows.</summary>
public class ExcerptTests
{
    private static readonly IdentifierRecogniser[] s_ofHost = [new StaffNumber(), new CodeName(), new Project()];

    private static readonly SignalRegistry s_names = new([.. Signals.All, .. s_ofHost.Select(Definition)]);

    private static readonly TextAnalyzer s_scanner = new(
        [
            Words("self-harm", "银行卡密码…留给"), Words("promotion", "加好友…了解\n低至…折"), Words("credential-cue", "密码\n银行卡密码"),
            Words("trade-secret", "北斗计划"), Words("insult", "傻…逼"),
        ],
        [], s_names, [.. Signals.Recognisers, .. s_ofHost], []);

    private static SignalDefinition Definition(IdentifierRecogniser recogniser) => new(recogniser.Name, SignalKind.Identifier, SignalOrigin.Host) { Masking = recogniser.Masking };

    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().AddIdentifier(new StaffNumber()).Build();

    [Theory]
    [InlineData("self-harm", "银行卡密码是wolf留给你", "银行卡密码是****留给")]
    [InlineData("self-harm", "银行卡密码是８３４１留给你", "银行卡密码是****留给")]
    [InlineData("self-harm", "银行卡密码是八三四一留给你", "银行卡密码是****留给")]
    [InlineData("self-harm", "银行卡密码hj9a留给你", "银行卡密码****留给")]
    [InlineData("self-harm", "银行卡密码都留给你", "银行卡密码都留给")]
    [InlineData("promotion", "加好友li@b.cn了解", "加好友l*@b.cn了解")]
    [InlineData("promotion", "加好友12345了解，单号1234567", "加好友*****了解")]
    [InlineData("promotion", "低至12345折，单号1234567", "低至*****折")]
    [InlineData("promotion", "低至3.5折", "低至3.5折")]
    [InlineData("trade-secret", "北斗计划的事", "**计划")]
    [InlineData("code-name", "北斗计划的事", "**")]
    [InlineData("project", "项目甲乙丙丁戊，单号1234567", "项*****戊")]
    [InlineData("staff-number", "工号12345，单号1234567", "*****")]
    [InlineData("mobile-number", "电话13812345678", "13*******78")]
    [InlineData("mobile-number", "密码：13812345678", "***********")]
    [InlineData("credential", "密码：13812345678", "********")]
    [InlineData("e-mail", "邮箱 zhang.wei@example.com", "z***@example.com")]
    [InlineData("e-mail", "邮箱 z@example.com", "***@example.com")]
    [InlineData("resident-id", "身份证110101199001011237", "110*************37")]
    [InlineData("web-address", "见 http://example.com/0123456789/0123456789/0123456789", "ht************************************89")]
    public void A_place_is_shown_without_what_is_recognised_in_it(string type, string text, string excerpt)
    {
        var reading = Reading.Of(s_scanner, text);
        Assert.Equal(excerpt, EvidenceList.Of(reading.Matches, new(reading)).First(place => place.Type == type).Excerpt);
    }

    [Fact]
    public void A_long_place_is_cut_and_stays_short_however_long_it_is()
    {
        var reading = Reading.Of(s_scanner, "傻" + new string('\u200B', 100_000) + "逼");
        var excerpt = Assert.Single(EvidenceList.Of(reading.Matches, new(reading))).Excerpt;
        Assert.Equal(40, excerpt.Length);
        Assert.EndsWith("…", excerpt, StringComparison.Ordinal);
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(Fragments)])]
    public void Nothing_that_an_identifier_hides_is_shown_in_the_words_around_it(FragmentText first, FragmentText second)
    {
        var reading = Reading.Of(s_scanner, first.Text + "银行卡密码abcd留给加好友12345了解" + second.Text);
        foreach (var match in reading.Matches)
        {
            var excerpt = Excerpt.Of(match, new(reading));
            if (s_names[match.Signal].Masking != Masking.Words || excerpt.Length != match.Length) continue;
            foreach (var other in reading.Matches)
            {
                var (from, until) = s_names[other.Signal].Masking.Hidden(reading.Original(0).Slice(other.Start, other.Length));
                for (var at = other.Start + from; at < other.Start + until; at++)
                {
                    if (at >= match.Start && at < match.Start + match.Length) Assert.Equal('*', excerpt[at - match.Start]);
                }
            }
        }
    }

    [Theory]
    [InlineData("我的银行卡密码是wolf留给你", "wolf")]
    [InlineData("银行卡密码hj93ab留给妈妈", "hj93ab")]
    [InlineData("客户王先生身份证110101199001011237", "19900101")]
    [InlineData("加好友12345了解优惠，单号7654321", "12345")]
    [InlineData("客户陈先生密码：13812345678", "13812345678")]
    public void Neither_a_finding_nor_its_explanation_tells_a_secret(string text, string secret)
    {
        Message[] messages =
        [
            A.InGroup(text), A.Post(text), A.Incoming(text),
            A.Message("见附件") with { Parts = [new("title", text)] },
            A.Message("转给你") with { Forwarded = [new() { Text = text }] },
        ];
        foreach (var message in messages)
        {
            foreach (var explanation in s_engine.Explain(message, s_engine.Evaluate(message)))
            {
                Assert.DoesNotContain(secret, JsonSerializer.Serialize(explanation.Finding), StringComparison.Ordinal);
                Assert.DoesNotContain(secret, explanation.InWords.Zh + explanation.InWords.En, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void An_identifier_of_the_hosts_is_masked_unless_its_recogniser_says_otherwise()
    {
        var engine = PolicyBuilder.CreateEmpty().AddIdentifier(new StaffNumber()).AddIdentifier(new Project())
            .AddRule(Rule.For<Message>("acme/names").When((_, text) => text.Has("staff-number") | text.Has("project"))).Build();

        var evidence = Assert.Single(engine.Evaluate(A.Message("工号12345 负责项目甲乙丙丁戊，单号1234567")).Findings).Evidence;

        Assert.Equal(["staff-number=*****", "project=项*****戊"], evidence.Select(place => $"{place.Type}={place.Excerpt}"));
    }

    private static Lexicon Words(string category, string lines) => Lexicon.Parse(category, new StringReader(lines));

    private sealed class StaffNumber() : IdentifierRecogniser("staff-number", IdentifierTrigger.Digits)
    {
        public override void Recognise(IdentifierScan scan)
        {
            foreach (var group in scan.DigitGroups)
            {
                if (group.Count == 5) scan.Add(group.Start, group.End - group.Start, Confidence.Likely);
            }
        }
    }

    private sealed class CodeName() : IdentifierRecogniser("code-name", IdentifierTrigger.Cue, Signals.TradeSecret)
    {
        public override void Recognise(IdentifierScan scan)
        {
            if (scan.Text.IndexOf("北斗") is >= 0 and var at) scan.Add(at, 2, Confidence.Likely);
        }
    }

    private sealed class Project() : IdentifierRecogniser("project", IdentifierTrigger.Digits)
    {
        public override Masking Masking => Masking.Ends(2, 2);

        public override void Recognise(IdentifierScan scan)
        {
            if (scan.Text.IndexOf("项目甲") is >= 0 and var at) scan.Add(at, 7, Confidence.Likely);
        }
    }
}
