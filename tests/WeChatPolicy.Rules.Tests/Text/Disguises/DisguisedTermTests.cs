using FsCheck.Xunit;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Disguises;

public class DisguisedTermTests
{
    private static readonly (string, string)[] s_lexicons =
        [("insult", "[unmistakable]\n王八蛋\n去你妈的\n下三滥"), ("self-harm", "想自杀"), ("contact-solicitation", "加微信")];

    private static readonly TextAnalyzer s_analyzer = Reading.Scanner(s_lexicons);

    [Property(MaxTest = 3000, Arbitrary = [typeof(Disguising)])]
    public void A_disguised_term_is_found_where_it_stands_in_the_original(Disguised generated)
    {
        var places = new List<(int Start, int Length, bool Disguised)>();
        foreach (var match in Reading.Of(s_analyzer, generated.Text).Matches) places.Add((match.Start, match.Length, match.Disguised));
        Assert.Contains((generated.Before.Length, generated.Written.Length, true), places);
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(Disguising)])]
    public void A_kind_that_is_off_finds_nothing_and_the_others_stay(Disguised generated)
    {
        var off = new TextAnalyzer(
            [.. s_lexicons.Select(item => Lexicon.Parse(item.Item1, new StringReader(item.Item2)))], [], Reading.Names, Signals.Recognisers, [], DisguiseKinds.All & ~generated.Kind);
        var places = new List<(int, int)>();
        foreach (var match in Reading.Of(off, generated.Text).Matches) places.Add((match.Start, match.Length));
        Assert.DoesNotContain((generated.Before.Length, generated.Written.Length), places);
        Assert.Contains(generated.Term, Reading.Of(off, generated.Term).Matches.ToArray().Select(match => generated.Term.Substring(match.Start, match.Length)));
    }
}
