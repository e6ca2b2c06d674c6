using System.Buffers.Binary;

namespace WeChatPolicy.Rules;

/// <summary>Tells a voice message as WeChat's client keeps it: SILK, with or without the byte 02 that WeChat puts before it, whatever it is named.</summary>
/// <remarks>The codec is draft-vos-silk; the mark and the blocks, each behind its length in 16 bits with the lower byte first, are those of the encoder that came with it.</remarks>
internal static class SilkVoice
{
    /// <summary>Five frames of 250 bytes: no block is longer.</summary>
    private const int LongestBlock = 1250;

    /// <summary>In the place of a length: the end, of a recording in which nothing was said.</summary>
    private const int End = 0xFFFF;

    private static ReadOnlySpan<byte> Mark => "#!SILK_V3"u8;

    /// <summary>Whether it is one. A text that begins with the mark goes on with characters that make no length.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0x02, ..]) bytes = bytes[1..];
        if (!bytes.StartsWith(Mark)) return false;
        var block = bytes[Mark.Length..];
        return block.Length < 2 || BinaryPrimitives.ReadUInt16LittleEndian(block) is <= LongestBlock or End;
    }
}
