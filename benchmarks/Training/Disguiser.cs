using System.Globalization;
using System.Text;

namespace WeChatPolicy.Rules.Training;

/// <summary>Writes a few characters of a text otherwise, as people do who do not want to be found. For learning alone; what measures disguises has its own.</summary>
internal sealed class Disguiser
{
    private readonly Dictionary<char, string> _pinyin = [];
    private readonly Dictionary<string, List<char>> _homophones = new(StringComparer.Ordinal);
    private readonly Dictionary<char, string> _splits = [];
    private readonly Dictionary<char, string> _shapes = [];
    private readonly Dictionary<char, string> _emoji = [];

    public Disguiser(Datasets data, IEnumerable<string> corpus)
    {
        var common = corpus.SelectMany(text => text).Where(c => c is >= '\u4E00' and <= '\u9FFF').GroupBy(c => c)
            .Where(group => group.Count() >= 5).Select(group => group.Key).ToHashSet();
        foreach (var row in data.Table("pinyin.tsv"))
        {
            if (row[0].Length != 1) continue;
            var sound = Toneless(row[1].Split(' ', ',')[0]);
            _pinyin[row[0][0]] = sound;
            if (!common.Contains(row[0][0])) continue;
            if (!_homophones.TryGetValue(sound, out var same)) _homophones[sound] = same = [];
            same.Add(row[0][0]);
        }

        foreach (var line in data.Lines("decomposition.txt"))
        {
            // Side by side: 婊:a(女,表).
            if (line.Length == 8 && line[1] == ':' && line[2] == 'a' && line[3] == '(' && line[5] == ',') _splits[line[0]] = $"{line[4]}{line[6]}";
        }

        foreach (var line in data.Lines("similar-shapes.txt"))
        {
            if (line.Length > 2 && line[1] == ' ') _shapes[line[0]] = line[2..].Trim();
        }

        foreach (var row in data.Table("emoji-zh.tsv"))
        {
            if (row[0].Length < 2 || row.Length < 2) continue;
            foreach (var name in row[1].Split(' ').Where(name => name.Length == 1)) _emoji.TryAdd(name[0], row[0]);
        }
    }

    /// <summary>A copy in which some characters, or all, are written otherwise in one drawn way.</summary>
    public string Write(string text, Random random) => Write(text, random.Next(8), random);

    /// <summary>A copy in which some characters, or all, are written as their pieces.</summary>
    public string Split(string text, Random random) => Write(text, 4, random);

    private string Write(string text, int kind, Random random)
    {
        var places = Places(text, random);
        if (places.Count == 0) return text;
        if (kind == 7) return Swapped(text, places[0]);
        var written = new StringBuilder(text.Length * 2);
        for (var at = 0; at < text.Length; at++) written.Append(places.Contains(at) ? One(text[at], kind, random) : text[at].ToString());
        return written.ToString();
    }

    private static List<int> Places(string text, Random random)
    {
        var han = Enumerable.Range(0, text.Length).Where(at => text[at] is >= '\u4E00' and <= '\u9FFF').ToArray();
        if (han.Length == 0) return [];
        var most = random.Next(6) switch { 0 => han.Length, 1 => (han.Length / 2) + 1, _ => random.Next(1, 5) };
        if (most == han.Length) return [.. han];
        var from = random.Next(han.Length);
        return random.Next(2) == 0 ? [.. han.Skip(from).Take(most)] : [.. random.GetItems(han, most).Distinct()];
    }

    private string One(char character, int kind, Random random)
    {
        var sound = _pinyin.GetValueOrDefault(character);
        switch (kind)
        {
            case 0 or 1 when sound is not null && _homophones.TryGetValue(sound, out var same): return $"{same[random.Next(same.Count)]}";
            case 2 when sound is not null: return sound;
            case 3 when sound is not null: return sound[..1];
            case 4 when _splits.TryGetValue(character, out var halves): return halves;
            case 5 when _shapes.TryGetValue(character, out var shapes): return $"{shapes[random.Next(shapes.Length)]}";
            case 6 when _emoji.TryGetValue(character, out var emoji): return emoji;
            case 4 or 5 or 6 when sound is not null: return random.Next(3) == 0 ? sound : $"{character}";
            default: return $"{character}";
        }
    }

    private static string Swapped(string text, int at) =>
        at + 1 >= text.Length ? text : $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}";

    // The runtime is invariant, so that it takes no accent off by itself.
    private static string Toneless(string sound) => string.Concat(sound.Select(c => Marked.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? Plain[at] : c).Where(char.IsAsciiLetter));

    private const string Marked = "āáǎàēéěèếềōóǒòīíǐìūúǔùüǖǘǚǜńňǹḿ";
    private const string Plain = "aaaaeeeeeeooooiiiiuuuuvvvvvnnnm";
}
