using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Text;

/// <summary>What judging a long text allocates: in proportion to it, and no great multiple of it.</summary>
[Collection("Costs")]
public class LongTextCostTests
{
    // Beyond what a buffer keeps from text to text, half of the characters folded away included: to allocate nothing and then
    // something would be no ratio.
    private const int Size = 3 << 15;

    /// <summary>A message of nothing but terms took about sixty times its own size.</summary>
    private const int MostBytesACharacter = 16;

    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    public static TheoryData<string> Kinds() =>
    [
        "好", "[", "【", "赌博", "赌 博 ", "赌\u200B博\u200B", "傻逼", "刷单兼职", "1", "1 ", "1-", "13812345678 ", "密码:a1b2 ", "密码", "a@b.cn ", "http://a.cn/ ", "@张三 ", "项目打麻将", "我你", "😀", "推迟",
        "密码是 傻逼 13812345678 ", "客户 工资 底价 ", "公司垃圾 离职 ",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_text_twice_as_long_allocates_about_twice_as_much(string unit)
    {
        var (once, twice) = (A.InGroup(Repeated(unit, Size)), A.InGroup(Repeated(unit, 2 * Size)));
        var most = (Allocated(once) * 5 / 2) + Size;
        var large = Allocated(twice, enough: most);
        Assert.InRange(large, 0, most);
        Assert.InRange(large / (2.0 * Size), 0, MostBytesACharacter);
    }

    [Theory]
    [InlineData("密码")]
    [InlineData("密码：a1b2c3d4")]
    [InlineData("好")]
    public void Twice_as_many_parts_allocate_about_twice_as_much(string text)
    {
        static Message Of(string text, int parts) => A.InGroup("") with
        {
            Parts = [.. Enumerable.Range(0, parts).Select(i => new TextPart("option", text))],
            Forwarded = [.. Enumerable.Range(0, parts).Select(i => new ForwardedItem { Text = text })],
        };

        var most = (Allocated(Of(text, 2048)) * 5 / 2) + Size;
        Assert.InRange(Allocated(Of(text, 4096), enough: most), 0, most);
    }

    // The least of some runs: the first ones borrow what the later ones find in the pool, and a collection, or another test at the
    // same time, may have emptied it.
    private static long Allocated(Message message, long enough = 0)
    {
        var least = long.MaxValue;
        for (var run = 0; run < 5 || (run < 25 && enough > 0 && least > enough); run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = s_engine.Evaluate(message).Findings;
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static string Repeated(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));
}
