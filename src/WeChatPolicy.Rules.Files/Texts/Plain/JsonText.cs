namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>JSON as it stands, but for the characters that are written by their numbers (RFC 8259, 7).</summary>
internal sealed class JsonText(DocumentText text) : EscapedText(text)
{
    private const int Length = 6;

    protected override ReadOnlySpan<char> Signs => "\\";

    // A backslash, u and four digits. Two backslashes are one that was meant; control characters stay as they are written.
    protected override void Step(char character)
    {
        Open.Append(character);
        if (Open[1] != 'u' || (Open.Length > 2 && !char.IsAsciiHexDigit(character)))
        {
            Finish();
        }
        else if (Open.Length == Length)
        {
            var code = (char)Convert.ToInt32(Open.ToString(2, 4), 16);
            if (code < ' ')
            {
                Finish();
                return;
            }

            Text.Write(code);
            Open.Clear();
        }
    }
}
