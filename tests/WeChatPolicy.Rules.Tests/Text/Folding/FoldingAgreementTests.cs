using FsCheck;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

public class FoldingAgreementTests
{
    private static readonly TextAnalyzer s_scanner = Reading.Scanner();

    [Property(MaxTest = 2000, Arbitrary = [typeof(Fragments)])]
    public void Folding_and_its_way_back_agree_with_the_obvious_twin(FragmentText one, FragmentText other)
    {
        string[] parts = [one.Text, other.Text];
        var reading = Reading.Of(s_scanner, parts);
        var part = 0;
        foreach (var text in parts.Where(text => text.Length > 0))
        {
            var expected = NaiveFolding.Fold(text);
            var (start, end) = reading.FoldedRange(part);
            Assert.Equal(string.Concat(expected.Select(unit => unit.Folded)), reading.Folded[start..end].ToString());
            ref readonly var place = ref reading.Part(part);
            for (var at = start; at < end; at++)
            {
                var unit = expected[at - start];
                Assert.Equal((unit.Start, unit.End), (reading.FoldedText.OriginalStart(place, at), reading.FoldedText.OriginalEnd(place, at)));
                Assert.Equal(at, reading.FoldedText.FoldedIndex(place, unit.Start));
            }

            for (var original = 0; original <= text.Length; original++)
            {
                var first = expected.FindIndex(unit => unit.Start >= original);
                Assert.Equal(first < 0 ? end : start + first, reading.FoldedText.FoldedIndex(place, original), Tolerance(expected, original));
            }

            part++;
        }
    }

    // Inside a pair that was read as one character there is no right answer; either neighbour will do.
    private static EqualityComparer<int> Tolerance(List<NaiveFolding.Unit> units, int original) =>
        units.Any(unit => unit.Start < original && original < unit.End)
            ? EqualityComparer<int>.Create((_, _) => true, _ => 0)
            : EqualityComparer<int>.Default;

    [Property(MaxTest = 500, Arbitrary = [typeof(Fragments)])]
    public void Folding_twice_is_folding_once(FragmentText generated)
    {
        var once = TextFolder.FoldTerm(generated.Text.Replace(".", "", StringComparison.Ordinal));
        Assert.Equal(once, TextFolder.FoldTerm(once.Replace(".", "", StringComparison.Ordinal)));
    }
}
