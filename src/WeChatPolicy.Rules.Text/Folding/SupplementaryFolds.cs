using System.Globalization;

namespace WeChatPolicy.Rules.Text;

/// <summary>How a surrogate pair is read: mathematical and enclosed letters and digits as plain ones.</summary>
internal static class SupplementaryFolds
{
    /// <summary>Stands for a pair that is kept as it is.</summary>
    internal const char Keep = '?';

    private static readonly (int First, string Targets)[] s_rows =
    [
        .. EmbeddedText.Lines("Folding/supplementary.txt").Select(line => line.Split(' '))
            .Select(row => (int.Parse(row[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture), row[1])),
    ];

    /// <summary>The ASCII letter or digit that the pair is read as, or <see cref="Keep"/>.</summary>
    internal static char Read(char high, char low)
    {
        // Only the planes' rows begun by these two halves are folded at all; emoji leave here.
        if (high is not ('\uD835' or '\uD83C' or '\uD83E')) return Keep;
        var codePoint = char.ConvertToUtf32(high, low);
        foreach (var (first, targets) in s_rows)
        {
            if ((uint)(codePoint - first) < (uint)targets.Length) return targets[codePoint - first];
        }

        return Keep;
    }

    /// <summary>Whether the pair shows nothing: tags and variation selectors of plane 14.</summary>
    internal static bool IsInvisible(char high, char low) => high == '\uDB40' && low is >= '\uDC00' and <= '\uDDEF';
}
