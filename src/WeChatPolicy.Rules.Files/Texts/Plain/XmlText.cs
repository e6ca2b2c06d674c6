using System.Net;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Marked-up text as it stands, but for the characters that are written by their numbers or names.</summary>
internal class XmlText(DocumentText text) : EscapedText(text)
{
    /// <summary>No name of a character is longer; what is was text that happens to hold the sign.</summary>
    private const int LongestReference = 32;

    protected override ReadOnlySpan<char> Signs => "&";

    protected override void Step(char character)
    {
        Open.Append(character);
        if (character == ';')
        {
            var decoded = WebUtility.HtmlDecode(Open.ToString());
            Open.Clear();
            Put(decoded);
        }
        else if ((!char.IsAsciiLetterOrDigit(character) && character != '#') || Open.Length > LongestReference)
        {
            // No reference; the last sign may begin one.
            Open.Length--;
            Finish();
            Write([character]);
        }
    }
}
