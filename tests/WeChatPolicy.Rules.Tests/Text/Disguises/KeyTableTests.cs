using FsCheck.Xunit;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

public class KeyTableTests
{
    [Property]
    public void It_counts_like_a_dictionary(ulong[] keys)
    {
        var (table, twin) = (new KeyTable(0), new Dictionary<ulong, int>());
        foreach (var key in keys.Concat(keys).Where(key => key != 0))
        {
            table.ValueOf(key)++;
            twin[key] = twin.GetValueOrDefault(key) + 1;
        }

        Assert.All(twin, pair => Assert.Equal(pair.Value, table.Find(pair.Key)));
        Assert.Equal(twin.Values.Order(), table.Values.ToArray().Where(value => value != 0).Order());
        Assert.Equal(0, table.Find(ulong.MaxValue / 3));
    }

    [Fact]
    public void What_was_put_there_is_found_after_it_has_grown()
    {
        var table = new KeyTable(4);
        for (var key = 1; key <= 50_000; key++) table.ValueOf((ulong)key << 20) = key;
        for (var key = 1; key <= 50_000; key++) Assert.Equal(key, table.Find((ulong)key << 20));
    }
}
