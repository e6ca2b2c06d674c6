using FsCheck.Xunit;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

public class PairSetTests
{
    [Property]
    public void It_holds_what_a_set_holds(uint[] pairs)
    {
        var set = new PairSet();

        // Twice, and 0 among them, which stands for an empty slot inside.
        foreach (var pair in pairs.Concat(pairs).Append(0u)) set.Add(pair);
        var known = new List<uint>();
        foreach (var pair in set) known.Add(pair);
        Assert.Equal(pairs.Append(0u).Distinct().Order(), known.Order());
        Assert.Equal(known.Count, set.Count);
    }

    [Fact]
    public void It_grows()
    {
        var set = new PairSet();
        for (var pair = 1u; pair <= 100_000; pair++) set.Add(pair << 7);
        Assert.Equal(100_000, set.Count);
    }
}
