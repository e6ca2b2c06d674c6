using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>The passwords that are tried first, as everybody who publishes leaked ones finds them; the selection is ours.</summary>
internal static class CommonPasswords
{
    /// <summary>No common password is longer.</summary>
    private const int Longest = 32;

    /// <summary>A shorter word says too little once the digits around it are taken away.</summary>
    private const int ShortestCore = 4;

    /// <summary>So many digits and signs around a common word do not hide it: <c>Password2024!</c>.</summary>
    private const int Decoration = 6;

    private static readonly FrozenSet<string> s_folded =
        PasswordLists.Lines("common.txt").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(PasswordFolding.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_folded.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_numbers =
        PasswordLists.Lines("common.txt").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.All(char.IsAsciiDigit)).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word, every character folded, is one of them.</summary>
    public static bool HasFolded(ReadOnlySpan<char> folded) => s_lookup.Contains(folded);

    /// <summary>Whether digits are a number that everybody adds: a listed one, one digit over and over, or a year from 1900 to 2099.</summary>
    public static bool IsUsualNumber(ReadOnlySpan<char> digits) =>
        digits.Length >= 3 && !digits.ContainsAnyExceptInRange('0', '9') && (s_numbers.Contains(digits) || !digits.ContainsAnyExcept(digits[0])
            || (digits.Length == 4 && (digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal))));

    /// <summary>Whether a candidate is one of them: as it stands, in disguise, or with a few digits and signs around it.</summary>
    public static bool Has(ReadOnlySpan<char> candidate)
    {
        if (candidate.Length is 0 or > Longest + Decoration) return false;
        Span<char> folded = stackalloc char[Longest + Decoration];
        try
        {
            for (var i = 0; i < candidate.Length; i++) folded[i] = PasswordFolding.Fold(candidate[i]);
            return IsListed(folded[..candidate.Length], PasswordFolding.CoreOf(candidate)) || CommonPieces.AreAllOf(candidate, folded[..candidate.Length]);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(MemoryMarshal.AsBytes(folded));
        }
    }

    // Which of the digits and signs are decoration and which stand for letters (W3LC0M3#1) shows only by trying.
    private static bool IsListed(ReadOnlySpan<char> folded, Range core)
    {
        if (s_lookup.Contains(folded)) return true;
        var (firstLetter, afterLetters) = (core.Start.Value, core.End.Value);
        for (var start = 0; start <= Math.Min(firstLetter, Decoration); start++)
        {
            for (var end = folded.Length; end >= Math.Max(afterLetters, start + ShortestCore) && start + folded.Length - end <= Decoration; end--)
            {
                if (s_lookup.Contains(folded[start..end])) return true;
            }
        }

        return false;
    }
}
