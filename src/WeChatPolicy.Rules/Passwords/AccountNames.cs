namespace WeChatPolicy.Rules;

/// <summary>Whether a password gives itself away by the name of its account.</summary>
internal static class AccountNames
{
    /// <summary>A shorter name stands in many words by chance; only a password that is nothing else gives it away.</summary>
    private const int Telling = 4;

    /// <summary>The most letters and digits of a name that is looked for in parts.</summary>
    private const int MostLetters = 64;

    /// <summary>A name of one part and so many letters is looked for from any of them on: <c>zhangwei</c> turned into <c>weizhang</c>.</summary>
    private const int TurnsAnywhere = 6;

    /// <summary>Whether it holds the name in any case and thin disguise: forwards, backwards, parted, or its parts in another order.</summary>
    public static bool IsIn(ReadOnlySpan<char> candidate, ReadOnlySpan<char> accountName)
    {
        var name = accountName.Trim();
        return !name.IsEmpty && (IsWhole(candidate, name) || IsInParts(candidate, name));
    }

    private static bool IsWhole(ReadOnlySpan<char> candidate, ReadOnlySpan<char> name)
    {
        if (name.Length < Telling)
        {
            var range = PasswordFolding.CoreOf(candidate);
            var core = range.End.Value > range.Start.Value ? candidate[range] : [];
            return (core.Length == name.Length && IsAt(core, name)) || (candidate.Length == name.Length && IsAt(candidate, name));
        }

        for (var i = 0; i + name.Length <= candidate.Length; i++)
        {
            if (IsAt(candidate.Slice(i, name.Length), name)) return true;
        }

        return false;
    }

    // What stands before the person's part (wxid_) or behind it (@example.com) is everybody's.
    private static bool IsInParts(ReadOnlySpan<char> candidate, ReadOnlySpan<char> name)
    {
        if (name.StartsWith("wxid_", StringComparison.OrdinalIgnoreCase)) name = name[5..];
        if (name.LastIndexOf('@') is > 0 and var at) name = name[..at];
        return IsInParts(candidate, name, digits: true) || IsInParts(candidate, name, digits: false);
    }

    private static bool IsInParts(ReadOnlySpan<char> candidate, ReadOnlySpan<char> name, bool digits)
    {
        Span<char> letters = stackalloc char[MostLetters];
        var (length, partAt, joints, parted) = (0, 0, 0UL, false);
        foreach (var character in name)
        {
            if (char.IsLetter(character) || (digits && char.IsAsciiDigit(character)))
            {
                if (length == MostLetters) return false;
                if (parted && length > 0)
                {
                    if (IsPart(candidate, letters[partAt..length])) return true;
                    joints |= 1UL << length;
                    partAt = length;
                }

                letters[length++] = PasswordFolding.Fold(character);
                parted = false;
            }
            else
            {
                parted = true;
            }
        }

        letters = letters[..length];
        if (partAt > 0 && IsPart(candidate, letters[partAt..])) return true;
        if (joints == 0 && length >= TurnsAnywhere) joints = ulong.MaxValue;
        return length < Telling ? length >= 2 && NameMatch.IsAll(candidate, letters) : NameMatch.Holds(candidate, letters, joints);
    }

    private static bool IsPart(ReadOnlySpan<char> candidate, ReadOnlySpan<char> part) => part.Length >= 2 && NameMatch.IsAll(candidate, part);

    private static bool IsAt(ReadOnlySpan<char> place, ReadOnlySpan<char> name)
    {
        var (forwards, backwards) = (true, true);
        for (var i = 0; i < name.Length; i++)
        {
            var character = PasswordFolding.Fold(place[i]);
            forwards &= character == PasswordFolding.Fold(name[i]);
            backwards &= character == PasswordFolding.Fold(name[^(i + 1)]);
        }

        return forwards || backwards;
    }
}
