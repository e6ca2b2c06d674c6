namespace WeChatPolicy.Rules.Text;

/// <summary>An IP address that everybody can reach: IPv4 in four decimal octets, or IPv6 (RFC 4291). Those inside a company's network are <see cref="InternalAddress"/>es.</summary>
/// <remarks>Four numbers with stops between are a version just as well, so that it takes a word, a scheme or a port beside them to make it likely.</remarks>
internal sealed class IpAddress() : IdentifierRecogniser("ip-address", IdentifierTrigger.Dot | IdentifierTrigger.AsciiRun)
{
    private static readonly string[] s_cues = ["ip", "服务器", "伺服器", "主机", "网关", "地址", "公网", "外网", "dns", "ping", "ssh", "host", "server", "登录", "访问", "://", "curl", "telnet"];
    private static readonly string[] s_versionCues = ["版本", "version", "ver", "v", "固件", "build", "升级", "章", "节", "条"];

    public override Masking Masking => Masking.Ends(2, 2);

    /// <summary>Whether the address is of a range that is reserved for networks of their own: RFC 1918 and RFC 6598.</summary>
    internal static bool IsPrivate(uint address) =>
        address >> 24 == 10 || address >> 20 == 0xAC1 || address >> 16 == 0xC0A8 || address >> 22 == 0x191;

    public override void Recognise(IdentifierScan scan)
    {
        var text = scan.Text;
        var from = 0;
        while (HostName.TryNext(text, ref from, out var start, out var length))
        {
            if (!HostName.TryReadIPv4(text.Slice(start, length), out var address) || IsPrivate(address) || !IsHost(address)) continue;
            if (scan.IsPrecededBy(s_versionCues, start, 4)) continue;
            var behind = start + length < text.Length ? text[start + length] : '\0';
            scan.Add(start, length, behind is ':' or '/' || scan.IsPrecededBy(s_cues, start, 12) ? Confidence.Likely : Confidence.Possible);
        }

        from = 0;
        while (IPv6.TryNext(text, ref from, out var start, out var length))
        {
            if (!InternalAddress.IsUniqueLocal(text[start..])) scan.Add(start, length, Confidence.Likely);
        }
    }

    // 0 and 127 are the machine itself, 224 and above are no single host.
    private static bool IsHost(uint address) => address >> 24 is not (0 or 127) and < 224;
}
