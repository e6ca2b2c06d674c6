using System.Text;
using System.Text.Json.Nodes;
using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>What a snapshot holds, and which are refused.</summary>
public class SnapshotTests
{
    private const string Words = "报价单什么时候能给客户？";
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    [Fact]
    public void No_word_of_a_message_is_in_it()
    {
        var saved = Encoding.UTF8.GetString(ATracker.New().Told(
            A.Message(Words),
            A.InGroup(Histories.Series) with { Id = "m2" },
            A.InGroup(Histories.Decision) with { Id = "m3" },
            A.Message("密码是 Abc12345") with { Id = "m4", SentAt = A.At(1, 11) }).Save());
        foreach (var word in (string[])[Words, Histories.Series, Histories.Decision, "密码", "Abc12345", "张伟", "李娜"])
        {
            Assert.DoesNotContain(word, saved, StringComparison.Ordinal);
            Assert.DoesNotContain(System.Text.Json.JsonEncodedText.Encode(word).ToString(), saved, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_newer_version_is_refused_with_what_to_do()
    {
        var newer = JsonNode.Parse(ATracker.New().Save())!;
        newer["version"] = 3;
        newer["somethingNew"] = "secret";
        var error = Assert.Throws<SnapshotException>(() => Restore(newer.ToJsonString()));
        Assert.Contains("version 3", error.Message, StringComparison.Ordinal);
        Assert.Contains("Update", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("secret")]
    [InlineData("{\"version\":0}")]
    [InlineData("{\"version\":\"secret\"}")]
    [InlineData("{\"version\":1}")]
    [InlineData("{\"version\":1,\"partIndex\":0,\"partCount\":0,\"cells\":[],\"people\":[]}")]
    [InlineData("{\"version\":1,\"partIndex\":3,\"partCount\":2,\"cells\":[],\"people\":[]}")]
    [InlineData("{\"version\":1,\"partIndex\":0,\"partCount\":1,\"cells\":[{\"key\":\"secret\"}],\"people\":[]}")]
    [InlineData("{\"version\":1,\"partIndex\":0,\"partCount\":1,\"cells\":[],\"people\":[],\"secret\":1}")]
    [InlineData("{\"version\":1,\"partIndex\":0,\"partCount\":1,\"clock\":\"secret\",\"cells\":[],\"people\":[]}")]
    [InlineData("{\"version\":1,\"partIndex\":0,\"partCount\":1,\"cells\":[{\"key\":\"case:c\",\"duties\":[{\"ruleId\":\"secret\",\"key\":\"c\",\"debtor\":\"company\",\"since\":\"2026-04-01T00:00:00Z\",\"grounds\":[]}]}],\"people\":[]}")]
    [InlineData("{\"version\":1,\"partIndex\":0,\"partCount\":1,\"cells\":[{\"key\":\"case:secret\",\"answering\":\"p\"},{\"key\":\"case:secret\",\"answering\":\"p\"}],\"people\":[]}")]
    public void A_broken_one_is_refused_without_telling_what_is_in_it(string text)
    {
        var error = Assert.Throws<SnapshotException>(() => Restore(text));
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
        Assert.Null(error.InnerException);
    }

    [Fact]
    public void None_at_all_is_a_damaged_one() =>
        Assert.Throws<SnapshotException>(() => ObligationTracker.Restore(s_engine, null));

    [Fact]
    public void Cut_off_anywhere_it_is_refused()
    {
        var saved = ATracker.New().Told(A.Message(Words)).Save();
        for (var length = 0; length < saved.Length; length++)
        {
            var part = saved[..length];
            Assert.Throws<SnapshotException>(() => ObligationTracker.Restore(s_engine, part));
        }
    }

    [Fact]
    public void A_duty_of_a_rule_that_the_policy_no_longer_holds_accuses_nobody()
    {
        var saved = ATracker.New().Told(A.Message(Words)).Save();
        var tracker = ObligationTracker.Restore(PolicyBuilder.CreateDefault().Disable("2.3.1/timely-reply").Build(), saved);
        Assert.Equal(["Cancelled person:li 01 15:00"], tracker.Fate());
    }

    [Fact]
    public void The_part_and_the_clock_are_restored()
    {
        var tracker = new ObligationTracker(s_engine, new TrackerPart(2, 5));
        tracker.AdvanceTo(A.Morning);
        var restored = ObligationTracker.Restore(s_engine, tracker.Save());
        Assert.Equal((tracker.Part, tracker.Clock), (restored.Part, restored.Clock));
    }

    private static ObligationTracker Restore(string text) => ObligationTracker.Restore(s_engine, Encoding.UTF8.GetBytes(text));
}
