using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Laws;

/// <summary>What holds of a redacted copy whatever the text and the methods are.</summary>
public class RedactionLaws
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private static readonly string[] s_types = [.. Signals.All.Where(signal => signal.Kind == SignalKind.Identifier).Select(signal => signal.Name)];

    [Property(MaxTest = 500, Arbitrary = [typeof(Cases)])]
    public void Redacting_again_changes_nothing(string text, RedactionOptions options)
    {
        var redactor = s_engine.CreateRedactor(options);
        var copy = redactor.Redact(text).Text;

        Assert.Equal(copy, redactor.Redact(copy).Text);
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(Cases)])]
    public void What_was_not_redacted_is_as_it_was(string text, RedactionOptions options)
    {
        var redacted = s_engine.CreateRedactor(options).Redact(text);
        var (original, copy) = (0, 0);
        foreach (var place in redacted.Redactions)
        {
            Assert.Equal(text[original..place.Start], redacted.Text[copy..place.RedactedStart]);
            (original, copy) = (place.Start + place.Length, place.RedactedStart + place.RedactedLength);
        }

        Assert.Equal(text[original..], redacted.Text[copy..]);
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(Cases)])]
    public void No_finding_rests_on_what_was_redacted(string text, RedactionOptions options)
    {
        var message = A.InGroup(text).Known(new() { NeededForWork = Ternary.No });
        var copy = s_engine.CreateRedactor(options).Redact(message, s_engine.Evaluate(message));

        var left = s_engine.Evaluate(copy).Findings.SelectMany(finding => finding.Evidence).Select(place => place.Type).Where(s_types.Contains);
        Assert.All(left, type => Assert.Equal(RedactionMethod.Keep, options.Methods.GetValueOrDefault(type, options.Default)));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Cases)])]
    public void Everything_found_lies_within_a_redaction(string text)
    {
        var redacted = s_engine.CreateRedactor().Redact(text);
        foreach (var evidence in s_engine.Evaluate(A.InGroup(text)).Findings.SelectMany(finding => finding.Evidence).Where(place => s_types.Contains(place.Type)))
        {
            Assert.Contains(redacted.Redactions, place => place.Start <= evidence.Start && place.Start + place.Length >= evidence.Start + evidence.Length);
        }
    }

    private static class Cases
    {
        private static readonly string[] s_pieces =
        [
            "13800138000", "138 0013 8000", "+86", "010-65529988", "110101199001011237", "6222021234567890128", "卡号", "账号", "密码：", "密码", "口令是", "Qm7#kd29x", "zs2024!",
            "a@example.com", "https://", "ops:Kx81mn22@", "git.example.com", "10.1.2.3", "8.8.8.8", "微信号：", "+V", "+Q", "zhang_wei88", "123456789", "车牌", "京A12345", "护照", "E12345678",
            "家庭住址：", "海淀区中关村大街27号", "台胞证", "12345678", "香港身份证A123456(3)", "会议", "客户", "客户资料", "底价", "，", "。", " ", "-", "*", "(", ")", "1", "9", "X", "😀", "的", "是", "〔", "〕", "\n",
        ];

        public static Arbitrary<string> Texts() => Gen.Elements(s_pieces).ArrayOf().Select(string.Concat).ToArbitrary();

        public static Arbitrary<RedactionOptions> Options() => Arb.From(
            from usual in Gen.Elements(RedactionMethod.Mask, RedactionMethod.Replace, RedactionMethod.Hash, RedactionMethod.Remove)
            from type in Gen.Elements(s_types)
            from method in Gen.Elements(Enum.GetValues<RedactionMethod>())
            select new RedactionOptions
            {
                Default = usual,
                Methods = new Dictionary<string, RedactionMethod> { [type] = method },
                Key = Encoding.ASCII.GetBytes("a key of the tests"),
            });
    }
}
