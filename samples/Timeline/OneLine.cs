namespace Timeline;

/// <summary>Keeps what comes from a file from moving the cursor, changing colours or turning the direction of writing.</summary>
internal static class OneLine
{
    public static string Shown(string text) => text.Any(IsUnsafe) ? string.Concat(text.Select(letter => IsUnsafe(letter) ? '·' : letter)) : text;

    private static bool IsUnsafe(char letter) => char.IsControl(letter)
        || letter is '\u2028' or '\u2029' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
