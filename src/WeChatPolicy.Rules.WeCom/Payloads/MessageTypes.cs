using System.Text;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Every type of message that the vendor documents.</summary>
internal static class MessageTypes
{
    private static readonly Dictionary<byte[], MessageType> s_byName = new(Utf8Keys.Comparer);
    private static readonly Dictionary<byte[], MessageType>.AlternateLookup<ReadOnlySpan<byte>> s_byBytes;

    static MessageTypes()
    {
        foreach (var type in All) s_byName.Add(Encoding.UTF8.GetBytes(type.Name), type);
        s_byBytes = s_byName.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    public static IReadOnlyList<MessageType> All { get; } =
        [.. Words.Types, .. Media.Types, .. Files.Types, .. Cards.Types, .. Forms.Types, .. Appointments.Types, .. Records.Types, .. ArchiveNotes.Types];

    public static MessageType? Find(ReadOnlySpan<byte> name) => s_byBytes.TryGetValue(name, out var type) ? type : null;

    /// <summary>Finds the type of an item of a record, which calls <c>text</c> <c>ChatRecordText</c> and a record <c>ChatRecord</c>.</summary>
    public static MessageType? FindItem(ReadOnlySpan<byte> name)
    {
        if (Find(name) is { } plain) return plain;
        if (name.Length > 64) return null;
        Span<byte> lower = stackalloc byte[64];
        for (var i = 0; i < name.Length; i++) lower[i] = name[i] is >= (byte)'A' and <= (byte)'Z' ? (byte)(name[i] | 0x20) : name[i];
        lower = lower[..name.Length];
        var prefix = "chatrecord"u8;
        return lower.Length > prefix.Length && lower.StartsWith(prefix) ? Find(lower[prefix.Length..]) : Find(lower);
    }
}
