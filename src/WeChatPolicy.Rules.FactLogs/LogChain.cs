using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules;

/// <summary>Hashes the entries of a log into a chain. The format is documented at <see cref="FactLog"/>; it cannot change.</summary>
internal sealed class LogChain
{
    private const int MostInstantBytes = 33;

    private readonly byte[] _key;

    /// <param name="key">The host's key, copied; empty for none.</param>
    public LogChain(ReadOnlySpan<byte> key)
    {
        _key = key.ToArray();
        Genesis = Hash("WeChatPolicy.Rules.FactLog/1"u8);
        KeyCheck = Hash("WeChatPolicy.Rules.FactLog/1 key check"u8);
    }

    /// <summary>What the first entry follows.</summary>
    public LogHash Genesis { get; }

    /// <summary>Tells whether a log was begun with this key, without saying anything of it.</summary>
    public LogHash KeyCheck { get; }

    public LogHash Next(LogHash previous, long sequence, string kind, string id, DateTimeOffset? at, ReadOnlySpan<byte> json)
    {
        var most = LogHash.Size + sizeof(long) + 4 * sizeof(int)
            + Encoding.UTF8.GetMaxByteCount(kind.Length) + Encoding.UTF8.GetMaxByteCount(id.Length) + MostInstantBytes + json.Length;
        var buffer = ArrayPool<byte>.Shared.Rent(most);
        var bytes = buffer.AsSpan();
        previous.CopyTo(bytes);
        BinaryPrimitives.WriteInt64BigEndian(bytes[LogHash.Size..], sequence);
        var end = LogHash.Size + sizeof(long);
        end += WithLength(bytes[end..], Encoding.UTF8.GetBytes(kind, bytes[(end + sizeof(int))..]));
        end += WithLength(bytes[end..], Encoding.UTF8.GetBytes(id, bytes[(end + sizeof(int))..]));
        end += WithLength(bytes[end..], WriteInstant(bytes[(end + sizeof(int))..], at));
        json.CopyTo(bytes[(end + sizeof(int))..]);
        end += WithLength(bytes[end..], json.Length);
        var hash = Hash(bytes[..end]);
        ArrayPool<byte>.Shared.Return(buffer);
        return hash;
    }

    /// <summary>The seal of a head. Who has no key cannot seal a head that the log never had last.</summary>
    public LogHash Seal(LogHead head)
    {
        Span<byte> bytes = stackalloc byte[4 + sizeof(long) + LogHash.Size];
        "head"u8.CopyTo(bytes);
        BinaryPrimitives.WriteInt64BigEndian(bytes[4..], head.Count);
        head.Hash.CopyTo(bytes[12..]);
        return Hash(bytes);
    }

    private static int WithLength(Span<byte> field, int length)
    {
        BinaryPrimitives.WriteInt32BigEndian(field, length);
        return sizeof(int) + length;
    }

    private static int WriteInstant(Span<byte> field, DateTimeOffset? at)
    {
        if (at is not { } instant) return 0;
        instant.TryFormat(field, out var written, "O", CultureInfo.InvariantCulture);
        return written;
    }

    private LogHash Hash(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[LogHash.Size];
        if (_key.Length == 0) SHA256.HashData(bytes, hash);
        else HMACSHA256.HashData(_key, bytes, hash);
        return new LogHash(hash);
    }
}
