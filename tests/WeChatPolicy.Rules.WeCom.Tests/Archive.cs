using System.Text;

namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>Short ways to read what a test writes down.</summary>
internal static class Archive
{
    public static byte[] Bytes(params string[] lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));

    public static List<ArchiveLine> Read(byte[] archive, WeComDirectory? directory = null, Annotations? annotations = null, ArchiveReaderOptions? options = null)
    {
        using var stream = new MemoryStream(archive);
        return [.. new ArchiveReader(directory, annotations, options).Read(stream)];
    }

    public static ArchiveLine ReadOne(string line, WeComDirectory? directory = null, Annotations? annotations = null, ArchiveReaderOptions? options = null) =>
        Assert.Single(Read(Bytes(line), directory, annotations, options));

    public static Message Message(string line, WeComDirectory? directory = null, Annotations? annotations = null, ArchiveReaderOptions? options = null)
    {
        var read = ReadOne(line, directory, annotations, options);
        Assert.Null(read.Reject);
        return read.Message!;
    }

    /// <summary>A message with a payload, the rest of it plausible.</summary>
    public static string Line(string type, string payload, string room = "") =>
        $$"""{"msgid":"m-1","action":"send","from":"ChenJie","tolist":["ZhouMin"],"roomid":"{{room}}","msgtime":1767229200123,"msgtype":"{{type}}",{{payload}}}""";

    public static WeComDirectory Directory(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return WeComDirectory.Load(stream);
    }

    public static Annotations Annotations(params string[] lines)
    {
        using var stream = new MemoryStream(Bytes(lines));
        return WeCom.Annotations.Load(stream);
    }

    /// <summary>Every text of a message, one below the other.</summary>
    public static string Words(Message message) =>
        string.Join('\n', message.Parts.Select(part => part.Text).Prepend(message.Text).Concat(message.Forwarded.Select(item => item.Text)).Where(text => text.Length > 0));
}
