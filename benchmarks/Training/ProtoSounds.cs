using WeChatPolicy.Rules.Text;
namespace WeChatPolicy.Rules.Training;
internal static class ProtoSounds
{
    static readonly Dictionary<char, ushort> Han = new();
    static readonly Dictionary<string, ushort> Ids = new();
    static readonly Dictionary<(char, char), char> Splits = new();
    static readonly Dictionary<string, string> Emoji = new();
    static string Fuzzy(string s)
    {
        if (s.StartsWith("zh") || s.StartsWith("ch") || s.StartsWith("sh")) s = s[0] + s[2..];
        if (s.EndsWith("ng")) s = s[..^1];
        if (s.Length > 1 && s[0] == 'l') s = "n" + s[1..];
        return s;
    }
    static ProtoSounds()
    {
        var dir = "/work/w-disguises/src/WeChatPolicy.Rules.Text/Disguises/";
        foreach (var l in File.ReadLines(dir + "syllables.txt").Where(l => l[0] != '#'))
        {
            var at = l.IndexOf(' ');
            var f = Fuzzy(l[..at]);
            if (!Ids.TryGetValue(f, out var id)) Ids[f] = id = (ushort)(1000 + Ids.Count);
            Ids.TryAdd(l[..at], id);
            foreach (var c in l[(at + 1)..]) Han[c] = id;
        }
        foreach (var l in File.ReadLines(dir + "splits.txt").Where(l => l[0] != '#' && l.Length == 3)) Splits.TryAdd((l[1], l[2]), l[0]);
        foreach (var l in File.ReadLines(dir + "emoji.txt").Where(l => l[0] != '#')) { var p = l.Split(' '); Emoji.TryAdd(p[0], p[1]); }
    }
    public static ushort[] Read(string folded)
    {
        var list = new List<ushort>();
        for (var i = 0; i < folded.Length; i++)
        {
            var c = folded[i];
            if (char.IsAsciiLetter(c))
            {
                var e = i; while (e < folded.Length && char.IsAsciiLetter(folded[e])) e++;
                Cut(folded[i..e], list); i = e - 1; continue;
            }
            if (i + 1 < folded.Length && Splits.TryGetValue((c, folded[i + 1]), out var whole) && Han.TryGetValue(whole, out var w)) { list.Add(w); i++; continue; }
            if (Han.TryGetValue(c, out var id)) list.Add(id);
            else if (char.IsAsciiDigit(c)) list.Add((ushort)(300 + c));
            else if (char.IsHighSurrogate(c) && i + 1 < folded.Length) { if (Emoji.TryGetValue(folded.Substring(i, 2), out var name)) foreach (var n in name) if (Han.TryGetValue(n, out var x)) list.Add(x); i++; }
            else if (c > 0x80) list.Add(c);
        }
        return [.. list];
    }
    static void Cut(string s, List<ushort> list)
    {
        // dynamic: whole cut or letters
        var best = new int[s.Length + 1]; Array.Fill(best, -1); best[s.Length] = 0;
        for (var i = s.Length - 1; i >= 0; i--) for (var n = Math.Min(6, s.Length - i); n >= 1; n--) if (best[i + n] >= 0 && Ids.ContainsKey(s.Substring(i, n))) { best[i] = n; break; }
        if (best[0] > 0) for (var i = 0; i < s.Length; i += best[i]) list.Add(Ids[s.Substring(i, best[i])]);
        else foreach (var c in s) list.Add(c);
    }
}
