using System.Globalization;

namespace WeChatPolicy.Rules.Accuracy;

/// <summary>Makes identifiers with their check characters, by the standards and not by the library's own sums.</summary>
internal static class CheckedIdentifiers
{
    private const string Digits = "0123456789";

    // GB 32100: no I, O, S, V and Z.
    private const string CreditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    // Counties and districts of GB/T 2260 that have had their code for decades.
    private static readonly string[] s_regions = ["110101", "310101", "440106", "330106", "510107", "420102", "320102", "610103", "370102", "350203"];

    // First digits of issuers: Industrial and Commercial, Construction, Agricultural, Merchants Bank, Bank of China.
    private static readonly string[] s_issuers = ["622202", "621700", "622848", "622588", "621661"];

    /// <summary>GB 11643: region, date of birth, order, and a check character by ISO 7064 MOD 11-2.</summary>
    public static string ResidentNumber(Random random)
    {
        var born = new DateOnly(1955, 1, 1).AddDays(random.Next(50 * 365));
        var body = $"{Pick(s_regions, random)}{born.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}{random.Next(1, 1000):000}";
        return body + Modulus11Dash2(body);
    }

    /// <summary>GB 32100: registrar and kind, region, organisation code with its own check character (GB 11714), and a check character modulo 31.</summary>
    public static string CreditCode(Random random)
    {
        var organisation = Draw(CreditAlphabet.Replace("O", "", StringComparison.Ordinal), 8, random);
        var body = $"91{Pick(s_regions, random)}{organisation}{OrganisationCheck(organisation)}";
        int sum = 0, weight = 1;
        foreach (var sign in body)
        {
            sum += CreditAlphabet.IndexOf(sign, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return body + CreditAlphabet[(31 - (sum % 31)) % 31];
    }

    /// <summary>ISO/IEC 7812: issuer, account and a check digit by Luhn; 19 digits, as debit cards have.</summary>
    public static string BankCard(Random random)
    {
        var body = Pick(s_issuers, random) + Draw(Digits, 12, random);
        var sum = 0;
        for (var i = 0; i < body.Length; i++)
        {
            var doubled = (body[^(i + 1)] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }

        return body + (char)('0' + ((10 - (sum % 10)) % 10));
    }

    /// <summary>The same with one digit or letter changed into another of its kind.</summary>
    public static string WithOneError(string valid, Random random)
    {
        var at = random.Next(valid.Length);
        var kind = char.IsAsciiDigit(valid[at]) ? Digits : CreditAlphabet[10..];
        char other;
        do other = kind[random.Next(kind.Length)];
        while (other == valid[at]);
        return $"{valid[..at]}{other}{valid[(at + 1)..]}";
    }

    private static char Modulus11Dash2(string body)
    {
        var sum = 0;
        foreach (var digit in body) sum = (sum + (digit - '0')) * 2 % 11;
        return "0123456789X"[(12 - sum) % 11];
    }

    // GB 11714 counts letters from 10 upward over the whole alphabet.
    private static char OrganisationCheck(string body)
    {
        int[] weights = [3, 7, 9, 10, 5, 8, 4, 2];
        var sum = 0;
        for (var i = 0; i < body.Length; i++) sum += weights[i] * (char.IsAsciiDigit(body[i]) ? body[i] - '0' : body[i] - 'A' + 10);
        return (11 - (sum % 11)) switch { 10 => 'X', 11 => '0', var digit => (char)('0' + digit) };
    }

    private static string Draw(string from, int length, Random random) => string.Create(length, (from, random), static (signs, state) =>
    {
        for (var i = 0; i < signs.Length; i++) signs[i] = state.from[state.random.Next(state.from.Length)];
    });

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
