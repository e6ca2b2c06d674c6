namespace WeChatPolicy.Rules.WeCom;

/// <summary>How the vendor's library reaches the vendor, and how much it may return.</summary>
public sealed record WeComSdkOptions
{
    /// <summary>The proxy, such as <c>http://10.0.0.1:8081</c> or <c>socks5://10.0.0.1:8081</c> (default: none).</summary>
    public string? Proxy { get; init; }

    /// <summary>User and password for the proxy, as <c>user:password</c> (default: none).</summary>
    public string? ProxyPassword { get; init; }

    /// <summary>The largest answer, message or piece of a file that is taken over, in bytes (default: 256 MiB). The library has it in its memory by then.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 1 byte and 1 GiB.</exception>
    public int MaxBytes
    {
        get;
        init => field = value is >= 1 and <= 1024 * 1024 * 1024 ? value : throw new ArgumentOutOfRangeException(nameof(MaxBytes), "'MaxBytes' must be between 1 and 1073741824.");
    } = 256 * 1024 * 1024;

    /// <summary>Whether there is a proxy; neither its address nor its password.</summary>
    public override string ToString() => $"{nameof(WeComSdkOptions)} {{ Proxy = {(Proxy is null ? "none" : "set")}, {nameof(MaxBytes)} = {MaxBytes} }}";
}
