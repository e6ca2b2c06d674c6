using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

[CollectionDefinition("Costs", DisableParallelization = true)]
public sealed class Costs;

[Collection("Costs")]
public class ReadingCostTests
{
    /// <summary>A text of nothing but terms takes a match for each of its characters, at 106 bytes; most take 2 or none.</summary>
    private const int MostBytesACharacter = 128;

    private static readonly TextAnalyzer s_scanner = Reading.Scanner(
        ("insult", "傻逼\n傻傻\n傻\n你真傻"),
        ("credential-cue", "密码\n账号"),
        ("contact-solicitation", "加微信\n加…号\nvx"),
        ("code-request", "码…发"));

    [Fact]
    public void A_clean_message_allocates_nothing_once_warm()
    {
        string[] messages = ["今天下午三点开会，请准时参加", "ok, see you at 10:30 😀", "合同编号 20240115-0032 已归档。", "a.b 1.5 @all", "好"];
        var reading = new AnalysisBuffer();
        for (var round = 0; round < 3; round++) ReadAll(reading, messages);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 100; round++) ReadAll(reading, messages);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void A_message_with_finds_allocates_nothing_either()
    {
        string[] messages = ["傻*逼，加微信 138-1234-5678", "密码：Abc@123456 邮箱a@b.com 10.0.0.1"];
        var reading = new AnalysisBuffer();
        for (var round = 0; round < 3; round++) ReadAll(reading, messages);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 100; round++) ReadAll(reading, messages);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void An_outsize_text_leaves_no_outsize_buffer()
    {
        var reading = new AnalysisBuffer();
        reading.Clear();
        reading.Add("body", new string('好', 5_000_000));
        s_scanner.Read(reading);
        reading.Clear();
        reading.Add("body", "好");
        s_scanner.Read(reading);
        Assert.True(reading.FoldedText.Capacity < 100_000);
    }

    public static TheoryData<string> Adversaries() =>
    [
        "傻", "傻傻逼", "1", "一", "1 ", "12345678 ", "1-", "@", "a@", "a.", ".", "a@b.c", "密码", "密码:", "密码:a", "账号a/b", "加", "码", " ", "*", "傻 ",
        "\uD83D", "\uDE00\uD83D", "\0", "\n", "-", "-----BEGIN ", "-----BEGIN RSA PRIVATE KEY-----", "eyJ", "sk-", "a", "a1", "=", "http://", "www.a.cn/", "a.b/",
        "10.0.0.1.", "0", "86", "13812345678", "4111111111111111 ", "4111 ", "护照E", "+", "+V", "+Va1b2c3", "京A1", "京A12345", "1号", "路1号", "北京市海淀区路1号", "://a:bcd@", "://a:bcd@e/", " -p", " -u a:b1c2", "mysql -p", "::1", "2001:db8::1 ", "=a1",
        "dbPwd=", "dbPwd=a1b2c3 ", "A123456(", "A123456789 ", "\u0301", "😀", "𝟏", "vx", "vx1",
        "傻😀逼", "傻@", "傻。", "[微笑]", "[", "傻[微笑]", "傻傻逼逼", "女", "女表", "shabi", "shabi ", "sha逼", "s逼", "4逼", "逼傻", "煞币", "🐷", "aabb", "傻￥逼我", "[微笑]傻[微笑]逼", "提🔪", "傻晒鼻贾", "sbzdxwmq",
    ];

    [Theory]
    [MemberData(nameof(Adversaries))]
    public void What_is_found_and_borrowed_grows_with_the_length_alone(string unit)
    {
        // What it does to the time is told by the benchmark: -- doubling, which has these units too.
        var (small, large) = (ReadOnce(Repeat(unit, 120_000)), ReadOnce(Repeat(unit, 240_000)));
        Assert.InRange(large.Matches, 0, (2 * small.Matches) + 2);
        Assert.InRange(large.Bytes / 240_000, 0, MostBytesACharacter);
    }

    private static (int Matches, long Bytes) ReadOnce(string text)
    {
        var reading = new AnalysisBuffer();
        reading.Add("body", text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        s_scanner.Read(reading);
        return (reading.MatchCount, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));

    private static void ReadAll(AnalysisBuffer reading, string[] messages)
    {
        foreach (var message in messages)
        {
            reading.Clear();
            reading.Add("body", message);
            s_scanner.Read(reading);
        }
    }
}
