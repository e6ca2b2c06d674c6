using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

/// <summary>Of identifiers with a check: generated ones are taken, and one wrong character leaves them possible at the most.</summary>
public class ChecksumLaws
{
    private const string CodeAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    [Property(MaxTest = 400)]
    public Property A_resident_identity_number() => Prop.ForAll(Arb.From(ResidentIds), Gen.Choose(0, 17).ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), static (number, place, by) =>
    {
        Assert.Equal(Confidence.Certain, Recognised.Strongest(number, Signals.ResidentId));
        HoldsWhenMistyped("身份证号", number, place, by, "0123456789", Signals.ResidentId);
        HoldsWhenMistyped("", number, place, by, "0123456789", Signals.ResidentId);
    });

    [Property(MaxTest = 400)]
    public Property A_unified_social_credit_code() => Prop.ForAll(Arb.From(CreditCodes), Gen.Choose(0, 17).ToArbitrary(), Gen.Choose(1, 30).ToArbitrary(), static (code, place, by) =>
    {
        Assert.Equal(Confidence.Certain, Recognised.Strongest(code, Signals.UnifiedSocialCreditCode));
        HoldsWhenMistyped("税号", code, place, by, CodeAlphabet, Signals.UnifiedSocialCreditCode);
        HoldsWhenMistyped("", code, place, by, CodeAlphabet, Signals.UnifiedSocialCreditCode);
    });

    [Property(MaxTest = 400)]
    public Property A_bank_card() => Prop.ForAll(Arb.From(Cards), Gen.Choose(0, 18).ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), static (number, place, by) =>
    {
        Assert.Equal(Confidence.Certain, Recognised.Strongest($"卡号{number}", Signals.BankCard));
        Assert.NotNull(Recognised.Strongest(number, Signals.BankCard));
        HoldsWhenMistyped("卡号", number, place % number.Length, by, "0123456789", Signals.BankCard);
        HoldsWhenMistyped("", number, place % number.Length, by, "0123456789", Signals.BankCard);
    });

    // Their checks miss some slips (modulo 10 with even weights; letters eleven apart): what still passes is valid by the norm.
    [Property(MaxTest = 300)]
    public Property A_taiwan_identity_number() => Prop.ForAll(Arb.From(TaiwanIds), Gen.Choose(1, 9).ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), static (number, place, by) =>
    {
        Assert.Equal(Confidence.Possible, Recognised.Strongest(number, Signals.TaiwanId));
        Assert.Equal(Confidence.Likely, Recognised.Strongest($"台湾身份证：{number}", Signals.TaiwanId));
        var wrong = Mistyped(number, place, by, "0123456789");
        if (!TaiwanId.IsValid(wrong[0], wrong.AsSpan(1))) HoldsWhenMistyped("台湾身份证：", number, place, by, "0123456789", Signals.TaiwanId);
    });

    [Property(MaxTest = 300)]
    public Property A_hong_kong_identity_number() => Prop.ForAll(Arb.From(HongKongIds), Gen.Choose(0, 5).ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), static (number, digit, by) =>
    {
        Assert.Equal(Confidence.Possible, Recognised.Strongest(number, Signals.HongKongId));
        Assert.Equal(Confidence.Likely, Recognised.Strongest($"香港身份证 {number}", Signals.HongKongId));
        HoldsWhenMistyped("香港身份证 ", number, number.IndexOf('(', StringComparison.Ordinal) - 6 + digit, by, "0123456789", Signals.HongKongId);
    });

    [Property(MaxTest = 2000)]
    public Property Numbers_of_other_things_are_never_certain() => Prop.ForAll(Arb.From(OtherNumbers), static text =>
    {
        foreach (var signal in (Signal[])[Signals.BankCard, Signals.UnifiedSocialCreditCode, Signals.MobileNumber, Signals.TravelPermit, Signals.PassportNumber, Signals.HongKongId, Signals.TaiwanId])
        {
            Assert.True(Recognised.Strongest(text, signal) is null or < Confidence.Certain, text);
        }
    });

    private static Gen<string> ResidentIds =>
        from region in Gen.Elements("110105", "310104", "440306", "510107", "650102", "810000", "330106", "220802")
        from day in Gen.Choose(0, 40_000)
        from sequence in Gen.Choose(0, 999)
        let body = $"{region}{new DateOnly(1920, 1, 1).AddDays(day):yyyyMMdd}{sequence:000}"
        select body + "10X98765432"[Sum(body, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11];

    private static Gen<string> CreditCodes =>
        from registrar in Gen.Elements("91", "92", "93", "12", "51", "52", "53", "11")
        from region in Gen.Elements("110105", "310115", "440300", "100000", "330106", "620102", "429004")
        from organisation in Gen.Elements("0123456789ABCDEFGHJKLMNPQRTUWXY".ToCharArray()).ArrayOf(8)
        let weights = (int[])[3, 7, 9, 10, 5, 8, 4, 2]
        let sum = organisation.Zip(weights, static (unit, weight) => (char.IsAsciiDigit(unit) ? unit - '0' : unit - 'A' + 10) * weight).Sum()
        let body = registrar + region + new string(organisation) + "0123456789X0"[11 - (sum % 11)]
        let total = body.Select(static (unit, at) => CodeAlphabet.IndexOf(unit, StringComparison.Ordinal) * (int)System.Numerics.BigInteger.ModPow(3, at, 31)).Sum()
        select body + CodeAlphabet[(31 - (total % 31)) % 31];

    private static Gen<string> Cards =>
        from issuer in Gen.Elements(("622202", 19), ("621483", 16), ("623668", 19), ("436742", 19), ("601428", 17), ("955880", 19), ("4", 16), ("52", 16), ("37", 15), ("3530", 16), ("36", 14))
        from rest in Gen.Choose(0, 9).ArrayOf(19)
        let body = issuer.Item1 + string.Concat(rest)[..(issuer.Item2 - issuer.Item1.Length - 1)]
        select body + Enumerable.Range(0, 10).First(check => IsLuhn(body + check));

    private static Gen<string> TaiwanIds =>
        from letter in Gen.Elements("ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray())
        from kind in Gen.Elements(1, 2, 8, 9)
        from rest in Gen.Choose(0, 9_999_999)
        let body = $"{kind}{rest:0000000}"
        select letter + body + Enumerable.Range(0, 10).First(check => TaiwanId.IsValid(letter, body + check));

    private static Gen<string> HongKongIds =>
        from letters in Gen.Elements("A", "K", "Z", "AB", "WX", "XA")
        from digits in Gen.Choose(0, 999_999)
        let body = digits.ToString("000000", System.Globalization.CultureInfo.InvariantCulture)
        select $"{letters}{body}({"0123456789A".First(check => HongKongId.IsValid(letters, body, check))})";

    private static Gen<string> OtherNumbers => Gen.OneOf(
        from digits in Gen.Choose(0, 9).ArrayOf(18) select $"订单号{string.Concat(digits)}",
        from stamp in Gen.Choose(1_500_000_000, 1_900_000_000) from more in Gen.Choose(0, 999) select $"{stamp}{more:000}",
        from day in Gen.Choose(0, 20_000) from more in Gen.Choose(0, 999_999_999) select $"流水 {new DateTime(2000, 1, 1).AddDays(day):yyyyMMdd}{more:000000000}1",
        from prefix in Gen.Elements("SF", "YT", "JD", "75", "43", "77") from digits in Gen.Choose(0, 9).ArrayOf(13) select $"运单{prefix}{string.Concat(digits)}",
        from letters in Gen.Elements("A", "SB", "TMD", "E", "H") from digits in Gen.Choose(0, 999_999_999) select $"料号{letters}{digits}",
        from a in Gen.Choose(0, 20) from b in Gen.Choose(0, 99) from c in Gen.Choose(0, 9999) select $"v{a}.{b}.{c}.1024 build {c}{a}");

    private static void HoldsWhenMistyped(string before, string number, int place, int by, string alphabet, Signal signal)
    {
        var wrong = Mistyped(number, place, by, alphabet);
        Assert.True(Recognised.Strongest(before + wrong, signal) is null or Confidence.Possible, before + wrong);
    }

    private static string Mistyped(string number, int place, int by, string alphabet)
    {
        var now = alphabet.IndexOf(number[place], StringComparison.Ordinal);
        return number[..place] + alphabet[(Math.Max(now, 0) + by) % alphabet.Length] + number[(place + 1)..];
    }

    private static bool IsLuhn(string digits) => digits.Reverse().Select(static (unit, at) => (at & 1) == 0 ? unit - '0' : ((unit - '0') * 2 / 10) + ((unit - '0') * 2 % 10)).Sum() % 10 == 0;

    private static int Sum(string digits, int[] weights) => digits.Zip(weights, static (unit, weight) => (unit - '0') * weight).Sum();
}
