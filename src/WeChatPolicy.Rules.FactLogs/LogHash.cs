using System.Buffers.Binary;

namespace WeChatPolicy.Rules;

/// <summary>A hash of 256 bits in the chain of a <see cref="FactLog"/>. Its default is all zeros, which no entry has.</summary>
public readonly struct LogHash : IEquatable<LogHash>
{
    /// <summary>How many bytes it has: 32.</summary>
    public const int Size = 32;

    private readonly UInt128 _high;
    private readonly UInt128 _low;

    /// <summary>The hash in 32 bytes.</summary>
    /// <exception cref="ArgumentException">There are more or fewer.</exception>
    public LogHash(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Size) throw new ArgumentException($"A hash has {Size} bytes, not {bytes.Length}.", nameof(bytes));
        _high = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        _low = BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]);
    }

    /// <summary>Reads what <see cref="ToString"/> writes, in letters of either case.</summary>
    /// <exception cref="FormatException">It is not 64 hexadecimal digits.</exception>
    public static LogHash Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var hash) ? hash : throw new FormatException("A hash is 64 hexadecimal digits.");
    }

    /// <summary>The hash as 32 bytes.</summary>
    public byte[] ToArray()
    {
        var bytes = new byte[Size];
        CopyTo(bytes);
        return bytes;
    }

    /// <summary>Writes the 32 bytes.</summary>
    /// <exception cref="ArgumentException">There is no room for them.</exception>
    public void CopyTo(Span<byte> destination)
    {
        if (destination.Length < Size) throw new ArgumentException($"A hash needs {Size} bytes.", nameof(destination));
        BinaryPrimitives.WriteUInt128BigEndian(destination, _high);
        BinaryPrimitives.WriteUInt128BigEndian(destination[16..], _low);
    }

    /// <summary>Whether two hashes are the same.</summary>
    public static bool operator ==(LogHash left, LogHash right) => left.Equals(right);

    /// <summary>Whether two hashes differ.</summary>
    public static bool operator !=(LogHash left, LogHash right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(LogHash other) => _high == other._high && _low == other._low;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LogHash other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _low.GetHashCode();

    /// <summary>64 hexadecimal digits, in small letters.</summary>
    public override string ToString() => Convert.ToHexStringLower(ToArray());

    internal static bool TryParse(ReadOnlySpan<char> text, out LogHash hash)
    {
        Span<byte> bytes = stackalloc byte[Size];
        var read = text.Length == 2 * Size && Convert.FromHexString(text, bytes, out _, out _) == System.Buffers.OperationStatus.Done;
        hash = read ? new LogHash(bytes) : default;
        return read;
    }
}
