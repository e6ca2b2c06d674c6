using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace WeChatPolicy.Rules.Tests.Passwords;

/// <summary>What holds of every candidate password.</summary>
public class PasswordLawProperties
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Digits = "0123456789";
    private const string Specials = "!@#$%^&*()-_=+[]{};:,.?/~ ";

    private static readonly Gen<string> s_pieces = Gen.Elements(
        "password", "qwerty", "1qaz", "abcd", "4321", "aaaa", "19900307", "zhangwei", "P@$$w0rd", "x7#", "Kiesel", "马到", "😀", "\u200b", "-", "9", "\ud800");

    private static readonly Gen<string> s_candidates = Gen.OneOf(
        TextOf(Letters), TextOf(Letters + Digits), TextOf(Letters + Digits + Specials), s_pieces.ListOf().Select(pieces => string.Concat(pieces)));

    [Property(MaxTest = 400)]
    public Property Characters_of_a_missing_kind_never_lower_the_rating() => Prop.ForAll(s_candidates.ToArbitrary(), candidate =>
    {
        var before = PasswordPolicy.Default.Judge(candidate);
        foreach (var (missing, kind) in new[] { (PasswordFault.NoLetter, Letters), (PasswordFault.NoDigit, Digits), (PasswordFault.NoSpecialCharacter, Specials) })
        {
            if (!before.Has(missing)) continue;
            foreach (var addition in kind)
            {
                Assert.True(PasswordPolicy.Default.Judge(candidate + addition).Rating >= before.Rating);
                Assert.False(PasswordPolicy.Default.Judge(addition + candidate).Has(missing));
            }
        }
    });

    [Property(MaxTest = 400)]
    public Property A_password_is_weak_where_it_has_a_fault_and_only_there() => Prop.ForAll(s_candidates.ToArbitrary(), candidate =>
    {
        var judgement = PasswordPolicy.Default.Judge(candidate);

        Assert.Equal(judgement.Rating == PasswordRating.Weak, judgement.Reasons.Count > 0);
        Assert.NotEqual(PasswordRating.Unknown, judgement.Rating);
        Assert.Equal(judgement.Reasons, judgement.Reasons.Distinct().Order());
    });

    [Property(MaxTest = 400)]
    public Property A_stricter_length_never_raises_a_rating() => Prop.ForAll(s_candidates.ToArbitrary(), Gen.Choose(4, 32).ToArbitrary(), (candidate, length) =>
    {
        var loose = new PasswordPolicy(new PasswordRuleOptions { MinimumLength = length });
        var strict = new PasswordPolicy(new PasswordRuleOptions { MinimumLength = length + 1 });

        Assert.True(strict.Judge(candidate).Rating <= loose.Judge(candidate).Rating);
    });

    [Property(MaxTest = 400)]
    public Property Knowing_the_account_never_raises_a_rating() => Prop.ForAll(s_candidates.ToArbitrary(), s_candidates.ToArbitrary(), (candidate, account) =>
        Assert.True(PasswordPolicy.Default.Judge(candidate, account).Rating <= PasswordPolicy.Default.Judge(candidate).Rating));

    [Property(MaxTest = 400)]
    public Property A_run_is_one_in_either_direction_and_any_case() => Prop.ForAll(s_candidates.ToArbitrary(), candidate =>
    {
        var reversed = string.Concat(candidate.Reverse());
        foreach (var fault in new[] { PasswordFault.KeyboardRun, PasswordFault.CountingSequence, PasswordFault.RepeatedSequence })
        {
            var found = PasswordPolicy.Default.Judge(candidate).Has(fault);
            Assert.Equal(found, PasswordPolicy.Default.Judge(reversed).Has(fault));
            Assert.Equal(found, PasswordPolicy.Default.Judge(candidate.ToUpperInvariant()).Has(fault));
        }
    });

    [Property(MaxTest = 400)]
    public Property What_stands_around_a_run_does_not_hide_it() => Prop.ForAll(s_candidates.ToArbitrary(), s_candidates.ToArbitrary(), (before, after) =>
    {
        foreach (var fault in new[] { PasswordFault.KeyboardRun, PasswordFault.CountingSequence })
        {
            if (PasswordPolicy.Default.Judge(before).Has(fault)) Assert.True(PasswordPolicy.Default.Judge(after + before + after).Has(fault));
        }
    });

    [Property(MaxTest = 400)]
    public Property A_password_that_holds_its_account_is_weak() => Prop.ForAll(TextOf(Letters).ToArbitrary(), s_candidates.ToArbitrary(), (account, around) =>
    {
        if (account.Length < 4) return;
        Assert.True(PasswordPolicy.Default.Judge(around + account + around, account).Has(PasswordFault.AccountName));
        Assert.True(PasswordPolicy.Default.Judge(around + string.Concat(account.Reverse()) + around, account).Has(PasswordFault.AccountName));
    });

    [Property(MaxTest = 400)]
    public Property A_name_is_found_whatever_parts_its_letters() =>
        Prop.ForAll(Gen.Elements("zhangwei", "weizhang", "iewgnahz", "gnahziew").ToArbitrary(), TextOf(Digits + "#-_.% ").Where(text => text.Length > 0).ToArbitrary(), (name, between) =>
        {
            var candidate = string.Concat(name.Select((letter, index) => $"{letter}{between[index % between.Length]}"));
            Assert.True(PasswordPolicy.Default.Judge(candidate, PasswordOwner.Of("", "张伟")).Has(PasswordFault.PersonName), candidate);
            Assert.True(PasswordPolicy.Default.Judge(candidate, "zhang.wei").Has(PasswordFault.AccountName), candidate);
        });

    [Property(MaxTest = 400)]
    public Property A_judgement_never_shows_the_candidate() => Prop.ForAll(TextOf(Letters + Digits).Where(text => text.Length > 3).ToArbitrary(), candidate =>
        Assert.DoesNotContain(candidate, PasswordPolicy.Default.Judge(candidate).ToString(), StringComparison.Ordinal));

    [Fact]
    public void A_common_password_is_one_in_any_thin_disguise()
    {
        foreach (var common in new[] { "password", "welcome", "iloveyou", "woaini", "dragon", "letmein", "superman" })
        {
            var disguised = common.Replace('a', '@').Replace('o', '0').Replace('e', '3').Replace('s', '$').ToUpperInvariant();
            foreach (var candidate in new[] { common, disguised, common + "2024!", disguised + "#1", "88" + common })
            {
                Assert.True(PasswordPolicy.Default.Judge(candidate).Has(PasswordFault.Common), candidate);
            }
        }
    }

    private static Gen<string> TextOf(string alphabet) => Gen.Elements(alphabet.ToCharArray()).ArrayOf().Select(characters => new string(characters));
}
