using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Disguises;

[Collection("Costs")]
public class SoundReadingTests
{
    [Theory]
    [InlineData("傻瓜", "sa gua")]
    [InlineData("啥挂", "sa gua")]
    [InlineData("shagua", "sa gua")]
    [InlineData("sha瓜", "sa gua")]
    [InlineData("亻尔好", "ni hao")]
    [InlineData("弓虽者", "qian ze")]
    [InlineData("强者", "qian ze")]
    [InlineData("女子好", "nv zi hao")]
    [InlineData("🐎上", "ma san")]
    [InlineData("草😀莓🙏", "cao mei")]
    [InlineData("马。上", "ma | san")]
    [InlineData("4个8", "#4 ge #8")]
    [InlineData("fangan", "fan gan")]
    [InlineData("xian", "xian")]
    [InlineData("绿lv路", "nv nv nu")]
    [InlineData("hello", "h e l l o")]
    [InlineData("vx号", "v x hao")]
    [InlineData("好好好好看", "hao kan")]
    [InlineData("haaaaao看", "hao kan")]
    [InlineData("妈妈", "ma ma")]
    [InlineData("あ$我", "wo")]
    public void A_text_is_read_as_it_sounds(string text, string sounds) => Assert.Equal(sounds, Spoken(TextFolder.FoldTerm(text)));

    [Fact]
    public void Each_sound_says_which_characters_are_written_for_it()
    {
        var text = "弓虽shagua🐎好好好4";
        Span<Sound> sounds = new Sound[text.Length];
        var count = SoundReading.Read(text, sounds);
        Assert.Equal(["弓虽", "sha", "gua", "🐎", "好好好", "4"], sounds[..count].ToArray().Select(sound => text.Substring(sound.Start, sound.Length)));
    }

    [Fact]
    public void A_syllable_knows_its_first_letter_and_a_digit_its_syllable()
    {
        Assert.Equal('s', SyllableTable.Initial(SyllableTable.OfCharacter['傻']));
        Assert.Equal(SyllableTable.OfCharacter['死'], SyllableTable.OfDigit('4'));
    }

    [Fact]
    public void There_are_never_more_sounds_than_characters_and_nothing_is_allocated()
    {
        string[] texts = [new('傻', 100_000), string.Concat(Enumerable.Repeat("🐎", 50_000)), string.Concat(Enumerable.Repeat("shagua弓虽", 10_000)), new('a', 100_000)];
        var sounds = new Sound[100_000];
        foreach (var text in texts) SoundReading.Read(text, sounds);
        foreach (var text in texts)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var count = SoundReading.Read(text, sounds);
            Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
            Assert.InRange(count, 1, text.Length);
        }
    }

    private static string Spoken(string folded)
    {
        var sounds = new Sound[folded.Length];
        var count = SoundReading.Read(folded, sounds);
        return string.Join(' ', sounds[..count].Select(Name));
    }

    private static string Name(Sound sound) => sound switch
    {
        { Id: Sound.Boundary } => "|",
        { IsLetter: true } => ((char)('a' + sound.Id - Sound.FirstLetter)).ToString(),
        { IsDigit: true } => $"#{sound.Id - Sound.FirstDigit}",
        _ => EmbeddedText.Lines("Disguises/syllables.txt").Select(line => line.Split(' ')[0])
            .Where(syllable => SyllableTable.OfLetters(syllable) == sound.Id).Select(SyllableTable.Fuzzy).First(),
    };
}
