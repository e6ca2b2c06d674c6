namespace WeChatPolicy.Rules.Text;

/// <summary>An address inside a company's network: private IPv4 (RFC 1918, RFC 6598), unique local IPv6 (RFC 4193) or a host under a suffix that the public DNS does not serve (RFC 6762, RFC 8375, ICANN's .internal).</summary>
/// <remarks>The machine itself (localhost, 127.0.0.1) says nothing about the network and is none.</remarks>
internal sealed class InternalAddress() : IdentifierRecogniser("internal-address", IdentifierTrigger.Dot | IdentifierTrigger.AsciiRun)
{
    private static readonly string[] s_suffixes = [".local", ".internal", ".corp", ".lan", ".intra", ".intranet", ".home.arpa"];
    private static readonly string[] s_versionCues = ["版本", "version", "ver", "v", "固件", "build"];

    public override Masking Masking => Masking.Ends(2, 2);

    public override void Recognise(IdentifierScan scan)
    {
        var text = scan.Text;
        var from = 0;
        while (HostName.TryNext(text, ref from, out var start, out var length))
        {
            var host = text.Slice(start, length);
            if (HostName.TryReadIPv4(host, out var address))
            {
                if (IpAddress.IsPrivate(address) && !scan.IsPrecededBy(s_versionCues, start, 4)) scan.Add(start, length, Confidence.Certain);
            }
            else if (HasInternalSuffix(host) && !(start > 0 && text[start - 1] is '@' or '_' or '.'))
            {
                scan.Add(start, length, Confidence.Likely);
            }
        }

        from = 0;
        while (IPv6.TryNext(text, ref from, out var start, out var length))
        {
            if (IsUniqueLocal(text[start..])) scan.Add(start, length, Confidence.Certain);
        }
    }

    /// <summary>Whether an IPv6 address that begins there is of fc00::/7.</summary>
    internal static bool IsUniqueLocal(ReadOnlySpan<char> address) => address[0] is 'f' or 'F' && address[1] is 'c' or 'C' or 'd' or 'D' && char.IsAsciiHexDigit(address[3]);

    private static bool HasInternalSuffix(ReadOnlySpan<char> host)
    {
        foreach (var suffix in s_suffixes)
        {
            if (host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
