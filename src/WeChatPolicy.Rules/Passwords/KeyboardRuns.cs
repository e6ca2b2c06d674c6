namespace WeChatPolicy.Rules;

/// <summary>Runs along the keys of a QWERTY keyboard, forwards and backwards.</summary>
internal static class KeyboardRuns
{
    /// <summary>As many keys on end are a run where they begin or end a path: <c>asdf</c>, <c>1qaz</c>, <c>poiu</c>.</summary>
    private const int AtAnEnd = 4;

    /// <summary>As many are one in the midst of a row; four of them stand in words: <c>property</c>, <c>liberty</c>.</summary>
    private const int Inside = 5;

    // Rows, shifted digits, columns, columns without their digit, and the zigzag between two rows.
    private static readonly (string Path, int Enough)[] s_paths =
    [
        ("1234567890-=", Inside), ("qwertyuiop[]\\", Inside), ("asdfghjkl;'", Inside), ("zxcvbnm,./", Inside), ("!@#$%^&*()_+", Inside),
        ("1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/", AtAnEnd), ("!qaz@wsx#edc$rfv%tgb^yhn&ujm*ik,(ol.)p;/", AtAnEnd),
        ("qazwsxedcrfvtgbyhnujmik,ol.p;/", Inside), ("1q2w3e4r5t6y7u8i9o0p", AtAnEnd), ("q1w2e3r4t5y6u7i8o9p0", AtAnEnd),
        ("qawsedrftgyhujikolp;", Inside), ("azsxdcfvgbhnjmk,l.", Inside),
    ];

    /// <summary>Whether there is one, whatever the case of its letters.</summary>
    public static bool Has(ReadOnlySpan<char> candidate)
    {
        foreach (var (path, enough) in s_paths)
        {
            for (var i = 0; i < candidate.Length; i++)
            {
                if (RunsFrom(candidate[i..], path, enough, 1) || RunsFrom(candidate[i..], path, enough, -1)) return true;
            }
        }

        return false;
    }

    private static bool RunsFrom(ReadOnlySpan<char> rest, string path, int enough, int step)
    {
        var start = path.IndexOf(char.ToLowerInvariant(rest[0]), StringComparison.Ordinal);
        if (start < 0) return false;
        var (length, at) = (1, start + step);
        while (length < rest.Length && at >= 0 && at < path.Length && path[at] == char.ToLowerInvariant(rest[length])) (length, at) = (length + 1, at + step);
        var last = at - step;
        var touchesEnd = start == 0 || start == path.Length - 1 || last == 0 || last == path.Length - 1 || IsLetterEnd(path, start) || IsLetterEnd(path, last);
        return length >= enough || (touchesEnd && length >= AtAnEnd);
    }

    // The last letter of a row ends it as well: poiu begins where the letters end.
    private static bool IsLetterEnd(string path, int at) => char.IsAsciiLetterOrDigit(path[at]) && !path.AsSpan(at + 1).ContainsAnyInRange('a', 'z') && !path.AsSpan(at + 1).ContainsAnyInRange('0', '9');
}
