namespace WeChatPolicy.Rules.Files;

/// <summary>Tells what kind of text a text is, where its first lines say so.</summary>
internal static class TextFormat
{
    private static readonly string[] s_telling = ["Received", "Return-Path", "Message-ID", "MIME-Version", "From", "Date", "DKIM-Signature"];

    public static void Look(HeldContent content, FormatFindings findings)
    {
        var head = content.Head.AsSpan();
        if (head.StartsWith("\uFEFF"u8)) head = head[3..];
        if (head.StartsWith("-----BEGIN PGP MESSAGE-----"u8))
        {
            // RFC 9580 6.2: armour, whose content nobody reads without the key.
            findings.Locked();
            return;
        }

        // Text has no means to say that it is cut, and none to be encrypted but those above.
        findings.Encrypted = Ternary.No;
        if (IsMail(head)) findings.Kind = FileKind.Mail;
    }

    // RFC 5322 2.2: a name of printing characters, a colon, a value, which goes on where a line begins with a blank. Two that tell it: a mail has a From and a Date at least (3.6).
    private static bool IsMail(ReadOnlySpan<byte> head)
    {
        var telling = 0;
        foreach (var range in head.Split((byte)'\n'))
        {
            var line = head[range].TrimEnd((byte)'\r');
            if (line.IsEmpty) break;
            if (line[0] is (byte)' ' or (byte)'\t') continue;
            var colon = line.IndexOf((byte)':');
            if (colon <= 0 || line[..colon].ContainsAnyExceptInRange((byte)33, (byte)126))
            {
                // The last line of the head may be cut.
                return range.End.Value == head.Length && head.Length == FileSignature.EnoughBytes && telling > 1;
            }

            foreach (var name in s_telling)
            {
                if (System.Text.Ascii.EqualsIgnoreCase(line[..colon], name)) telling++;
            }
        }

        return telling > 1;
    }
}
