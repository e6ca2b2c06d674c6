using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Hands out one shared <see cref="Conversation"/> for each room and each pair. Bounded: full, it begins anew.</summary>
internal sealed class Conversations
{
    private const int MostNamed = 4;

    private readonly WeComDirectory _directory;
    private readonly int _most;
    private readonly Dictionary<byte[], Conversation?[]> _rooms = new(Utf8Keys.Comparer);
    private readonly Dictionary<byte[], Conversation?[]>.AlternateLookup<ReadOnlySpan<byte>> _roomsByBytes;
    private readonly Dictionary<(Correspondent, Correspondent), Conversation> _pairs = [];

    public Conversations(WeComDirectory directory, int most)
    {
        _directory = directory;
        _most = most;
        _roomsByBytes = _rooms.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>A room, as it shows to this message: one person from outside makes it external.</summary>
    public Conversation Room(JsonSlice id, Ternary external)
    {
        // An escaped id has a place of its own in the table, by its raw bytes; it resolves to the same conversation.
        if (!_roomsByBytes.TryGetValue(id.Bytes, out var variants))
        {
            if (_rooms.Count >= _most) _rooms.Clear();
            _roomsByBytes[id.Bytes] = variants = new Conversation?[3];
        }

        return variants[(int)external] ??= _directory.FindRoom(id.Text(), external);
    }

    /// <summary>A conversation outside any room: of two as a rule.</summary>
    public Conversation Direct(Correspondent sender, IReadOnlyList<Correspondent> recipients, Ternary external)
    {
        if (recipients.Count > 1) return OfSeveral(sender, recipients, external);
        if (recipients.Count == 0) return new Conversation { Id = sender.Id, Kind = ConversationKind.Direct, WorkGroup = Ternary.No, External = external };
        var other = recipients[0];
        var (first, second) = string.CompareOrdinal(sender.Id, other.Id) <= 0 ? (sender, other) : (other, sender);
        if (_pairs.TryGetValue((first, second), out var known)) return known;
        if (_pairs.Count >= _most) _pairs.Clear();
        return _pairs[(first, second)] = new Conversation
        {
            Id = IdOfPair(first.Id, second.Id),
            Kind = ConversationKind.Direct,
            Purpose = _directory.PurposeOf(first, second),
            WorkGroup = Ternary.No,
            External = external,
        };
    }

    /// <summary>The id of a chat of two: theirs in order, whoever speaks.</summary>
    public static string IdOfPair(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? $"{one}|{other}" : $"{other}|{one}";

    /// <summary>Several recipients and no room: not a group chat, not a chat of two, so nothing is claimed.</summary>
    private static Conversation OfSeveral(Correspondent sender, IReadOnlyList<Correspondent> recipients, Ternary external)
    {
        var ids = string.Join('|', recipients.Select(recipient => recipient.Id).Append(sender.Id).Order(StringComparer.Ordinal));
        if (recipients.Count >= MostNamed) ids = $"several:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ids)).AsSpan(0, 8))}";
        return new Conversation { Id = ids, Kind = ConversationKind.Unknown, External = external };
    }
}
