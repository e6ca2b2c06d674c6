using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

public class PinyinTests
{
    [Theory]
    [InlineData('张', "zhang")]
    [InlineData('伟', "wei")]
    [InlineData('吕', "lv")]
    [InlineData('安', "an")]
    [InlineData('衣', "yi")]
    [InlineData('a', null)]
    [InlineData('#', null)]
    [InlineData('é', null)]
    [InlineData('あ', null)]
    public void A_character_has_the_syllable_of_its_commonest_reading(char character, string? syllable) => Assert.Equal(syllable, Pinyin.SyllableOf(character));
}
