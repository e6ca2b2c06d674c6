namespace WeChatPolicy.Rules.Tests.Passwords;

/// <summary>What is found in a candidate password, fault by fault.</summary>
[Collection("Costs")]
public class PasswordPolicyTests
{
    [Theory]
    [InlineData("Tr4m&kiesel", PasswordRating.Adequate)]
    [InlineData("k7#pw2!q", PasswordRating.Adequate)]
    [InlineData("Vogel-29-tanzt", PasswordRating.Strong)]
    [InlineData("property-7Mx&q", PasswordRating.Strong)] // "erty" stands in a word
    [InlineData("马到成功#47x", PasswordRating.Adequate)]
    [InlineData("马到成功万事如意年年有余#47", PasswordRating.Strong)] // a script without case
    public void A_good_password_has_no_fault(string candidate, PasswordRating rating)
    {
        var judgement = PasswordPolicy.Default.Judge(candidate);

        Assert.Empty(judgement.Reasons);
        Assert.Equal(rating, judgement.Rating);
    }

    [Theory]
    [InlineData("k7#pw2!", PasswordFault.TooShort)] // seven
    [InlineData("k7#😀", PasswordFault.TooShort)] // a picture is one character
    [InlineData("k7#pw2\u200b\u200b\u200b", PasswordFault.TooShort)] // what nobody sees does not count
    [InlineData("4711#2088!", PasswordFault.NoLetter)]
    [InlineData("kiesel&tram", PasswordFault.NoDigit)]
    [InlineData("kiesel4tram", PasswordFault.NoSpecialCharacter)]
    [InlineData("password", PasswordFault.Common)]
    [InlineData("P@$$w0rd", PasswordFault.Common)]
    [InlineData("Password2024!", PasswordFault.Common)]
    [InlineData("2024#Admin", PasswordFault.Common)]
    [InlineData("woaini1314", PasswordFault.Common)]
    [InlineData("5201314!", PasswordFault.Common)]
    [InlineData("WeiXin@888", PasswordFault.Common)]
    [InlineData("xqwerty#7", PasswordFault.KeyboardRun)]
    [InlineData("7#YTREWQx", PasswordFault.KeyboardRun)]
    [InlineData("m!asdf8k", PasswordFault.KeyboardRun)]
    [InlineData("m!poiu8k", PasswordFault.KeyboardRun)]
    [InlineData("k#1qaz2wsx", PasswordFault.KeyboardRun)]
    [InlineData("k#xsw2zaq1", PasswordFault.KeyboardRun)]
    [InlineData("k7!@#$kw", PasswordFault.KeyboardRun)]
    [InlineData("kw#4567m", PasswordFault.CountingSequence)]
    [InlineData("kw#7654m", PasswordFault.CountingSequence)]
    [InlineData("kw#8901m", PasswordFault.CountingSequence)]
    [InlineData("2#7xDEFGm", PasswordFault.CountingSequence)]
    [InlineData("kw#2mmmM9", PasswordFault.RepeatedSequence)]
    [InlineData("Kx7#kx7#", PasswordFault.RepeatedSequence)]
    [InlineData("qkx7kx7kx7#", PasswordFault.RepeatedSequence)]
    [InlineData("19900307", PasswordFault.Date)]
    [InlineData("1990-03-07a", PasswordFault.Date)]
    [InlineData("a!07031990", PasswordFault.Date)]
    [InlineData("1990年3月07日", null)] // seven digits
    [InlineData("19901307k!", null)] // no month 13
    public void A_fault_is_named(string candidate, PasswordFault? fault)
    {
        var judgement = PasswordPolicy.Default.Judge(candidate);

        if (fault is null)
        {
            Assert.False(judgement.Has(PasswordFault.Date));
            return;
        }

        Assert.Equal(PasswordRating.Weak, judgement.Rating);
        Assert.Contains(fault.Value, judgement.Reasons);
        Assert.True(judgement.Has(fault.Value));
    }

    [Theory]
    [InlineData("zhangwei#88k2", "zhangwei")]
    [InlineData("x7#IewGnahz", "zhangwei")]
    [InlineData("Zh4ngW3i#kx9", "zhangwei")]
    [InlineData("Li#88", "li")]
    [InlineData("88!il", "li")]
    public void The_accounts_own_name_is_found(string candidate, string account) =>
        Assert.True(PasswordPolicy.Default.Judge(candidate, account).Has(PasswordFault.AccountName));

    [Theory]
    [InlineData("k7#kiesel-tram", "li")] // a short name stands in words by chance
    [InlineData("Tr4m&kiesel", "zhangwei")]
    [InlineData("Tr4m&kiesel", " ")]
    [InlineData("Tr4m&kiesel", "")]
    [InlineData("", "zhangwei")]
    public void Another_name_is_not(string candidate, string account) =>
        Assert.False(PasswordPolicy.Default.Judge(candidate, account).Has(PasswordFault.AccountName));

    [Fact]
    public void Every_fault_has_words_in_both_languages() => Assert.All(Enum.GetValues<PasswordFault>(), fault =>
    {
        Assert.False(string.IsNullOrWhiteSpace(fault.Text().Zh));
        Assert.False(string.IsNullOrWhiteSpace(fault.Text().En));
    });

    [Fact]
    public void The_least_length_is_the_hosts()
    {
        var strict = new PasswordPolicy(new PasswordRuleOptions { MinimumLength = 12 });

        Assert.True(strict.Judge("Tr4m&kiesel").Has(PasswordFault.TooShort));
        Assert.Equal(PasswordRating.Adequate, strict.Judge("Tr4m&kiesel-").Rating);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PasswordPolicy(new PasswordRuleOptions { MinimumLength = 3 }));
    }

    [Fact]
    public void Nothing_at_all_is_weak() => Assert.Equal(
        [PasswordFault.TooShort, PasswordFault.NoLetter, PasswordFault.NoDigit, PasswordFault.NoSpecialCharacter], PasswordPolicy.Default.Judge("").Reasons);

    [Fact]
    public void A_judgement_shows_the_rating_and_the_faults_alone()
    {
        var judgement = PasswordPolicy.Default.Judge("Sommer2024");

        Assert.DoesNotContain("sommer", judgement.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Weak: NoSpecialCharacter", judgement.ToString());
        Assert.Equal(judgement, PasswordPolicy.Default.Judge("Winter7041x"));
    }

    [Fact]
    public void Judging_costs_no_allocation()
    {
        string[] candidates = ["Tr4m&kiesel", "P@$$w0rd", "1qaz2wsx", "19900307", new string('x', 5000) + "1!", "😀😀k7#😀😀"];
        Assert.Equal(0, Allocation.Least(() =>
        {
            foreach (var candidate in candidates) PasswordPolicy.Default.Judge(candidate, "zhangwei");
        }));
    }
}
