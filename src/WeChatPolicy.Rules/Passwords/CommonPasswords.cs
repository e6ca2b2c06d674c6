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
        EmbeddedText.Lines("Passwords/common.txt").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(PasswordFolding.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_folded.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a candidate is one of them: as it stands, in disguise, or with a few digits and signs around it.</summary>
    public static bool Has(ReadOnlySpan<char> candidate)
    {
        var core = PasswordFolding.Core(candidate);
        return IsListed(candidate) || IsListed(candidate.TrimEnd("!@#$%^&*.?~_-+="))
            || (core.Length >= ShortestCore && candidate.Length - core.Length <= Decoration && IsListed(core));
    }

    private static bool IsListed(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > Longest) return false;
        Span<char> folded = stackalloc char[Longest];
        try
        {
            for (var i = 0; i < word.Length; i++) folded[i] = PasswordFolding.Fold(word[i]);
            return s_lookup.Contains(folded[..word.Length]);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(MemoryMarshal.AsBytes(folded));
        }
    }
}
