namespace WeChatPolicy.Rules;

/// <summary>Whether a password gives itself away by the name of its account.</summary>
internal static class AccountNames
{
    /// <summary>A shorter name stands in many words by chance; only a password that is nothing else gives it away.</summary>
    private const int Telling = 4;

    /// <summary>Whether it holds the name, forwards or backwards, in any case and thin disguise.</summary>
    public static bool IsIn(ReadOnlySpan<char> candidate, ReadOnlySpan<char> accountName)
    {
        var name = accountName.Trim();
        if (name.IsEmpty) return false;
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
