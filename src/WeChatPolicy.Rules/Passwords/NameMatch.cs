namespace WeChatPolicy.Rules;

/// <summary>Finds a name in a candidate as people hide their own: parted by signs and digits, turned round, in another order.</summary>
/// <remarks>Compares in place: nothing of the candidate is copied. Names are folded before.</remarks>
internal static class NameMatch
{
    /// <summary>So many letters do not stand in a word by chance, even where it goes on before or behind.</summary>
    private const int LongEnough = 6;

    /// <summary>A longer candidate is not made of a name.</summary>
    private const int LongestCandidate = 256;

    /// <summary>What is stepped over: nothing; signs that stand for no letter; all signs; all but letters.</summary>
    private const int Steps = 4;

    /// <summary>Whether the candidate holds the name, forwards or backwards, beginning with any of its parts.</summary>
    /// <param name="candidate">The password.</param>
    /// <param name="name">The name, its parts one behind the other.</param>
    /// <param name="joints">A bit for each place at which a part begins after the first.</param>
    public static bool Holds(ReadOnlySpan<char> candidate, ReadOnlySpan<char> name, ulong joints)
    {
        if (name.IsEmpty || name.Length > 64 || candidate.Length > LongestCandidate) return false;
        for (var step = 0; step < Steps; step++)
        {
            for (var start = 0; start < candidate.Length; start++)
            {
                if (IsKept(candidate[start], step) && IsAt(candidate, start, name, joints, step)) return true;
            }
        }

        return false;
    }

    /// <summary>Whether the letters of the candidate are the name and nothing else, forwards or backwards; or what stands from its first letter to its last.</summary>
    public static bool IsAll(ReadOnlySpan<char> candidate, ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || candidate.Length > LongestCandidate) return false;
        var core = PasswordFolding.CoreOf(candidate);
        if (core.End.Value <= core.Start.Value) return false;
        candidate = candidate[core];
        return IsAll(candidate, name, lettersOnly: true) || IsAll(candidate, name, lettersOnly: false);
    }

    private static bool IsAll(ReadOnlySpan<char> core, ReadOnlySpan<char> name, bool lettersOnly)
    {
        var (count, forwards, backwards) = (0, true, true);
        foreach (var character in core)
        {
            if (lettersOnly && !char.IsLetter(character)) continue;
            if (count == name.Length) return false;
            var folded = PasswordFolding.Fold(character);
            forwards &= folded == name[count];
            backwards &= folded == name[^++count];
        }

        return count == name.Length && (forwards || backwards);
    }

    private static bool IsAt(ReadOnlySpan<char> candidate, int start, ReadOnlySpan<char> name, ulong joints, int step)
    {
        for (var first = 0; first < name.Length; first++)
        {
            if (first > 0 && (joints & (1UL << first)) == 0) continue;
            for (var backwards = 0; backwards < 2; backwards++)
            {
                var end = EndOf(candidate, start, name, first, backwards == 1, step);
                if (end > 0 && (IsTelling(name) || !(IsLetterAt(candidate, start - 1) || IsLetterAt(candidate, end)))) return true;
            }
        }

        return false;
    }

    /// <summary>Where the name ends that begins at a place with one of its parts; 0 where it does not stand there.</summary>
    private static int EndOf(ReadOnlySpan<char> candidate, int start, ReadOnlySpan<char> name, int first, bool backwards, int step)
    {
        var at = start;
        for (var i = 0; i < name.Length; i++, at++)
        {
            while (at < candidate.Length && !IsKept(candidate[at], step)) at++;
            var wanted = backwards ? name[(first + name.Length - 1 - i) % name.Length] : name[(first + i) % name.Length];
            if (at == candidate.Length || PasswordFolding.Fold(candidate[at]) != wanted) return 0;
        }

        return at;
    }

    // Two Chinese characters of a name are as telling as six letters.
    private static bool IsTelling(ReadOnlySpan<char> name) => name.Length >= LongEnough || (name.Length >= 2 && !char.IsAscii(name[0]));

    private static bool IsLetterAt(ReadOnlySpan<char> candidate, int at) => at >= 0 && at < candidate.Length && char.IsLetter(candidate[at]);

    private static bool IsKept(char character, int step) => step switch
    {
        0 => true,
        1 => char.IsLetterOrDigit(PasswordFolding.Fold(character)),
        2 => char.IsLetterOrDigit(character),
        _ => char.IsLetter(character),
    };
}
