namespace WeChatPolicy.Rules.WeCom;

/// <summary>One piece of a file, as the vendor hands it out.</summary>
public sealed class MediaChunk
{
    /// <summary>A piece.</summary>
    /// <param name="data">The bytes of the piece; there may be none.</param>
    /// <param name="nextIndex">What to ask for the next piece with; <see langword="null"/> where the vendor names nothing.</param>
    /// <param name="isLast">Whether the vendor says that the file is complete with it.</param>
    public MediaChunk(ReadOnlyMemory<byte> data, string? nextIndex, bool isLast)
    {
        Data = data;
        NextIndex = nextIndex;
        IsLast = isLast;
    }

    /// <summary>The bytes of the piece.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>What to ask for the next piece with; <see langword="null"/> where the vendor names nothing.</summary>
    public string? NextIndex { get; }

    /// <summary>Whether the file is complete with this piece.</summary>
    public bool IsLast { get; }

    /// <summary>How many bytes; nothing of them.</summary>
    public override string ToString() => $"{Data.Length} bytes{(IsLast ? ", the last" : "")}";
}
