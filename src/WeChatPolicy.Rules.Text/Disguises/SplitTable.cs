namespace WeChatPolicy.Rules.Text;

/// <summary>Puts characters together again that were written as their pieces: 弓虽 is 强.</summary>
internal static class SplitTable
{
    private const int Fewest = 4096;

    private static readonly bool[] s_begins = new bool[0x10000];
    private static readonly bool[] s_goesOn = new bool[0x10000];
    private static readonly KeyTable s_wholes = Load();

    /// <summary>The character whose pieces begin the text, and how many they are, two or three; the longest counts.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out char whole, out int length)
    {
        (whole, length) = ('\0', 0);
        if (text.Length < 2 || !s_begins[text[0]] || !s_goesOn[text[1]]) return false;
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

    private static KeyTable Load()
    {
        var wholes = new KeyTable(Fewest);
        foreach (var line in EmbeddedText.Lines("Disguises/splits.txt"))
        {
            (s_begins[line[1]], s_goesOn[line[2]]) = (true, true);

            // Of two characters that have the same pieces the first counts.
            ref var whole = ref wholes.ValueOf(Key(line.AsSpan(1)));
            if (whole == 0) whole = line[0];
        }

        return wholes;
    }

    private static ulong Key(ReadOnlySpan<char> pieces)
    {
        var key = 0ul;
        foreach (var piece in pieces) key = (key << 16) | piece;
        return key;
    }
}
