namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Writes a text as it is read by people: a page without its tags, characters instead of the numbers that sources write for them.</summary>
/// <remarks>Programs write Chinese in JSON as <c>\u673A</c> and in XML as <c>&amp;#26426;</c>; such a file says the same as one without.</remarks>
internal abstract class SourceText
{
    /// <summary>How many bytes of the beginning tell what it is.</summary>
    public const int Reach = 1024;

    /// <summary>Chooses by how the text begins, and by its name.</summary>
    public static SourceText For(string start, string name, bool isHtml, DocumentText text)
    {
        var head = start.AsSpan().TrimStart();
        if (isHtml) return new HtmlText(text);
        if (head.IsEmpty) return new PlainText(text);
        if (head[0] is '{' or '[') return new JsonText(text);
        if (head[0] != '<') return new PlainText(text);
        return head.Contains("<html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || HasHtmlName(name)
            ? new HtmlText(text) : new XmlText(text);
    }

    public abstract void Write(ReadOnlySpan<char> characters);

    /// <summary>Writes what was held back until more of it came.</summary>
    public virtual void Finish()
    {
    }

    private static bool HasHtmlName(string name) =>
        name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    private sealed class PlainText(DocumentText text) : SourceText
    {
        public override void Write(ReadOnlySpan<char> characters) => text.Write(characters);
    }
}
