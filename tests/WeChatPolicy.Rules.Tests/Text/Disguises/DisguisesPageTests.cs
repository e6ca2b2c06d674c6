using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Disguises;

public class DisguisesPageTests
{
    private static readonly TextAnalyzer s_all = new TextAnalyzerBuilder().Build();
    private static readonly TextAnalyzer s_none = With(DisguiseKinds.None);
    private static readonly Dictionary<DisguiseKinds, TextAnalyzer> s_without = Single().ToDictionary(kind => kind, kind => With(DisguiseKinds.All & ~kind));

    public static TheoryData<string> Kinds() => [.. DisguisesPage.Rows.Select(row => row.Kind)];

    [Fact]
    public void The_page_has_an_example_of_every_switch_and_more_than_twenty_five_kinds()
    {
        Assert.True(DisguisesPage.Rows.Count > 25);
        Assert.Equal(DisguiseKinds.All, DisguisesPage.Rows.Aggregate(DisguiseKinds.None, (all, row) => all | row.Switches));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_example_of_a_kind_is_found_unless_the_kind_is_off(string kind)
    {
        var row = Row(kind);
        var found = Reading.Of(s_all, row.Example).Finds(row.Signal);
        Assert.NotEmpty(found);
        if (row.Switches == DisguiseKinds.None)
        {
            Assert.Equal(found, Reading.Of(s_none, row.Example).Finds(row.Signal));
            return;
        }

        var off = Reading.Of(With(DisguiseKinds.All & ~row.Switches), row.Example).Finds(row.Signal);
        Assert.True(off.Length == 0 || off.Max(find => find.Length) < found.Max(find => find.Length), string.Join('|', off));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_example_of_a_kind_is_found_whatever_else_is_off(string kind)
    {
        var row = Row(kind);
        var found = Reading.Of(s_all, row.Example).Finds(row.Signal);
        foreach (var other in Single().Where(other => (row.Switches & other) == 0)) Assert.Equal(found, Reading.Of(s_without[other], row.Example).Finds(row.Signal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_harmless_carries_nothing_that_the_words_alone_do_not(string kind)
    {
        var row = Row(kind);
        var reading = Reading.Of(s_all, row.Harmless);
        Assert.False(reading.Signals.Contains(row.Signal), string.Join('|', reading.Finds(row.Signal)));
        Assert.Equal(Reading.Of(s_none, row.Harmless).Matches.ToArray(), reading.Matches.ToArray());
    }

    private static DisguisesPage.Row Row(string kind) => DisguisesPage.Rows.Single(row => row.Kind == kind);

    private static TextAnalyzer With(DisguiseKinds kinds) => new TextAnalyzerBuilder().ReadDisguises(kinds).Build();

    private static IEnumerable<DisguiseKinds> Single() => Enum.GetValues<DisguiseKinds>().Where(kind => kind is not (DisguiseKinds.None or DisguiseKinds.All));
}
