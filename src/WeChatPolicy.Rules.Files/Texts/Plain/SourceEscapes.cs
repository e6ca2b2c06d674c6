using System.Text;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Writes a text as it is read by people: a page without its tags, characters instead of the numbers that sources write for them.</summary>
/// <remarks>Programs write Chinese in JSON as <c>\u673A</c> and in XML as <c>&amp;#26426;</c>; such a file says the same.</remarks>
internal abstract class SourceEscapes(TextCollector text)
{
    private const int Reach = 512;

    public bool HasReplacements { get; private set; }

    protected TextCollector Text => text;

    /// <summary>Chooses by how the text begins.</summary>
    public static SourceEscapes For(string start, TextCollector text)
    {
        var head = start.AsSpan().TrimStart();
        head = head[..Math.Min(head.Length, Reach)];
        if (head.IsEmpty) return new AsItStands(text);
        if (head[0] is '{' or '[') return new JsonEscapes(text);
        if (head[0] != '<') return new AsItStands(text);
        return head.Contains("<html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || HasHtmlName(text.Name)
            ? new HtmlText(text, withTags: false) : new HtmlText(text, withTags: true);
    }

    public void Write(Span<char> characters)
    {
        HasReplacements |= characters.Contains('\uFFFD');
        WriteOn(characters);
    }

    public virtual void Finish()
    {
    }

    protected abstract void WriteOn(ReadOnlySpan<char> characters);

    private static bool HasHtmlName(string name) =>
        name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    private sealed class AsItStands(TextCollector text) : SourceEscapes(text)
    {
        protected override void WriteOn(ReadOnlySpan<char> characters) => Text.Append(characters);
    }

    // A backslash, u, four digits; a second backslash before it makes it none.
    private sealed class JsonEscapes(TextCollector text) : SourceEscapes(text)
    {
        private readonly StringBuilder _open = new();

        protected override void WriteOn(ReadOnlySpan<char> characters)
        {
            foreach (var character in characters)
            {
                if (_open.Length == 0 && character != '\\') Text.Append([character]);
                else Step(character);
            }
        }

        public override void Finish() => Flush();

        private void Step(char character)
        {
            const int Length = 6;
            _open.Append(character);
            if (_open.Length == 1) return;
            if (_open[1] != 'u' || (_open.Length > 2 && !char.IsAsciiHexDigit(character)))
            {
                Flush();
            }
            else if (_open.Length == Length)
            {
                var code = (char)Convert.ToInt32(_open.ToString(2, 4), 16);
                if (code < 0x80) Flush();
                else Text.Append([code]);
                _open.Clear();
            }
        }

        private void Flush()
        {
            Text.Append(_open.ToString());
            _open.Clear();
        }
    }
}
