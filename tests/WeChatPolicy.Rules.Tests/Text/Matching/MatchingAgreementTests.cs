using FsCheck;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

public class MatchingAgreementTests
{
    private static readonly string[] s_allowed = ["微信支付", "免费领"];

    private static readonly Lexicon[] s_lexicons =
    [
        Parse("insult", "[unmistakable]\n傻逼 ! 你真傻逼我\nsb\nfuck you\n脑残\n[possible]\n你真傻\n傻逼玩意\n傻…残\n[likely]\n傻"),
        Parse("contact-solicitation", "加微信\n加vx\nvx\nvx号\n微信\n信支\n[possible]\n加…号 ! 加微信号\n[likely]\n加…信"),
        Parse("violence", "干 ! 干活 干净 干干净\n干我"),
        Parse("pornography", "sm\n12345\nvx12\n幺三\n三"),
        Parse("code-request", "验证码…发我\n验证码\n码…发 ! 码你发 码发我\n码"),
        Parse("bait", "免费领取\n免费\n领取\n费领"),
        Parse("secret-mark", "【绝密】\n密\n密码:\n密】"),
        Parse("phishing", "+v\n+微信\nc++\n.b\n#免费\nsb-"),
        Parse("hate", "啊啊\n啊啊啊\n一 ! 一的"),
    ];

    private static readonly TextAnalyzer s_scanner = new(s_lexicons, s_allowed, Reading.Names, Signals.Recognisers, [], DisguiseKinds.None);
    private static readonly NaiveMatcher s_twin = new(s_lexicons, s_allowed);

    [Property(MaxTest = 4000, Arbitrary = [typeof(Fragments)])]
    public void Matching_agrees_with_the_obvious_twin(FragmentText generated)
    {
        var text = generated.Text;
        var found = new List<NaiveMatcher.Find>();
        foreach (var match in Reading.Of(s_scanner, text).Matches)
        {
            // The twin knows terms alone.
            if (Signals.All[match.Signal.Index].Kind == SignalKind.Identifier) continue;
            found.Add(new(match.Signal, match.Strength, match.Start, match.Length, match.Disguised));
        }

        Assert.Equal(s_twin.Read(text), found);
    }

    private static Lexicon Parse(string category, string lines) => Lexicon.Parse(category, new StringReader(lines));
}
