using WeChatPolicy.Rules.Conditions;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Conditions;

/// <summary>A text of many places is not read once for each of them: what is looked at is counted in characters.</summary>
public class WindowCostTests
{
    private const int Few = 1_500;

    private static readonly TextAnalyzer s_analyzer = new(
        [Lexicon.Parse("insult", new StringReader("囍囍")), Lexicon.Parse("awareness", new StringReader("宣传"))], [], Text.Reading.Names, [], []);

    public static TheoryData<string> Units() => ["囍囍", "囍囍好", "囍囍。", "囍囍，宣传", "囍囍[微笑]", "囍@囍", "囍囍" + new string('好', 400)];

    [Theory]
    [MemberData(nameof(Units))]
    public void What_is_looked_at_around_all_places_grows_with_their_number_alone(string unit)
    {
        var (few, fewLooked) = Looked(unit, Few);
        var (many, manyLooked) = Looked(unit, 2 * Few);
        Assert.InRange(few, Few, 2 * Few);
        Assert.InRange(many, (2 * few) - 2, (2 * few) + 2);

        // Five looks at each place, none further than a window to either side of it.
        var most = 5L * ((2 * TextWindow.Far) + 3);
        Assert.InRange(fewLooked, 1, most * few);
        Assert.InRange(manyLooked - fewLooked, 1, most * (many - few));
    }

    private static (int Places, long Looked) Looked(string unit, int times)
    {
        var buffer = Text.Reading.Of(s_analyzer, string.Concat(Enumerable.Repeat(unit, times)));
        var text = new TextAnalysis(buffer);
        var (places, looked) = (0, 0L);
        foreach (ref readonly var place in buffer.Matches)
        {
            if (place.Signal != Signals.Insult) continue;
            places++;
            looked += TextWindow.Around(text, place).Length + TextWindow.Before(text, place, TextWindow.Far).Length + TextWindow.Behind(text, place).Length
                + TextWindow.BeforeInSentence(text, place, TextWindow.Far, out _).Length + TextWindow.BehindInSentence(text, place).Length;
        }

        return (places, looked);
    }
}
