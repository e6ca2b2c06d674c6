namespace WeChatPolicy.Rules.Verdicts;

/// <summary>What the product says today is what it said when the verdicts were frozen.</summary>
public class FrozenVerdictsTests
{
    private const int MostTold = 40;

    public static TheoryData<string> Sources => [.. VerdictSource.All.Select(source => source.Name)];

    [Theory]
    [MemberData(nameof(Sources))]
    public void The_verdicts_are_those_that_were_frozen(string name)
    {
        var source = VerdictSource.All.Single(source => source.Name == name);
        Assert.SkipWhen(source.Absence is not null, source.Absence ?? "");
        var differences = Differences.Between(Frozen.Read(Repository.BuiltPath(name)), source.Judge(RunExtent.OfThisRun), RunExtent.OfThisRun).ToArray();
        Assert.True(differences.Length == 0, $"""
            {differences.Length} differences in '{name}':
            {string.Join("\n", differences.Take(MostTold))}
            To see one, write its chunk down with both builds and compare: dotnet run --project tests/WeChatPolicy.Rules.Verdicts -c Release -- dump {name} GROUP/CHUNK FILE
            Where the verdicts are others on purpose: dotnet run --project tests/WeChatPolicy.Rules.Verdicts -c Release -- freeze {name}
            """);
    }
}
