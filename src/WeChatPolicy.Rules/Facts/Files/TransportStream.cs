namespace WeChatPolicy.Rules;

/// <summary>Tells an MPEG transport stream by the sync byte that each of its packets begins with.</summary>
/// <remarks>ISO/IEC 13818-1 2.4.3.2: packets of 188 bytes that begin with 47; discs put four bytes before each (192), broadcasts sixteen behind (204).</remarks>
internal static class TransportStream
{
    private const byte Sync = 0x47;

    /// <summary>Fewer packets prove nothing: the sync byte is the letter G.</summary>
    private const int FewestPackets = 3;

    public static bool Is(ReadOnlySpan<byte> bytes) =>
        (HasPackets(bytes, 0, 188) || HasPackets(bytes, 4, 192) || HasPackets(bytes, 0, 204)) && TextContent.HasControls(bytes);

    private static bool HasPackets(ReadOnlySpan<byte> bytes, int first, int length)
    {
        var packets = 0;
        for (var at = first; at < bytes.Length; at += length, packets++)
        {
            if (bytes[at] != Sync) return false;
        }

        return packets >= FewestPackets;
    }
}
