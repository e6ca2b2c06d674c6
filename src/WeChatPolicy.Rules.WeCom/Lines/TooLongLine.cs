using System.Security.Cryptography;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>A line that is longer than allowed: measured and digested as it passes by, never held.</summary>
internal sealed class TooLongLine(long offset) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private bool _carriageReturn;

    public long Offset { get; } = offset;

    public long Length { get; private set; }

    /// <summary>Takes the next piece. A carriage return at its very end is held back, for it may belong to the line's end.</summary>
    public void Append(ReadOnlySpan<byte> piece)
    {
        if (piece.IsEmpty) return;
        if (_carriageReturn) Add("\r"u8);
        _carriageReturn = piece[^1] == '\r';
        Add(_carriageReturn ? piece[..^1] : piece);
    }

    public string Digest() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();

    private void Add(ReadOnlySpan<byte> piece)
    {
        _hash.AppendData(piece);
        Length += piece.Length;
    }
}
