using System.Net;
using System.Text;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Marked-up text as it stands, but for the characters that are written by their numbers or names.</summary>
internal class XmlText(DocumentText text) : SourceText
{
    /// <summary>No name of a character is longer; what is was text that happens to hold the sign.</summary>
    private const int LongestReference = 32;

    private readonly StringBuilder _open = new();

    protected DocumentText Text => text;

    protected StringBuilder Open => _open;

    protected virtual ReadOnlySpan<char> Signs => "&";

    public override void Write(ReadOnlySpan<char> characters)
    {
        while (!characters.IsEmpty)
        {
            if (_open.Length > 0)
            {
                Step(characters[0]);
                characters = characters[1..];
                continue;
            }

            var next = characters.IndexOfAny(Signs);
            Put(next < 0 ? characters : characters[..next]);
            if (next < 0) return;
            _open.Append(characters[next]);
            characters = characters[(next + 1)..];
        }
    }

    public override void Finish()
    {
        var rest = _open.ToString();
        _open.Clear();
        Put(rest);
    }

    protected virtual void Put(ReadOnlySpan<char> characters) => text.Write(characters);

    protected virtual void Step(char character)
    {
        _open.Append(character);
        if (character == ';')
        {
            var decoded = WebUtility.HtmlDecode(_open.ToString());
            _open.Clear();
            Put(decoded);
        }
        else if ((!char.IsAsciiLetterOrDigit(character) && character != '#') || _open.Length > LongestReference)
        {
            // No reference; the last sign may begin one.
            _open.Length--;
            Finish();
            Write([character]);
        }
    }
}
