using System.Text;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Headers and footers of sheets (ECMA-376-1, 18.3.1.46): text between codes that begin with an ampersand.</summary>
internal static class MarginCodes
{
    /// <summary>The text of the left, the middle and the right, without the codes of fonts, colours, pages and dates.</summary>
    public static IReadOnlyList<string> Zones(string codes)
    {
        var zones = new List<string>();
        var zone = new StringBuilder();
        for (var i = 0; i < codes.Length; i++)
        {
            if (codes[i] != '&' || i + 1 == codes.Length)
            {
                zone.Append(codes[i]);
                continue;
            }

            i++;
            switch (codes[i])
            {
                case '&':
                    zone.Append('&');
                    break;
                case 'L' or 'C' or 'R':
                    End(zones, zone);
                    break;
                case '"':
                    i = codes.IndexOf('"', i + 1) is >= 0 and var end ? end : codes.Length;
                    break;
                case 'K':
                    i = Math.Min(codes.Length, i + ColourLength(codes.AsSpan(i + 1)));
                    break;
                case >= '0' and <= '9':
                    while (i + 1 < codes.Length && char.IsAsciiDigit(codes[i + 1])) i++;
                    break;
            }
        }

        End(zones, zone);
        return zones;
    }

    // FF0000, or a colour of the theme with its tint: 01+000.
    private static int ColourLength(ReadOnlySpan<char> rest)
    {
        const int Longest = 6;
        var length = 0;
        while (length < Math.Min(Longest, rest.Length) && (char.IsAsciiHexDigit(rest[length]) || rest[length] is '+' or '-')) length++;
        return length;
    }

    private static void End(List<string> zones, StringBuilder zone)
    {
        if (zone.Length > 0) zones.Add(zone.ToString());
        zone.Clear();
    }
}
