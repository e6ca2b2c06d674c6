using System.Text;

namespace WeChatPolicy.Rules;

/// <summary>A content line of an iCalendar (RFC 5545, 3.1): a name, its parameters, which are passed over, and a value; unfolded.</summary>
internal readonly record struct IcsLine(int Number, string Name, string Value)
{
    /// <summary>The value without the escapes of a text (3.3.11).</summary>
    public string Text
    {
        get
        {
            if (!Value.Contains('\\', StringComparison.Ordinal)) return Value;
            var text = new StringBuilder(Value.Length);
            for (var i = 0; i < Value.Length; i++)
            {
                var isEscape = Value[i] == '\\' && i + 1 < Value.Length;
                if (isEscape) i++;
                text.Append(isEscape && Value[i] is 'n' or 'N' ? '\n' : Value[i]);
            }

            return text.ToString();
        }
    }

    public bool IsNamed(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);

    public bool HasValue(string value) => string.Equals(Value, value, StringComparison.OrdinalIgnoreCase);

    /// <summary>The lines of a file. A line that begins with a blank goes on with the one before it, wherever that was cut: in the middle of a character too.</summary>
    public static List<IcsLine> All(ReadOnlySpan<byte> utf8)
    {
        var (lines, whole, number, began) = (new List<IcsLine>(), new List<byte>(), 0, 0);
        foreach (var range in utf8.Split((byte)'\n'))
        {
            number++;
            var line = utf8[range].TrimEnd((byte)'\r');
            if (line.Length > 0 && line[0] is (byte)' ' or (byte)'\t' && whole.Count > 0)
            {
                whole.AddRange(line[1..]);
                continue;
            }

            Add();
            whole.AddRange(line);
            began = number;
        }

        Add();
        return lines;

        void Add()
        {
            if (whole.Count > 0) lines.Add(Read(began, Encoding.UTF8.GetString([.. whole])));
            whole.Clear();
        }
    }

    private static IcsLine Read(int number, string line)
    {
        // A parameter in quotes may hold a colon of its own.
        var (colon, quoted) = (-1, false);
        for (var i = 0; i < line.Length && colon < 0; i++)
        {
            if (line[i] == '"') quoted = !quoted;
            else if (line[i] == ':' && !quoted) colon = i;
        }

        if (colon < 0) return new(number, line.Trim(), "");
        var name = line[..colon];
        var parameters = name.IndexOf(';', StringComparison.Ordinal);
        return new(number, (parameters < 0 ? name : name[..parameters]).Trim(), line[(colon + 1)..].Trim());
    }
}
