namespace WeChatPolicy.Rules.Files;

/// <summary>Hands out bytes one by one, so that a reader that stops has taken none too many; of a long file only the last ones.</summary>
internal sealed class OneByOneStream(Stream bytes) : ForwardStream(bytes)
{
    /// <summary>One by one is slow.</summary>
    private const int Most = 1 << 18;

    /// <summary>How many were taken.</summary>
    public long Taken { get; private set; }

    /// <summary>Whether the last ones taken were more than one, so that the reader may have stopped before their end.</summary>
    public bool MayHaveTakenMore { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var most = (int)Math.Clamp(Source.Length - Most - Taken, 1, buffer.Length);
        var read = Source.Read(buffer[..most]);
        Taken += read;
        if (read > 0) MayHaveTakenMore = read > 1;
        return read;
    }
}
