using System.Globalization;
using System.Text;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>The files that the stand-in hands out.</summary>
internal sealed class StandInFolder
{
    private readonly string _folder;
    private readonly List<(long Place, byte[] Entry)> _entries = [];
    private readonly HashSet<string> _handedOut = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    private StandInFolder(string folder) => _folder = folder;

    public static StandInFolder Read(string path)
    {
        if (!Directory.Exists(path)) throw new DirectoryNotFoundException($"The folder '{path}' of the stand-in does not exist.");
        var folder = new StandInFolder(path);
        var file = Path.Combine(path, "chatdata.jsonl");
        if (!File.Exists(file)) return folder;
        var place = 0L;
        foreach (var line in File.ReadLines(file))
        {
            var entry = Encoding.UTF8.GetBytes(line);
            if (line.Length == 0) continue;
            place = StandInEntry.Sequence(entry) ?? place;
            folder._entries.Add((place, entry));
        }

        return folder;
    }

    public byte[] Answer(long sequence, int limit)
    {
        var name = sequence.ToString(CultureInfo.InvariantCulture);
        if (Once("answers", $"{name}.code") is { } code) throw new WeComSdkException("GetChatData", Code(code));
        if (Once("answers", $"{name}.json") is { } answer) return answer;
        using var page = new MemoryStream();
        page.Write("{\"errcode\":0,\"errmsg\":\"ok\",\"chatdata\":["u8);
        var count = 0;
        foreach (var (place, entry) in _entries)
        {
            if (place <= sequence) continue;
            if (count == limit) break;
            if (count++ > 0) page.WriteByte((byte)',');
            page.Write(entry);
        }

        page.Write("]}"u8);
        return page.ToArray();
    }

    public MediaChunk Media(string id, string? index, int size)
    {
        if (id.Length > 200 || !id.All(static character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_')) throw new WeComSdkException("GetMediaData", 10005);
        var path = Path.Combine(_folder, "media", id);
        if (File.Exists($"{path}.code")) throw new WeComSdkException("GetMediaData", Code(File.ReadAllBytes($"{path}.code")));
        if (!File.Exists(path)) throw new WeComSdkException("GetMediaData", 10010);
        var start = 0L;
        if (index is { Length: > 0 } && !long.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out start)) throw new WeComSdkException("GetMediaData", 10000);
        using var file = File.OpenRead(path);
        if (start > file.Length) throw new WeComSdkException("GetMediaData", 10000);
        file.Position = start;
        var data = new byte[Math.Min(size, file.Length - start)];
        file.ReadExactly(data);
        var end = start + data.Length;
        return end == file.Length ? new MediaChunk(data, null, isLast: true) : new MediaChunk(data, end.ToString(CultureInfo.InvariantCulture), isLast: false);
    }

    private byte[]? Once(string folder, string name)
    {
        var path = Path.Combine(_folder, folder, name);
        lock (_gate) return File.Exists(path) && _handedOut.Add(path) ? File.ReadAllBytes(path) : null;
    }

    private static int Code(byte[] file) =>
        int.TryParse(Encoding.UTF8.GetString(file).Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var code) ? code : 10003;
}
