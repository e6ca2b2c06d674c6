namespace WeChatPolicy.Rules.WeCom;

/// <summary>Bounds of fetching media.</summary>
public sealed record MediaOptions
{
    /// <summary>The largest that is fetched, in bytes, from 1; what is announced as larger is not begun. Default: <c>2147483648</c> (2 GiB).</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public long MaxBytes { get; init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"'{nameof(MaxBytes)}' must be 1 or more."); } = 2L << 30;

    /// <summary>How long the vendor's library may take for one chunk. Default: <c>00:01:00</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive.</exception>
    public TimeSpan ChunkTimeout { get; init => field = value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"'{nameof(ChunkTimeout)}' must be positive."); } = TimeSpan.FromMinutes(1);
}
