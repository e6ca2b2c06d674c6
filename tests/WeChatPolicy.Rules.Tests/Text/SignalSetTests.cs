using FsCheck.Xunit;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

public class SignalSetTests
{
    [Property]
    public bool A_set_holds_what_was_put_into_it_and_nothing_else(byte[] members)
    {
        var set = SignalSet.Of([.. members.Select(index => new Signal(index))]);
        var twin = members.ToHashSet();
        return set.Count == twin.Count && set.IsEmpty == (twin.Count == 0)
            && Enumerable.Range(0, Signal.Limit).All(index => set.Contains(new Signal((byte)index)) == twin.Contains((byte)index));
    }

    [Property]
    public bool Sets_meet_and_join_as_sets_do(byte[] one, byte[] other)
    {
        SignalSet Of(IEnumerable<byte> members) => SignalSet.Of([.. members.Select(index => new Signal(index))]);
        var (a, b) = (Of(one), Of(other));
        return a.Union(b) == Of(one.Union(other)) && a.Intersect(b) == Of(one.Intersect(other)) && a.Overlaps(b) == one.Intersect(other).Any();
    }
}
