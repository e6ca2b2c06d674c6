using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>A 64-bit hash of bytes, seeded by process so that nobody can prepare ids that collide.</summary>
internal static class Utf8Hash
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xD6E8FEB86659FD93;

    [SuppressMessage("Security", "CA5394", Justification = "Spreads a hash table; nothing secret rests on it.")]
    private static readonly ulong s_seed = (ulong)Random.Shared.NextInt64();

    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var hash = s_seed ^ ((ulong)bytes.Length * First);
        while (bytes.Length >= 8)
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes), Second);
            bytes = bytes[8..];
        }

        ulong rest = 0;
        foreach (var value in bytes) rest = (rest << 8) | value;
        return Mix(hash ^ rest, First);
    }

    private static ulong Mix(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        return high ^ low;
    }
}
