using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tests.Text;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Laws;

/// <summary>A finding is certain by a field, or by content that proves itself; never by words, however plain they are.</summary>
public class CertaintyLaws
{
    // A check digit, the issuer's own format, or an address that is one by its syntax. A number that merely looks like one is none of these.
    private static readonly HashSet<string> s_proves = ["resident-id", "bank-card", "unified-social-credit-code", "secret-key", "internal-address", "e-mail", "web-address"];

    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault()
        .AddRule(Rule.For<Message>("acme/anything").When((_, text) => text.Matches.Length > 0))
        .AddRule(Rule.For<Message>("acme/credential").When((_, text) => text.Has(Signals.Credential)))
        .Build();

    [Property(MaxTest = 600, Arbitrary = [typeof(ChineseMessages)])]
    public void No_message_makes_words_certain(Message message) => Holds(message);

    [Fact]
    public void No_text_of_the_tuning_data_makes_words_certain()
    {
        var folder = Path.GetDirectoryName(Datasets.Find("README.md"));
        Assert.SkipWhen(folder is null, "The tuning data are not at hand: set WECHATPOLICY_DATASETS, or put them into ../shared/datasets.");
        foreach (var path in Directory.EnumerateFiles(folder, "*.jsonl", SearchOption.AllDirectories))
        {
            foreach (var line in File.ReadLines(path))
            {
                using var json = JsonDocument.Parse(line);
                if (json.RootElement.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String) Holds(A.InGroup(text.GetString()!));
            }
        }
    }

    [Theory]
    [InlineData("登录密码：Qm7#kd29x", "3.1.1/password-disclosure", Outcome.Block)]
    [InlineData("邮箱口令是Summer2026", "3.1.1/password-disclosure", Outcome.Block)]
    [InlineData("他妈的", "2.2.4/improper-language", Outcome.Notify)]
    [InlineData("【绝密】并购方案", "2.2.2/trade-secret", Outcome.Block)]
    public void Words_and_what_stands_beside_a_cue_are_likely_and_blocked_all_the_same(string text, string ruleId, Outcome outcome)
    {
        var decision = s_engine.Evaluate(A.InGroup(text));

        Assert.Equal(Confidence.Likely, Assert.Single(decision.Findings, finding => finding.RuleId == ruleId).Confidence);
        Assert.True(decision.Outcome >= outcome);
    }

    [Fact]
    public void A_key_in_its_issuers_format_and_a_label_are_certain()
    {
        var key = "AKIA" + "QYLPMN5HFIQR7XYA";
        var message = A.InGroup($"密钥 {key}").Known(new() { NeededForWork = Ternary.No, Classification = Classification.Sensitive });
        var labelled = A.InGroup("见附件").Known(new() { Classification = Classification.Secret });

        Assert.Equal(Confidence.Certain, Assert.Single(s_engine.Evaluate(message).Findings, finding => finding.RuleId == "2.2.2/technical-secret").Confidence);
        Assert.Equal(Confidence.Certain, Assert.Single(s_engine.Evaluate(labelled).Findings, finding => finding.RuleId == "2.4.2/secret-file").Confidence);
    }

    private static void Holds(Message message)
    {
        foreach (var finding in s_engine.Evaluate(message).Findings)
        {
            if (finding.Confidence != Confidence.Certain) continue;
            Assert.True(
                finding.Evidence.Any(item => item.IsField || s_proves.Contains(item.Type)),
                $"{finding.RuleId} is certain by {string.Join(", ", finding.Evidence.Select(item => item.Type).Distinct())}.");
        }
    }

    /// <summary>Messages put together of terms of the lexicons, things that look like identifiers, and what stands between them.</summary>
    private static class ChineseMessages
    {
        private static readonly string[] s_terms = [.. Lexicons.Embedded().SelectMany(lexicon => lexicon.Terms).Select(term => term.Text)];

        private static readonly string[] s_others =
        [
            "，", "。", "：", " ", "@李娜 ", "【", "】", "的", "是", "不", "你", "我们", "客户", "同事小王", "13812345678", "010-62793001", "护照：E12345678",
            "Qm7#kd29x", "zs2024!", "888888", "110101199001011237", "6222021234567890128", "10.1.2.3", "zhang.san@example.com", "密码", "账号：admin/Admin@2024",
        ];

        private static readonly Conversation[] s_places = [A.WorkGroup, A.Direct, A.Moments];

        public static Arbitrary<Message> Messages() => Arb.From(
            from pieces in Gen.Frequency((3, Gen.Elements(s_terms)), (2, Gen.Elements(s_others))).ArrayOf()
            from place in Gen.Elements(s_places)
            from needed in Gen.Elements(Ternary.Unknown, Ternary.No, Ternary.Yes)
            from label in Gen.Elements(Enum.GetValues<Classification>())
            select A.Message(string.Concat(pieces)).Known(new() { NeededForWork = needed, Classification = label }) with { Conversation = place });
    }
}
