namespace WeChatPolicy.Rules;

/// <summary>Passwords that are a date, such as one of birth, with little around it: <c>19900307</c>, <c>1990-03-07a</c>.</summary>
internal static class PasswordDates
{
    /// <summary>So many other characters, beside what parts a date, hide it.</summary>
    private const int EnoughElse = 4;

    /// <summary>Whether its digits are eight that make a date from 1900 to 2099, and it has little else.</summary>
    public static bool IsLittleElse(ReadOnlySpan<char> candidate)
    {
        // The eight digits as one number: nothing of the candidate is copied.
        var (number, digits, others) = (0, 0, 0);
        foreach (var character in candidate)
        {
            if (char.IsAsciiDigit(character))
            {
                if (++digits > 8) return false;
                number = (number * 10) + (character - '0');
            }
            else if (character is not ('-' or '/' or '.' or ' ' or '_' or '年' or '月' or '日') && ++others == EnoughElse)
            {
                return false;
            }
        }

        return digits == 8 && (IsDate(number / 10000, number / 100 % 100, number % 100)
            || IsDate(number % 10000, number / 10000 % 100, number / 1000000) || IsDate(number % 10000, number / 1000000, number / 10000 % 100));
    }

    /// <summary>Whether its digits, whatever stands between them, are a year from 1900 to 2099 or a date, with or without its century.</summary>
    public static bool HasYearOrDate(ReadOnlySpan<char> candidate)
    {
        var (number, digits) = (0, 0);
        foreach (var character in candidate)
        {
            if (!char.IsAsciiDigit(character)) continue;
            if (++digits > 8) return false;
            number = (number * 10) + (character - '0');
        }

        return digits switch
        {
            4 => number is >= 1900 and < 2100,
            6 => IsDate(1900 + (number / 10000), number / 100 % 100, number % 100),
            8 => IsDate(number / 10000, number / 100 % 100, number % 100),
            _ => false,
        };
    }

    private static bool IsDate(int year, int month, int day) =>
        year is >= 1900 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
