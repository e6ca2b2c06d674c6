using System.Security.Cryptography;

namespace WeChatPolicy.Rules.Text;

/// <summary>Which number each syllable has: weights over sounds are weights of these numbers and of no others.</summary>
internal static class SyllableInventory
{
    /// <summary>Eight hexadecimal digits that change when a syllable gets another number.</summary>
    internal static string Digest { get; } = Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(
        string.Join(' ', EmbeddedText.Lines("Disguises/syllables.txt").Select(line => line[..line.IndexOf(' ', StringComparison.Ordinal)])
            .Select(syllable => $"{syllable}:{SyllableTable.OfLetters(syllable)}")))))[..8];
}
