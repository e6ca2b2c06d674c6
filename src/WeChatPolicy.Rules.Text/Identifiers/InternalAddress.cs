namespace WeChatPolicy.Rules.Text;

/// <summary>An address inside a company's network: private IPv4 (RFC 1918) or a host under a suffix that the public DNS does not serve (RFC 6762, RFC 8375, ICANN's .internal).</summary>
/// <remarks>The machine itself (localhost, 127.0.0.1) says nothing about the network and is none.</remarks>
internal sealed class InternalAddress() : IdentifierRecogniser("internal-address", IdentifierTrigger.Dot)
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
                if (IsPrivate(address) && !scan.IsPrecededBy(s_versionCues, start, 4)) scan.Add(start, length, Confidence.Certain);
            }
            else if (HasInternalSuffix(host) && !(start > 0 && text[start - 1] is '@' or '_' or '.'))
            {
                scan.Add(start, length, Confidence.Likely);
            }
        }
    }

    private static bool IsPrivate(uint address) =>
        address >> 24 == 10 || address >> 20 == 0xAC1 || address >> 16 == 0xC0A8;

    private static bool HasInternalSuffix(ReadOnlySpan<char> host)
    {
        foreach (var suffix in s_suffixes)
        {
            if (host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
