using System.Text;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>The header fields of a mail, or of a part of one (RFC 5322, 2.2), folded lines joined.</summary>
internal sealed class MailHeaders
{
    /// <summary>More is no header of a mail, and costs memory.</summary>
    private const int Most = 1 << 20;

    private readonly List<(string Name, string Value)> _fields = [];

    /// <summary>Whether a boundary stood where the body would begin: the part has none.</summary>
    public bool EndsPart { get; private set; }

    /// <summary>Reads to the empty line that ends them.</summary>
    public static MailHeaders Read(MailLines lines)
    {
        var headers = new MailHeaders();
        var field = new List<byte>();
        var taken = 0;
        headers.EndsPart = true;
        while (lines.TryRead(out var line))
        {
            line = line.TrimEnd("\r\n"u8);
            if (line.IsEmpty)
            {
                headers.EndsPart = false;
                break;
            }

            if (line[0] is not ((byte)' ' or (byte)'\t')) headers.Add(field);
            if ((taken += line.Length) <= Most) field.AddRange(line);
        }

        headers.Add(field);
        return headers;
    }

    /// <summary>The first field of a name as it stands, empty where there is none.</summary>
    public string Raw(string name) => _fields.FirstOrDefault(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value ?? "";

    /// <summary>The first field of a name as it is shown.</summary>
    public string Shown(string name) => EncodedWords.Decode(Raw(name));

    /// <summary>The value of a field before its parameters, in lower case.</summary>
    public string Kind(string name)
    {
        var value = Raw(name);
        var end = value.IndexOf(';', StringComparison.Ordinal);
        return (end < 0 ? value : value[..end]).Trim().ToLowerInvariant();
    }

    public string? Parameter(string name, string parameter) => MailParameters.Find(Raw(name), parameter);

    private void Add(List<byte> field)
    {
        var bytes = field.ToArray();
        field.Clear();
        var colon = Array.IndexOf(bytes, (byte)':');
        if (colon <= 0) return;

        // Bytes beyond ASCII have no place there without being encoded; programs write them all the same.
        var value = bytes.AsSpan(colon + 1);
        var encoding = EncodingFinder.Find(value, null).Encoding;
        _fields.Add((Encoding.ASCII.GetString(bytes, 0, colon).Trim(), encoding.GetString(value).Trim()));
    }
}
