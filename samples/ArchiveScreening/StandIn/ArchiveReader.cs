#pragma warning disable
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
namespace WeChatPolicy.Rules.WeCom;

public sealed class WeComDirectory { public static WeComDirectory Empty = new(); public static WeComDirectory Load(string path) => new(); }
public sealed class Annotations { public static Annotations Empty = new(); public static Annotations Load(string path) => new(); }
public sealed record ArchiveReject(ArchiveRejectReason Reason, string Sha256, string? RawText);
public sealed record ArchiveRejectReason(string Code, LocalizedText Text);
public sealed record ArchiveLine
{
    public long LineNumber { get; init; }
    public long ByteOffset { get; init; }
    public long ByteLength { get; init; }
    public Message? Message { get; init; }
    public string? MessageId { get; init; }
    public string? MessageType { get; init; }
    public ArchiveReject? Reject { get; init; }
    public bool IsBlank { get; init; }
    public bool IsDuplicate { get; init; }
}
public sealed class ArchiveReader(WeComDirectory directory, Annotations annotations)
{
    private readonly HashSet<string> _seen = [];
    private readonly Dictionary<string, Participant> _people = [];
    private readonly Dictionary<string, Conversation> _rooms = [];
    public IEnumerable<ArchiveLine> Read(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        long offset = 0;
        for (var n = 1; reader.ReadLine() is { } text; n++)
        {
            var length = Encoding.UTF8.GetByteCount(text);
            yield return One(text, n, offset, length);
            offset += length + 1;
        }
    }
    private ArchiveLine One(string text, int n, long offset, int length)
    {
        var line = new ArchiveLine { LineNumber = n, ByteOffset = offset, ByteLength = length };
        if (string.IsNullOrWhiteSpace(text)) return line with { IsBlank = true };
        try
        {
            using var doc = JsonDocument.Parse(text);
            var r = doc.RootElement;
            var id = r.GetProperty("msgid").GetString()!;
            var from = r.GetProperty("from").GetString()!;
            var room = r.TryGetProperty("roomid", out var x) ? x.GetString()! : "";
            var type = r.GetProperty("msgtype").GetString();
            return line with { MessageId = id, MessageType = type, IsDuplicate = !_seen.Add(id), Message = new Message {
                Id = id, Sender = Person(from), Conversation = room is "" ? Room("direct:" + from, ConversationKind.Direct) : Room(room, ConversationKind.Group),
                Recipients = [.. r.GetProperty("tolist").EnumerateArray().Select(e => Person(e.GetString()!))],
                Account = new AccountProfile { Id = from, Designated = Ternary.Yes, Ownership = AccountOwnership.Company },
                SentAt = r.GetProperty("msgtime").GetInt64() is > 0 and var t ? DateTimeOffset.FromUnixTimeMilliseconds(t) : null,
                Text = r.TryGetProperty("text", out var c) ? c.GetProperty("content").GetString()! : "" } };
        }
        catch (Exception) { return line with { Reject = new(new("broken-json", ("不是有效的 JSON", "Not valid JSON")), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), text) }; }
    }
    private Participant Person(string id) => _people.TryGetValue(id, out var p) ? p : _people[id] = new Participant { Id = id, Kind = id.StartsWith("wm") ? ParticipantKind.Customer : id.StartsWith("wb") ? ParticipantKind.Robot : ParticipantKind.Employee, Name = id.StartsWith("n:") ? id[2..] : null };
    private Conversation Room(string id, ConversationKind kind) => _rooms.TryGetValue(id, out var p) ? p : _rooms[id] = new Conversation { Id = id, Kind = kind, Name = kind == ConversationKind.Group ? id.StartsWith("n:") ? id[2..] : null : null, Purpose = id.Contains("private") ? ConversationPurpose.Private : ConversationPurpose.Work, WorkGroup = kind == ConversationKind.Group ? Ternary.Yes : Ternary.Unknown };
}
