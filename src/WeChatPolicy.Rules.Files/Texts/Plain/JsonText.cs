using System.Text;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>JSON as it stands, but for the characters that are written by their numbers (RFC 8259, 7).</summary>
internal sealed class JsonText(DocumentText text) : SourceText
{
    private const int Length = 6;

    private readonly StringBuilder _open = new(Length);

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

            var next = characters.IndexOf('\\');
            text.Write(next < 0 ? characters : characters[..next]);
            if (next < 0) return;
            _open.Append('\\');
            characters = characters[(next + 1)..];
        }
    }

    public override void Finish()
    {
        text.Write(_open.ToString());
        _open.Clear();
    }

    // A backslash, u and four digits. Two backslashes are one that was meant; control characters stay as they are written.
    private void Step(char character)
    {
        _open.Append(character);
        if (_open[1] != 'u' || (_open.Length > 2 && !char.IsAsciiHexDigit(character)))
        {
            Finish();
        }
        else if (_open.Length == Length)
        {
            var code = (char)Convert.ToInt32(_open.ToString(2, 4), 16);
            if (code < ' ')
            {
                Finish();
                return;
            }

            text.Write(code);
            _open.Clear();
        }
    }
}
