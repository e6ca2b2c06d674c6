using WeChatPolicy.Rules.Tests.Text;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Engine;

/// <summary>What building an engine of the library's own allocates: what it looks for lies in the assembly, and is not made.</summary>
[Collection("Costs")]
public class BuildingCostTests
{
    // Half of it is what the first look remembers of the pairs that it meets.
    private const long MostOfAnAnalyzer = 1_000_000;

    private const long MostOfAnEngine = 2_500_000;

    [Fact]
    public void An_analyzer_takes_what_it_remembers_and_little_more() =>
        Assert.InRange(Allocated(() => new TextAnalyzerBuilder().Build()), 1, MostOfAnAnalyzer);

    [Fact]
    public void An_engine_takes_little_more_than_its_analyzer() =>
        Assert.InRange(Allocated(() => PolicyBuilder.CreateDefault().Build()), 1, MostOfAnEngine);

    [Fact]
    public void The_terms_of_a_host_are_paid_for_by_the_host_alone() =>
        Assert.True(Allocated(() => PolicyBuilder.CreateDefault().AddLexicon("acme-code", "青鸟").Build()) > MostOfAnEngine);

    private static long Allocated(Func<object> build)
    {
        // What is made once in a process is made before.
        build();
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(build());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
