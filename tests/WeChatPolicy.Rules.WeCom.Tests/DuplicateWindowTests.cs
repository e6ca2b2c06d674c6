using System.Text;
using FsCheck;
using FsCheck.Xunit;

namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>The window against a plain set: nothing recent is forgotten, nothing new is taken for old.</summary>
public class DuplicateWindowTests
{
    [Property(MaxTest = 300)]
    public void It_remembers_at_least_so_many_and_makes_nothing_up(PositiveInt least, NonNegativeInt[] ids)
    {
        var window = new DuplicateWindow(least.Get);
        var distinct = new List<int>();
        foreach (var id in ids.Concat(ids).Select(id => id.Get))
        {
            var seen = window.Note(Encoding.UTF8.GetBytes($"m{id}"));
            if (seen) Assert.Contains(id, distinct);
            else Assert.DoesNotContain(id, distinct.TakeLast(least.Get));
            distinct.Remove(id);
            distinct.Add(id);
        }
    }

    [Fact]
    public void It_grows_to_its_bound_and_no_further()
    {
        var window = new DuplicateWindow(10_000);
        Assert.DoesNotContain(true, Enumerable.Range(0, 100_000).Select(id => window.Note(BitConverter.GetBytes(id))));
        Assert.DoesNotContain(false, Enumerable.Range(90_001, 9_999).Select(id => window.Note(BitConverter.GetBytes(id))));
    }
}
