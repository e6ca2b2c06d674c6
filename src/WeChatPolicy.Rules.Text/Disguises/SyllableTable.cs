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

    private static readonly Inventory s_all = PreparedTables.TryOpen("syllables", out var tables) ? new(tables) : Build();

    /// <summary>The syllable of each UTF-16 unit, 0 where it has none.</summary>
    internal static readonly ushort[] OfCharacter = s_all.OfCharacter;

    /// <summary>The first letter of a syllable; of those that are one, the one that stands first in the alphabet is not meant, but z, c, s and n.</summary>
    internal static char Initial(ushort syllable) => s_all.Initials[syllable];

    /// <summary>The syllable as which a digit is read out.</summary>
    internal static ushort OfDigit(char digit) => OfCharacter["零一二三四五六七八九"[digit - '0']];

    /// <summary>The syllable that these letters spell as a whole; 0 for none.</summary>
    internal static ushort OfLetters(ReadOnlySpan<char> letters) => letters.Length <= LongestSyllable ? OfKey(Key(letters)) : (ushort)0;

    /// <summary>The syllable of letters that were put into a key one by one.</summary>
    internal static ushort OfKey(ulong key) => (ushort)s_all.Spellings.Find(key);

    internal static ulong Extend(ulong key, char letter) => (key << BitsOfLetter) | (uint)(letter - 'a' + 1);

    /// <summary>The one form of the syllables that are not told apart.</summary>
    internal static string Fuzzy(string syllable)
    {
        var initial = syllable.Length > 1 && syllable[1] == 'h' ? syllable[0] + syllable[2..] : syllable[0] == 'l' ? 'n' + syllable[1..] : syllable;
        return initial.EndsWith("ng", StringComparison.Ordinal) ? initial[..^1] : initial;
    }

    internal static Inventory Build()
    {
        var (table, ids, spellings) = (new ushort[0x10000], new Dictionary<string, ushort>(StringComparer.Ordinal), new KeyTable(Fewest));
        var initials = new List<char> { '\0' };
        foreach (var line in EmbeddedText.Lines("Disguises/syllables.txt"))
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            var id = Add(line[..blank]);
            foreach (var character in line.AsSpan(blank + 1)) table[character] = id;
        }

        // ü is typed u where no other syllable is meant: nue, lue.
        foreach (var (typed, meant) in (ReadOnlySpan<(string, string)>)[("nue", "nve"), ("lue", "lve")]) spellings.ValueOf(Key(typed)) = Add(meant);
        return new(table, spellings.ToLookup(), initials.ToArray());

        ushort Add(string syllable)
        {
            var fuzzy = Fuzzy(syllable);
            if (!ids.TryGetValue(fuzzy, out var id))
            {
                ids.Add(fuzzy, id = (ushort)(ids.Count + 1));
                initials.Add(fuzzy[0]);
            }

            spellings.ValueOf(Key(syllable)) = id;
            return id;
        }
    }

    private static ulong Key(ReadOnlySpan<char> letters)
    {
        var key = 0ul;
        foreach (var letter in letters) key = Extend(key, letter);
        return key;
    }

    /// <param name="OfCharacter">The syllable of each UTF-16 unit.</param>
    /// <param name="Spellings">The syllable of each key of letters.</param>
    /// <param name="Initials">The first letter of each syllable.</param>
    internal sealed record Inventory(ushort[] OfCharacter, KeyLookup Spellings, FixedTable<char> Initials)
    {
        internal Inventory(TableReader tables)
            : this(tables.Next<ushort>().AsSpan().ToArray(), new KeyLookup(tables), tables.Next<char>())
        {
        }

        internal void Write(TableWriter to)
        {
            to.Add<ushort>(OfCharacter);
            Spellings.Write(to);
            to.Add(Initials);
        }
    }
}
