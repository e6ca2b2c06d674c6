using FsCheck;
using FsCheck.Fluent;
using WeChatPolicy.Rules.Tests.Duties.Tracking;

namespace WeChatPolicy.Rules.Tests.Facts;

/// <summary>A ledger says what a list says that is looked through, whatever stands in it twice.</summary>
public class LedgerProperties
{
    private static readonly string[] s_keys = ["a", "b", "c", "d"];

    [Fact]
    public void It_says_what_a_list_says_that_is_looked_through() => Prop.ForAll(Gen.Choose(0, (4 * 4) - 1).ListOf(40).ToArbitrary(), steps =>
    {
        var ledger = Ledger<(string Key, int At)>.Of([], static entry => entry.Key);
        var list = new List<(string Key, int At)>();
        for (var at = 0; at < steps.Count; at++)
        {
            var key = s_keys[steps[at] % 4];
            if (steps[at] / 4 < 2)
            {
                ledger = ledger.With((key, at));
                list.Add((key, at));
            }
            else if (steps[at] / 4 == 2)
            {
                ledger = ledger.With(key, entry => (key, entry.At - 1));
                if (list.FindIndex(entry => entry.Key == key) is >= 0 and var first) list[first] = (key, list[first].At - 1);
            }
            else
            {
                ledger = ledger.SkipWhile(entry => entry.Key != key);
                list = [.. list.SkipWhile(entry => entry.Key != key)];
            }

            Agrees(list, ledger);
            Agrees(list, Ledger<(string Key, int At)>.Of(list, static entry => entry.Key));
        }
    }).Check(Runs.Of(200));

    private static void Agrees(List<(string Key, int At)> list, Ledger<(string Key, int At)> ledger)
    {
        Assert.Equal(list, ledger);
        foreach (var key in s_keys)
        {
            var holds = list.Exists(entry => entry.Key == key);
            Assert.Equal(holds, ledger.Holds(key));
            Assert.Equal(holds, ledger.TryFind(key, out var found));
            if (holds) Assert.Equal(list.Find(entry => entry.Key == key), found);
        }
    }
}
