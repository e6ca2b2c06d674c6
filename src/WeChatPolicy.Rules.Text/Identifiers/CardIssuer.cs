using System.Globalization;

namespace WeChatPolicy.Rules.Text;

/// <summary>Whose cards begin with which digits, and how long their numbers are (ISO/IEC 7812-1 issuer identification numbers).</summary>
internal static class CardIssuer
{
    // First digits, or a range of them of equal length, and the lengths that are in use. Public knowledge: the ranges of the card
    // schemes, and numbers that Chinese banks issued before UnionPay had its own 62 (they still open accounts).
    private static readonly (int Digits, int First, int Last, int Lengths)[] s_ranges =
    [
        // UnionPay.
        Of("62", 16, 17, 18, 19), Of("81", 16, 17, 18, 19),

        // Visa, Mastercard, American Express, JCB, Diners Club, Discover.
        Of("4", 16), Of("51-55", 16), Of("2221-2720", 16), Of("34", 15), Of("37", 15), Of("3528-3589", 16),
        Of("300-305", 14), Of("36", 14), Of("38-39", 14), Of("6011", 16, 19), Of("644-649", 16), Of("65", 16),

        // ICBC; Construction Bank; Agricultural Bank; Bank of China; Communications; Postal Savings; China Merchants; Everbright.
        Of("9558-9559", 19), Of("436742", 19), Of("436745", 19), Of("491034", 16, 19), Of("403361", 19), Of("404117-404121", 19),
        Of("456351", 19), Of("601382", 19), Of("601428", 17), Of("405512", 17), Of("66601428", 17), Of("955100", 19),
        Of("95555", 15, 16), Of("690755", 15), Of("9003", 16),

        // City and rural banks.
        Of("602907", 16), Of("602969", 16), Of("603128", 16, 17, 18), Of("603367", 18), Of("603445", 16), Of("603506", 16, 19), Of("603601-603602", 16, 17, 18),
        Of("603694", 16, 19), Of("603708", 16), Of("6858", 16, 17), Of("9400", 16, 17, 18, 19), Of("9896", 16, 18), Of("9843", 16, 17, 18, 19),
        Of("60", 16),
    ];

    /// <summary>Whether an issuer has numbers that begin so and are so long. The digits are ASCII, 13 or more.</summary>
    internal static bool IsKnown(ReadOnlySpan<char> digits)
    {
        foreach (var (count, first, last, lengths) in s_ranges)
        {
            if ((lengths & (1 << digits.Length)) == 0) continue;
            var number = 0;
            foreach (var digit in digits[..count]) number = (number * 10) + digit - '0';
            if (number >= first && number <= last) return true;
        }

        return false;
    }

    private static (int Digits, int First, int Last, int Lengths) Of(string range, params ReadOnlySpan<int> lengths)
    {
        var ends = range.Split('-');
        var set = 0;
        foreach (var length in lengths) set |= 1 << length;
        return (ends[0].Length, int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[^1], CultureInfo.InvariantCulture), set);
    }
}
