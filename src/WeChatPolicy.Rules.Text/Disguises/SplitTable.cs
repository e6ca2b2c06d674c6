namespace WeChatPolicy.Rules.Text;

/// <summary>Puts characters together again that were written as their pieces: 弓虽 is 强.</summary>
internal static class SplitTable
{
    private const int Fewest = 4096;
    private const byte Begins = 1, GoesOn = 2;

    // For each character whether it is a first or a second piece of any.
    private static readonly byte[] s_pieces = PreparedTables.Array("pieces", Pieces);
    private static readonly KeyLookup s_wholes = PreparedTables.TryOpen("splits", out var tables) ? new(tables) : Wholes();

    /// <summary>The character whose pieces begin the text, and how many they are, two or three; the longest counts.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out char whole, out int length)
    {
        (whole, length) = ('\0', 0);
        if (text.Length < 2 || (s_pieces[text[0]] & Begins) == 0 || (s_pieces[text[1]] & GoesOn) == 0) return false;
        for (length = Math.Min(3, text.Length); length >= 2; length--)
        {
            whole = (char)s_wholes.Find(Key(text[..length]));
            if (whole != 0) return true;
        }

        return false;
    }

    /// <summary>Tells the first two pieces of each character.</summary>
    internal static void Mark(Action<char, char> mark)
    {
        foreach (var line in EmbeddedText.Lines("Disguises/splits.txt")) mark(line[1], line[2]);
    }

    internal static byte[] Pieces()
    {
        var pieces = new byte[0x10000];
        Mark((first, second) => (pieces[first], pieces[second]) = ((byte)(pieces[first] | Begins), (byte)(pieces[second] | GoesOn)));
        return pieces;
    }

    internal static KeyLookup Wholes()
    {
        var wholes = new KeyTable(Fewest);
        foreach (var line in EmbeddedText.Lines("Disguises/splits.txt"))
        {
            // Of two characters that have the same pieces the first counts.
            ref var whole = ref wholes.ValueOf(Key(line.AsSpan(1)));
            if (whole == 0) whole = line[0];
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
