using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

public class WordLookupTests
{
    private static readonly Gen<string> s_words = Gen.Frequency(
        (8, Gen.Elements('小', '王', '老', 'z', '\uFFFF').NonEmptyListOf().Select(chars => string.Concat(chars.Take(5)))),
        (1, Gen.Choose(14, 40).Select(length => new string('王', length))));

    [Property(MaxTest = 1000)]
    public Property The_leading_word_is_the_longest_that_the_text_begins_with() => Prop.ForAll(
        s_words.NonEmptyListOf().ToArbitrary(), s_words.ListOf().Select(string.Concat).ToArbitrary(),
        (words, text) =>
        {
            var list = new WordList(words);
            for (var at = 0; at <= text.Length; at++)
            {
                var rest = text[at..];
                var expected = words.Where(word => rest.StartsWith(word, StringComparison.Ordinal)).Select(word => word.Length).DefaultIfEmpty().Max();
                Assert.Equal(expected, list.Leading(rest));
                Assert.Equal(words.Any(word => rest.Contains(word, StringComparison.Ordinal)), list.IsIn(rest));
            }
        });

    [Fact]
    public void A_place_has_the_lengths_of_the_words_that_begin_so_and_most_others_none()
    {
        string[] words = [.. Enumerable.Range('一', 5000).Select(code => new string((char)code, 1 + (code % 20)))];
        var beginnings = new WordBeginnings(words);

        foreach (var word in words)
        {
            var lengths = beginnings.LengthsAt(word);
            Assert.Equal(Enumerable.Range(1, 15).Where(length => length == word.Length), Enumerable.Range(1, 15).Where(length => WordBeginnings.Holds(lengths, length)));
            Assert.Equal(word.Length >= 16, WordBeginnings.Holds(lengths, 18));
        }

        Assert.DoesNotContain(Enumerable.Range(1, '一' - 1), code => beginnings.LengthsAt([(char)code, '一']) != 0);

        // What stands second is known to one bit in thirty-two.
        Assert.InRange(Enumerable.Range('가', 1000).Count(second => beginnings.LengthsAt(['丁', (char)second]) != 0), 0, 100);
    }
}
