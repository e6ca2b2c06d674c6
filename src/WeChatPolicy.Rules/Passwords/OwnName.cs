namespace WeChatPolicy.Rules;

/// <summary>A name in the forms in which people put it into a password, made once and compared often.</summary>
internal sealed class OwnName
{
    private readonly string _letters;
    private readonly ulong _joints;
    private readonly string[] _alone;
    private readonly string _initials;

    /// <summary>A name of several parts, the surname first or last, such as <c>zhang wei</c> or <c>anna schmidt</c>.</summary>
    public OwnName(IReadOnlyList<string> parts)
    {
        string[] folded = [.. parts.Where(part => part.Length > 0).Select(PasswordFolding.Fold)];
        _letters = string.Concat(folded);
        for (var (i, at) = (0, 0); i < folded.Length; at += folded[i++].Length)
        {
            if (at is > 0 and < 64) _joints |= 1UL << at;
        }

        _initials = string.Concat(folded.Select(part => part[0]));
        _alone = [.. Alone(folded).Where(form => form.Length >= 2).Distinct()];
    }

    /// <summary>Whether a candidate is made of it.</summary>
    public bool IsIn(ReadOnlySpan<char> candidate)
    {
        if (NameMatch.Holds(candidate, _letters, _joints) && (_letters.Length >= 4 || !char.IsAscii(_letters[0]))) return true;
        foreach (var form in _alone)
        {
            if (NameMatch.IsAll(candidate, form)) return true;
        }

        // Initials are anybody's; with a year or a birthday they are one person's.
        return _initials.Length >= 2 && NameMatch.IsAll(candidate, _initials) && PasswordDates.HasYearOrDate(candidate);
    }

    /// <summary>The forms that give a name away where a password has no other letters: one part, the given name, and what is shortened to its first letter.</summary>
    private static IEnumerable<string> Alone(string[] parts)
    {
        if (parts.Length == 0) return [];
        var (first, rest, last) = (parts[0], string.Concat(parts[1..]), parts[^1]);
        return
        [
            .. parts, string.Concat(parts), rest, rest + first,
            first + string.Concat(parts[1..].Select(part => part[0])), first[0] + rest, rest + first[0], last + first[0], last[0] + first,
        ];
    }
}
