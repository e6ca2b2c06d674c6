namespace WeChatPolicy.Rules.Tests.Passwords;

/// <summary>Passwords that satisfy every rule about kinds of characters and that anybody guesses, each with its reason, beside ones that nobody does.</summary>
public class GuessablePasswordTests
{
    [Theory]
    [InlineData("5201314a@", PasswordFault.Common)] // love by the sound of the digits
    [InlineData("7758521", PasswordFault.Common)]
    [InlineData("a7758521!", PasswordFault.Common)]
    [InlineData("520@1314ab", PasswordFault.Common)]
    [InlineData("Aini5201314!", PasswordFault.Common)]
    [InlineData("201314_zq", PasswordFault.Common)]
    [InlineData("1314520#X", PasswordFault.Common)]
    [InlineData("3344521.L", PasswordFault.Common)]
    [InlineData("k#147258m", PasswordFault.KeyboardRun)] // lines of a keypad
    [InlineData("159357a@", PasswordFault.KeyboardRun)]
    [InlineData("x!963852q", PasswordFault.KeyboardRun)]
    [InlineData("m#125896k", PasswordFault.KeyboardRun)] // from key to key
    [InlineData("m#698521k", PasswordFault.KeyboardRun)]
    [InlineData("kx#2580mQ", PasswordFault.KeyboardRun)] // the middle of a telephone's
    [InlineData("147@258xY", PasswordFault.Common)]
    [InlineData("qwe@asd1", PasswordFault.Common)]
    [InlineData("Qaz#Wsx2024", PasswordFault.Common)]
    [InlineData("Admin.Root7", PasswordFault.Common)]
    [InlineData("qaz@qaz1", PasswordFault.RepeatedSequence)] // three keys twice
    [InlineData("Wsx#wsx9!", PasswordFault.RepeatedSequence)]
    [InlineData("kiesel-Kiesel4", PasswordFault.RepeatedSequence)]
    [InlineData("tramtram#5", PasswordFault.RepeatedSequence)]
    [InlineData("7!tramTRAMtram", PasswordFault.RepeatedSequence)]
    [InlineData("2719-2719-xY", PasswordFault.RepeatedSequence)]
    [InlineData("马到#马到成功马到#马到1", null)] // a piece of two is no word
    [InlineData("Company@123", PasswordFault.WordAndNumber)]
    [InlineData("Company@123", PasswordFault.Common)]
    [InlineData("Xingchen@123", PasswordFault.WordAndNumber)] // any company's name
    [InlineData("Xingchen#2026", PasswordFault.WordAndNumber)]
    [InlineData("2026@Xingchen", PasswordFault.WordAndNumber)]
    [InlineData("Xingchen123!", PasswordFault.WordAndNumber)]
    [InlineData("!Xingchen888", PasswordFault.WordAndNumber)]
    [InlineData("Kiesel@1234", PasswordFault.WordAndNumber)]
    [InlineData("Fruehling_2024!", PasswordFault.WordAndNumber)]
    [InlineData("星辰科技@123", PasswordFault.WordAndNumber)]
    public void What_anybody_guesses_is_weak_and_says_why(string candidate, PasswordFault? fault)
    {
        var judgement = PasswordPolicy.Default.Judge(candidate);
        if (fault is { } named) Assert.Equal((PasswordRating.Weak, true), (judgement.Rating, judgement.Has(named)));
        else Assert.False(judgement.Has(PasswordFault.RepeatedSequence));
    }

    [Theory]
    [InlineData("Tr4m&kiesel")]
    [InlineData("Vogel-29-tanzt")]
    [InlineData("k7#pw2!q")]
    [InlineData("property-7Mx&q")]
    [InlineData("马到成功#47x")]
    [InlineData("Kiesel@7391")] // a number that nobody adds
    [InlineData("Kiesel@473")]
    [InlineData("Tram@123Kiesel")] // two words
    [InlineData("Donaudampfschiff@2024")] // no one word
    [InlineData("kq7xzt@2024")]
    [InlineData("Tram-47-tram-Kiesel")] // more than the repetition
    [InlineData("Lovely-Kiesel-7")]
    [InlineData("5201314-Kiesel-q")]
    [InlineData("Dragon7#kqxz")]
    [InlineData("Apple-Orange-Monkey-Thunder7")] // four words are more than anybody tries first
    [InlineData("x#129637q")] // the keys do not lie side by side
    [InlineData("x#147853q")]
    [InlineData("x#2590mQw")]
    public void What_nobody_guesses_stays_strong(string candidate) => Assert.Empty(PasswordPolicy.Default.Judge(candidate).Reasons);
}
