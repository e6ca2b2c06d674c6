using WeChatPolicy.Rules.Accuracy;
using WeChatPolicy.Rules.Accuracy.Disguises;

namespace Accuracy.Tests;

public class TableTests
{
    public static TheoryData<string> Alternatives => ["traditional.txt", "variants.txt", "shapes.txt", "small-capitals.txt", "letter-shapes.txt", "splits.txt", "digits.txt", "emoji-sounds.txt"];

    [Theory]
    [MemberData(nameof(Alternatives))]
    public void An_entry_is_a_character_and_what_stands_for_it(string file) =>
        Assert.DoesNotContain(Table.Entries(file), entry => entry.Length < 2 || char.IsSurrogate(entry[0]));

    [Fact]
    public void A_reading_is_one_syllable_in_letters()
    {
        Assert.All(Sounds.Pinyin, reading => Assert.Matches("^[a-z]{1,6}$", Assert.Single(reading.Value)));
        Assert.All(Table.Lines("readings.txt"), line => Assert.Matches("^[a-z]+ [\u4E00-\u9FFF]+$", line));
    }

    [Fact]
    public void A_syllable_has_one_line() =>
        Assert.Empty(Table.Lines("readings.txt").Select(line => line.Split(' ')[0]).GroupBy(reading => reading, StringComparer.Ordinal).Where(reading => reading.Count() > 1).Select(reading => reading.Key));

    [Fact]
    public void The_halves_of_a_character_are_two_or_three_signs() =>
        Assert.All(Table.Whole("splits.txt").SelectMany(split => split.Value), halves => Assert.InRange(halves.EnumerateRunes().Count(), 2, 3));

    [Fact]
    public void A_word_has_a_picture() => Assert.All(Table.Words("emoji-words.txt"), word => Assert.True(word.Key.Length > 0 && word.Value.Length > 0, word.Key));

    [Fact]
    public void Nothing_stands_for_itself() =>
        Assert.DoesNotContain(Sounds.Homophones, entry => entry.Value.Contains(entry.Key.ToString(), StringComparer.Ordinal));

    /// <summary>What measures disguises is apart from what finds them.</summary>
    [Fact]
    public void No_disguise_knows_the_text_reading_of_the_library() => Assert.Empty(
        Directory.EnumerateFiles(Path.Combine(ProjectFiles.Folder, "Disguises"), "*.cs", SearchOption.AllDirectories)
            .Where(path => File.ReadAllText(path).Contains("Rules.Text", StringComparison.Ordinal)).Select(Path.GetFileName));
}
