namespace WeChatPolicy.Rules.Text;

/// <summary>The check digit of payment cards, ISO/IEC 7812-1 annex B.</summary>
internal static class Luhn
{
    /// <summary>Whether the last digit checks the others. The digits are ASCII.</summary>
    internal static bool IsValid(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var fromRight = 0; fromRight < digits.Length; fromRight++)
        {
            var digit = digits[^(fromRight + 1)] - '0';
            if ((fromRight & 1) != 0 && (digit *= 2) > 9) digit -= 9;
            sum += digit;
        }

        return sum % 10 == 0;
    }
}
