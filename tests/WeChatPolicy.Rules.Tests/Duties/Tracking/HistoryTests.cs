namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>The random histories are worth the running: everything that the model follows comes about in them.</summary>
public class HistoryTests
{
    private const int Histories = 1200;

    private static readonly Lazy<IReadOnlyList<Told>> s_told = new(() =>
    {
        // The same numbers every time: what is missing here is missing from the generator, not from a draw.
        var random = new Random(20250926);
        var told = new List<Told>();
        for (var i = 0; i < Histories; i++)
        {
            var recipes = Enumerable.Range(0, 30).Select(_ => new Recipe(Draw(), Draw(), Draw(), Draw(), Draw(), Draw(), Draw())).ToArray();
            var history = new History(World.Named(i % 2 == 0 ? "China" : "Cancel"), i % HistoryBuilder.Themes, recipes);
            var advances = Lines.Run(new ObligationTracker(history.World.Engine), history.Drawn);
            told.AddRange(advances.SelectMany(advance => advance.Changes).Select(Told.Of));
            told.AddRange(advances.SelectMany(advance => advance.Findings).Select(Told.Of));
        }

        return told;

        int Draw() => random.Next(1001);
    });

    public static TheoryData<string> Timed => [.. NaivePolicy.Rules.Select(rule => rule.Id).Where(id => !NaivePolicy.OnlyReminds(id))];

    [Theory]
    [MemberData(nameof(Timed))]
    public void Every_timed_rule_is_kept_and_broken(string rule)
    {
        Assert.Contains(s_told.Value, told => told.Rule == rule && told.What == nameof(DutyChangeKind.Discharged));
        Assert.Contains(s_told.Value, told => told.Rule == rule && told.What == nameof(DutyChangeKind.Breached));
        Assert.Contains(s_told.Value, told => told.Rule == rule && told.What.StartsWith("finding", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a deputy takes over and answers", nameof(DutyChangeKind.Discharged), "person:wang", "2.3.1/timely-reply")]
    [InlineData("the company takes over and fails", nameof(DutyChangeKind.Breached), "company", "2.3.1/urgent-first")]
    [InlineData("a recall", nameof(DutyChangeKind.Cancelled), "person:li", "2.3.1/timely-reply")]
    [InlineData("a state that is stated anew", nameof(DutyChangeKind.Cancelled), "person:li", "3.2.1/backup-interval")]
    [InlineData("a waiver", nameof(DutyChangeKind.Waived), "person:zhang", "2.3.1/timely-reply")]
    [InlineData("an extension", nameof(DutyChangeKind.Extended), "company", "4.1.2/violation-record")]
    [InlineData("an ordinary message was answered first", "finding Possible", "person:li", NaivePolicy.UrgentFirst)]
    [InlineData("a burst of small talk", "finding Possible", "person:zhang", NaivePolicy.ChitChat)]
    [InlineData("a burst off the topic", "finding Likely", "person:zhang", NaivePolicy.ChitChat)]
    [InlineData("a burst that was found idle", "finding Certain", "person:zhang", NaivePolicy.ChitChat)]
    public void So_does(string what, string kind, string whom, string rule) =>
        Assert.True(s_told.Value.Any(told => told.What == kind && told.Rule == rule && told.Whom.ToString() == whom), what);

    [Fact]
    public void All_that_can_happen_to_a_duty_happens() =>
        Assert.Empty(Enum.GetNames<DutyChangeKind>().Except(s_told.Value.Select(told => told.What)));
}
