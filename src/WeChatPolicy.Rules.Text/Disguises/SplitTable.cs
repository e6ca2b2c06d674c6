namespace WeChatPolicy.Rules.Text;

/// <summary>Puts characters together again that were written as their pieces: 弓虽 is 强.</summary>
internal static class SplitTable
{
    private const int Fewest = 4096;

    // Set beside the character of two pieces: the two begin the pieces of some character.
    private const int Begins = 1 << 16;

    private static readonly KeyLookup s_wholes = PreparedTables.TryOpen("splits", out var tables) ? new(tables) : Wholes();

    /// <summary>Whether two pieces begin those of some character.</summary>
    internal static bool MayBegin(char first, char second) => s_wholes.Find(((ulong)first << 16) | second) != 0;

    /// <summary>The character whose pieces begin the text, and how many they are, two or three; the longest counts.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out char whole, out int length)
    {
        (whole, length) = ('\0', 0);
        if (text.Length < 2 || !MayBegin(text[0], text[1])) return false;
        for (length = Math.Min(3, text.Length); length >= 2; length--)
        {
            whole = (char)s_wholes.Find(Key(text[..length]));
            if (whole != 0) return true;
        }

        return false;
    }

    internal static KeyLookup Wholes()
    {
        var wholes = new KeyTable(Fewest);
        foreach (var line in EmbeddedText.Lines("Disguises/splits.txt"))
        {
            // Of two characters that have the same pieces the first counts.
            ref var whole = ref wholes.ValueOf(Key(line.AsSpan(1)));
            if ((char)whole == 0) whole |= line[0];
            wholes.ValueOf(Key(line.AsSpan(1, 2))) |= Begins;
        }

        return wholes.ToLookup();
    }

    private static ulong Key(ReadOnlySpan<char> pieces)
    {
        var key = 0ul;
        foreach (var piece in pieces) key = (key << 16) | piece;
        return key;
    }
}
