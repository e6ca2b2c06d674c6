using System.Text;

namespace ArchiveScreening;

/// <summary>Brings a text onto one line that a terminal shows as it is.</summary>
internal static class OneLine
{
    /// <summary>An error that lists its faults as lines <c>- fault</c> becomes <c>error: fault; fault</c>.</summary>
    public static string Of(string text)
    {
        var parts = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var line = new StringBuilder();
        foreach (var part in parts)
        {
            if (line.Length > 0) line.Append(line[^1] is ':' or ';' ? " " : "; ");
            line.Append(Shown(part.StartsWith("- ", StringComparison.Ordinal) ? part[2..] : part));
        }

        return line.ToString();
    }

    /// <summary>
    /// Replaces what would move the cursor, change colours or turn the direction of writing: names and excerpts come from
    /// strangers.
    /// </summary>
    public static string Shown(string text)
    {
        return text.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0 && !text.Any(IsUnsafe)
            ? text
            : string.Create(text.Length, text, static (span, source) =>
            {
                for (var i = 0; i < span.Length; i++) span[i] = IsUnsafe(source[i]) ? '\u00b7' : source[i];
            });
    }

    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u200e' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
