using System.Globalization;
using System.Text;

namespace WeChatPolicy.Rules.Training;

/// <summary>Writes a few characters of a text otherwise, as people do who do not want to be found. For learning alone; what measures disguises has its own.</summary>
internal sealed class Disguiser
{
    private const string Marked = "āáǎàēéěèếềōóǒòīíǐìūúǔùüǖǘǚǜńňǹḿ";
    private const string Plain = "aaaaeeeeeeooooiiiiuuuuvvvvvnnnm";

    private enum Way
    {
        Homophone,
        Pinyin,
        Initial,
        Pieces,
        Shape,
        Emoji,
        Order,
    }

    // What is commonest is drawn twice as often.
    private static readonly Way[] s_ways = [Way.Homophone, Way.Homophone, Way.Pinyin, Way.Initial, Way.Pieces, Way.Shape, Way.Emoji, Way.Order];

    private readonly Dictionary<char, string> _pinyin = [];
    private readonly Dictionary<string, List<char>> _homophones = new(StringComparer.Ordinal);
    private readonly Dictionary<char, string> _pieces = [];
    private readonly Dictionary<char, string> _shapes = [];
    private readonly Dictionary<char, string> _emoji = [];

    public Disguiser(LearningSets data, IEnumerable<string> corpus)
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
            if (line.Length == 8 && line[1] == ':' && line[2] == 'a' && line[3] == '(' && line[5] == ',') _pieces[line[0]] = $"{line[4]}{line[6]}";
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
    public string Write(string text, Random random) => Write(text, s_ways[random.Next(s_ways.Length)], random);

    /// <summary>A copy in which some characters, or all, are written as their pieces.</summary>
    public string Split(string text, Random random) => Write(text, Way.Pieces, random);

    private string Write(string text, Way way, Random random)
    {
        var places = Places(text, random);
        if (places.Count == 0) return text;
        if (way == Way.Order) return Swapped(text, places[0]);
        var written = new StringBuilder(text.Length * 2);
        for (var at = 0; at < text.Length; at++) written.Append(places.Contains(at) ? One(text[at], way, random) : text[at].ToString());
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

    private string One(char character, Way way, Random random)
    {
        var sound = _pinyin.GetValueOrDefault(character);
        return way switch
        {
            Way.Homophone when sound is not null && _homophones.TryGetValue(sound, out var same) => $"{same[random.Next(same.Count)]}",
            Way.Pinyin when sound is not null => sound,
            Way.Initial when sound is not null => sound[..1],
            Way.Pieces when _pieces.TryGetValue(character, out var pieces) => pieces,
            Way.Shape when _shapes.TryGetValue(character, out var shapes) => $"{shapes[random.Next(shapes.Length)]}",
            Way.Emoji when _emoji.TryGetValue(character, out var emoji) => emoji,
            Way.Pieces or Way.Shape or Way.Emoji when sound is not null => random.Next(3) == 0 ? sound : $"{character}",
            _ => $"{character}",
        };
    }

    private static string Swapped(string text, int at) =>
        at + 1 >= text.Length ? text : $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}";

    // The runtime is invariant, so that it takes no accent off by itself.
    private static string Toneless(string sound) => string.Concat(sound.Select(c => Marked.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? Plain[at] : c).Where(char.IsAsciiLetter));
}
