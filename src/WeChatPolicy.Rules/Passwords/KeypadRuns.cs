namespace WeChatPolicy.Rules;

/// <summary>Runs over the nine keys of a keypad: line after line, or from key to key beside it.</summary>
internal static class KeypadRuns
{
    /// <summary>So many lines of three on end: <c>147258</c>, <c>159357</c>.</summary>
    private const int Lines = 2;

    /// <summary>So many different keys on end, each beside the one before: <c>125896</c>. By chance that is one number in seven hundred.</summary>
    private const int Walk = 6;

    /// <summary>Whether there is one, in either direction.</summary>
    public static bool Has(ReadOnlySpan<char> candidate)
    {
        for (var i = 0; i < candidate.Length; i++)
        {
            if (HasLines(candidate[i..]) || HasWalk(candidate[i..])) return true;
        }

        return false;
    }

    private static bool HasLines(ReadOnlySpan<char> rest)
    {
        for (var line = 0; line < Lines; line++, rest = rest[3..])
        {
            if (rest.Length < 3 || !IsKey(rest[0]) || !IsKey(rest[1]) || !IsKey(rest[2])) return false;
            var (row, column) = (Row(rest[1]) - Row(rest[0]), Column(rest[1]) - Column(rest[0]));
            if ((row, column) == (0, 0) || Row(rest[2]) - Row(rest[1]) != row || Column(rest[2]) - Column(rest[1]) != column) return false;
        }

        return true;
    }

    private static bool HasWalk(ReadOnlySpan<char> rest)
    {
        if (rest.Length < Walk || !IsKey(rest[0])) return false;
        var visited = 1 << (rest[0] - '0');
        for (var i = 1; i < Walk; i++)
        {
            if (!IsKey(rest[i]) || Math.Abs(Row(rest[i]) - Row(rest[i - 1])) + Math.Abs(Column(rest[i]) - Column(rest[i - 1])) != 1) return false;
            if ((visited & (1 << (rest[i] - '0'))) != 0) return false;
            visited |= 1 << (rest[i] - '0');
        }

        return true;
    }

    private static bool IsKey(char character) => character is >= '1' and <= '9';

    private static int Row(char key) => (key - '1') / 3;

    private static int Column(char key) => (key - '1') % 3;
}
