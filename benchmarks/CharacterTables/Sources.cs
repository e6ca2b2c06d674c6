using System.Text;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.CharacterTables;

/// <summary>The public character data, line by line.</summary>
internal sealed class Sources(Datasets data)
{
    // A plain letter, then its forms with marks of tone.
    private static readonly string[] s_marked = ["aāáǎà", "eēéěèêế", "iīíǐì", "oōóǒò", "uūúǔù", "vǖǘǚǜü", "nńňǹ", "mḿ"];

    /// <summary>Characters of the Basic Multilingual Plane that stay themselves when folded: no others are ever looked up.</summary>
    public static bool IsFolded(string character) => character.Length == 1 && IsHan(character[0]) && TextFolder.FoldTerm(character) == character;

    public static bool IsHan(char unit) => unit is >= '\u3400' and <= '\u9FFF' or '〇';

    /// <summary>Each character and its readings, the commonest first, without tones; ü is written v.</summary>
    public IEnumerable<(string Character, string[] Readings)> Readings() => Read("characters/pinyin.tsv").Select(line => line.Split('\t'))
        .Select(row => (row[0], row[1].Split(' ').Select(WithoutTone).ToArray()));

    /// <summary>Each character that has two pieces side by side (<c>a</c> in the data) or one above the other (<c>d</c>), and the pieces.</summary>
    public IEnumerable<(string Character, string[] Pieces)> Decompositions() => Read("characters/decomposition.txt")
        .Select(line => line.Split(':')).Where(row => row.Length == 2 && row[1].Length > 3 && row[1][1] == '(' && row[1][0] is 'a' or 'd')
        .Select(row => (row[0], row[1][2..^1].Split(',')));

    /// <summary>The characters in common use, those of GB 2312, each with those that look like it.</summary>
    public IEnumerable<(char Character, string Similar)> SimilarShapes() => Read("characters/similar-shapes.txt")
        .Where(line => line.Length > 0).Select(line => line.Split(' ')).Select(row => (row[0][0], row.Length > 1 ? row[1] : ""));

    /// <summary>Each emoji with its Chinese names, its own name first.</summary>
    public IEnumerable<(string Emoji, string[] Names)> Emoji() => Read("characters/emoji-zh.tsv").Select(line => line.Split('\t'))
        .Where(row => row.Length == 2).Select(row => (row[0].TrimEnd('\uFE0F'), row[1].Split(' ')));

    public IEnumerable<string> Read(string file) => data.TextLines(file).Where(line => line[0] != '#').Select(line => line.TrimEnd());

    // The runtime is invariant here and takes no letter apart.
    private static string WithoutTone(string reading)
    {
        var plain = new StringBuilder();
        foreach (var unit in reading)
        {
            var marked = Array.FindIndex(s_marked, forms => forms.Contains(unit, StringComparison.Ordinal));
            if (marked >= 0) plain.Append(s_marked[marked][0]);
            else if (char.IsAsciiLetter(unit)) plain.Append(unit);
        }

        return plain.ToString();
    }
}
