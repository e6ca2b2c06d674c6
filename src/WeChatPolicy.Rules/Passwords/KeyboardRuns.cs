namespace WeChatPolicy.Rules;

/// <summary>Runs along the keys of a QWERTY keyboard, forwards and backwards.</summary>
internal static class KeyboardRuns
{
    /// <summary>As many keys on end are a run where they begin or end a path: <c>asdf</c>, <c>1qaz</c>, <c>poiu</c>.</summary>
    private const int AtAnEnd = 4;

    /// <summary>As many are one in the midst of a row; four of them stand in words: <c>property</c>, <c>liberty</c>.</summary>
    private const int Inside = 5;

    // Rows, shifted digits, columns, columns without their digit, the middle of a telephone's keypad, and the zigzag between two rows.
    private static readonly Keys[] s_paths =
    [
        new("1234567890-=", Inside), new("qwertyuiop[]\\", Inside), new("asdfghjkl;'", Inside), new("zxcvbnm,./", Inside), new("!@#$%^&*()_+", Inside),
        new("1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/", AtAnEnd), new("!qaz@wsx#edc$rfv%tgb^yhn&ujm*ik,(ol.)p;/", AtAnEnd),
        new("qazwsxedcrfvtgbyhnujmik,ol.p;/", Inside), new("2580", AtAnEnd), new("1q2w3e4r5t6y7u8i9o0p", AtAnEnd), new("q1w2e3r4t5y6u7i8o9p0", AtAnEnd),
        new("qawsedrftgyhujikolp;", Inside), new("azsxdcfvgbhnjmk,l.", Inside),
    ];

    /// <summary>Whether there is one, whatever the case of its letters.</summary>
    public static bool Has(ReadOnlySpan<char> candidate)
    {
        foreach (var keys in s_paths)
        {
            for (var i = 0; i < candidate.Length; i++)
            {
                if (RunsFrom(candidate[i..], keys, 1) || RunsFrom(candidate[i..], keys, -1)) return true;
            }
        }

        return false;
    }

    private static bool RunsFrom(ReadOnlySpan<char> rest, Keys keys, int step)
    {
        var path = keys.Path;
        var start = path.IndexOf(char.ToLowerInvariant(rest[0]), StringComparison.Ordinal);
        if (start < 0) return false;
        var (length, at) = (1, start + step);
        while (length < rest.Length && at >= 0 && at < path.Length && path[at] == char.ToLowerInvariant(rest[length])) (length, at) = (length + 1, at + step);
        return length >= keys.Enough || (length >= AtAnEnd && (keys.IsEnd(start) || keys.IsEnd(at - step)));
    }

    /// <summary>Keys side by side, and how many of them on end are a run.</summary>
    private sealed class Keys(string path, int enough)
    {
        // A row ends at its last key, and at its last letter or digit as well: poiu begins where the letters end.
        private readonly int _lastLetter = Array.FindLastIndex(path.ToCharArray(), char.IsAsciiLetterOrDigit);

        public string Path { get; } = path;

        public int Enough { get; } = enough;

        public bool IsEnd(int at) => at == 0 || at == Path.Length - 1 || at == _lastLetter;
    }
}
