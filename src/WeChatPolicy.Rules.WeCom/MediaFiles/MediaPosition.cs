namespace WeChatPolicy.Rules.WeCom;

/// <summary>Where fetching stopped, and goes on.</summary>
/// <param name="Index">The vendor's index of the next chunk; <see langword="null"/>: the first.</param>
/// <param name="Bytes">How many bytes were written before it.</param>
public sealed record MediaPosition(string? Index, long Bytes)
{
    /// <summary>How many bytes; the index is the vendor's own.</summary>
    public override string ToString() => $"after {Bytes} bytes";
}
