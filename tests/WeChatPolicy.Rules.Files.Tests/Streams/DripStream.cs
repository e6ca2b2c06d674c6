namespace WeChatPolicy.Rules.Files.Tests.Streams;

/// <summary>Bytes as a network hands them over: a few at a time, and none twice.</summary>
/// <param name="bytes">All of them.</param>
/// <param name="most">So many at a time; 1 to 997 by where it stands where nothing is said.</param>
internal sealed class DripStream(byte[] bytes, int? most = null) : ForwardStream(Null)
{
    private int _at;

    public override int Read(Span<byte> buffer)
    {
        var count = Math.Min(Math.Min(buffer.Length, most ?? (1 + (_at % 997))), bytes.Length - _at);
        bytes.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }
}
