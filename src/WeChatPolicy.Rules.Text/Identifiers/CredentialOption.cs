namespace WeChatPolicy.Rules.Text;

/// <summary>A password on a command line: -u name:secret, -pSecret, --password=…, sshpass -p …, redis-cli -a ….</summary>
internal static class CredentialOption
{
    /// <summary>How far behind its program's name an option may stand.</summary>
    private const int Reach = 160;

    private const int Shortest = 3;

    // A program, its option, and how the value stands: right behind the option, behind a blank, or name:value behind a blank.
    private static readonly (string Program, string Option, Form Form)[] s_options =
    [
        ("mysql", "-p", Form.Glued), ("mysqldump", "-p", Form.Glued), ("mysqladmin", "-p", Form.Glued), ("mariadb", "-p", Form.Glued), ("mycli", "-p", Form.Glued),
        ("sshpass", "-p", Form.Either), ("mongo", "-p", Form.Either), ("mongosh", "-p", Form.Either), ("mongodump", "-p", Form.Either), ("docker", "-p", Form.Next),
        ("podman", "-p", Form.Next), ("sqlcmd", "-P", Form.Either), ("bcp", "-P", Form.Either), ("redis-cli", "-a", Form.Next), ("ldapsearch", "-w", Form.Next),
        ("snmpwalk", "-A", Form.Next), ("ipmitool", "-P", Form.Next), ("smbclient", "-U", Form.Percent), ("rpcclient", "-U", Form.Percent),
        ("curl", "-u", Form.Named), ("curl", "--user", Form.Named), ("wget", "-u", Form.Named), ("http", "-a", Form.Named), ("https", "-a", Form.Named), ("", "-u", Form.Named),
        ("", "--password", Form.Long), ("", "--passwd", Form.Long), ("", "--pass", Form.Long), ("", "--requirepass", Form.Long), ("", "--http-password", Form.Long),
        ("", "--admin-password", Form.Long), ("", "--db-password", Form.Long), ("", "--secret", Form.Long),
    ];

    private enum Form
    {
        Glued,
        Next,
        Either,
        Named,
        Percent,
        Long,
    }

    internal static void Read(IdentifierScan scan)
    {
        var text = scan.Text;
        for (int at = 0, next; (next = text[at..].IndexOf(" -", StringComparison.Ordinal)) >= 0;)
        {
            var option = at + next + 1;
            at = option;
            foreach (var (program, name, form) in s_options)
            {
                if (!text[option..].StartsWith(name, StringComparison.Ordinal) || !IsProgram(text, option, program)) continue;
                if (!TryRead(text, option + name.Length, form, out var start, out var length)) continue;

                // -u 1000:1000 and -u web:web are users and groups.
                if (program.Length == 0 && form == Form.Named && !CredentialToken.IsMixed(text.Slice(start, length))) continue;
                scan.Add(start, length, Confidence.Likely);
                at = start + length;
                break;
            }
        }
    }

    private static bool IsProgram(ReadOnlySpan<char> text, int option, string program)
    {
        if (program.Length == 0) return true;
        var floor = Math.Max(0, option - Reach);
        var line = text[floor..option];
        line = line[(line.LastIndexOfAny('\n', ';', '|') + 1)..];
        var at = line.IndexOf(program, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsAsciiLetterOrDigit(line[at - 1])) && line[at + program.Length] == ' ' && (program is not ("docker" or "podman") || line.Contains(" login", StringComparison.Ordinal));
    }

    private static bool TryRead(ReadOnlySpan<char> text, int at, Form form, out int start, out int length)
    {
        (start, length) = (at, 0);
        if (at >= text.Length) return false;
        var isNext = text[at] is ' ' || (form == Form.Long && text[at] == '=');
        if (isNext ? form == Form.Glued : form is not (Form.Glued or Form.Either or Form.Named)) return false;
        if (isNext) start++;
        if (start < text.Length && text[start] is '"' or '\'') start++;
        var token = text[start..];
        while (length < token.Length && token[length] is > ' ' and < '\u007F' and not ('"' or '\'' or '`')) length++;
        token = token[..length];
        if (form is Form.Named or Form.Percent)
        {
            var colon = token.IndexOf(form == Form.Named ? ':' : '%');
            if (colon < 1 || token[(colon + 1)..].StartsWith("//", StringComparison.Ordinal)) return false;
            (start, length) = (start + colon + 1, length - colon - 1);
            token = token[(colon + 1)..];
        }

        return length >= Shortest && token[0] != '-' && !CredentialToken.IsSample(token);
    }
}
