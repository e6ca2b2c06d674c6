namespace WeChatPolicy.Rules.Text;

/// <summary>The syllable of each folded character, and the syllables that letters can be cut into.</summary>
/// <remarks>
/// Syllables that much of China does not tell apart are one: z and zh, c and ch, s and sh, l and n at the beginning, n and ng at the
/// end. Of a character with several readings the commonest counts.
/// </remarks>
internal static class SyllableTable
{
    /// <summary>The letters of the longest syllable (zhuang).</summary>
    internal const int LongestSyllable = 6;

    private const int BitsOfLetter = 5;

    private const int Fewest = 512;

    private static readonly Dictionary<string, ushort> s_ids = [];
    private static readonly KeyTable s_spellings = new(Fewest);

    /// <summary>The syllable of each UTF-16 unit, 0 where it has none.</summary>
    internal static readonly ushort[] OfCharacter = Load();

    private static readonly char[] s_initials = [.. s_ids.OrderBy(pair => pair.Value).Select(pair => pair.Key[0]).Prepend('\0')];

    private static readonly ushort[] s_digits = [.. "零一二三四五六七八九".Select(numeral => OfCharacter[numeral])];

    /// <summary>The first letter of a syllable; of those that are one, the one that stands first in the alphabet is not meant, but z, c, s and n.</summary>
    internal static char Initial(ushort syllable) => s_initials[syllable];

    /// <summary>The syllable as which a digit is read out.</summary>
    internal static ushort OfDigit(char digit) => s_digits[digit - '0'];

    /// <summary>The syllable that these letters spell as a whole; 0 for none.</summary>
    internal static ushort OfLetters(ReadOnlySpan<char> letters) => letters.Length <= LongestSyllable ? OfKey(Key(letters)) : (ushort)0;

    /// <summary>The syllable of letters that were put into a key one by one.</summary>
    internal static ushort OfKey(ulong key) => (ushort)s_spellings.Find(key);

    internal static ulong Extend(ulong key, char letter) => (key << BitsOfLetter) | (uint)(letter - 'a' + 1);

    /// <summary>The one form of the syllables that are not told apart.</summary>
    internal static string Fuzzy(string syllable)
    {
        var initial = syllable.Length > 1 && syllable[1] == 'h' ? syllable[0] + syllable[2..] : syllable[0] == 'l' ? 'n' + syllable[1..] : syllable;
        return initial.EndsWith("ng", StringComparison.Ordinal) ? initial[..^1] : initial;
    }

    private static ushort[] Load()
    {
        var table = new ushort[0x10000];
        foreach (var line in EmbeddedText.Lines("Disguises/syllables.txt"))
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            var id = Add(line[..blank]);
            foreach (var character in line.AsSpan(blank + 1)) table[character] = id;
        }

        // ü is typed u where no other syllable is meant: nue, lue.
        foreach (var (typed, meant) in (ReadOnlySpan<(string, string)>)[("nue", "nve"), ("lue", "lve")]) s_spellings.ValueOf(Key(typed)) = Add(meant);
        return table;
    }

    private static ushort Add(string syllable)
    {
        var fuzzy = Fuzzy(syllable);
        if (!s_ids.TryGetValue(fuzzy, out var id)) s_ids.Add(fuzzy, id = (ushort)(s_ids.Count + 1));
        s_spellings.ValueOf(Key(syllable)) = id;
        return id;
    }

    private static ulong Key(ReadOnlySpan<char> letters)
    {
        var key = 0ul;
        foreach (var letter in letters) key = Extend(key, letter);
        return key;
    }
}
