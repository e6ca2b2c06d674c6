using System.Net;
using System.Text;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Reads marked-up text: characters for their numbers and names, and for web pages without tags. What scripts and comments say stays.</summary>
internal sealed class HtmlText(TextCollector text, bool withTags) : SourceEscapes(text)
{
    /// <summary>No tag, and no name of a character, is longer; what is was text that happens to hold the sign.</summary>
    private const int LongestTag = 65_536;

    private const int LongestReference = 32;

    private readonly StringBuilder _open = new();
    private bool _isInStyle;

    public override void Finish() => Flush();

    protected override void WriteOn(ReadOnlySpan<char> characters)
    {
        while (!characters.IsEmpty)
        {
            if (_open.Length > 0)
            {
                Step(characters[0]);
                characters = characters[1..];
                continue;
            }

            var next = withTags ? characters.IndexOf('&') : characters.IndexOfAny('&', '<');
            Put(next < 0 ? characters : characters[..next]);
            if (next < 0) return;
            _open.Append(characters[next]);
            characters = characters[(next + 1)..];
        }
    }

    private void Step(char character)
    {
        if (_open[0] == '<')
        {
            StepInTag(character);
            return;
        }

        if (character is ';' or '&' or '<' || char.IsWhiteSpace(character) || _open.Length > LongestReference)
        {
            var reference = _open.Append(character).ToString();
            _open.Clear();
            Put(character == ';' ? WebUtility.HtmlDecode(reference) : reference);
        }
        else
        {
            _open.Append(character);
        }
    }

    private void StepInTag(char character)
    {
        // "a < b" is no tag.
        if (_open.Length == 1 && !char.IsAsciiLetter(character) && character is not ('/' or '!' or '?'))
        {
            _open.Append(character);
            Flush();
            return;
        }

        _open.Append(character);
        if (IsComment(_open) ? EndsComment(_open) : character == '>') EndTag();
        else if (_open.Length > LongestTag) Flush();
    }

    private void EndTag()
    {
        var tag = _open.ToString();
        _open.Clear();
        if (tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            Text.EndLine();
            Text.Append(tag.AsSpan(4, tag.Length - 7));
            Text.EndLine();
            return;
        }

        var name = tag.AsSpan(1).TrimStart('/');
        name = name[..(name.IndexOfAnyExcept(HtmlTags.NameLetters) is >= 0 and var end ? end : name.Length)];
        if (name.Equals("style", StringComparison.OrdinalIgnoreCase)) _isInStyle = tag[1] != '/';
        if (HtmlTags.IsCell(name)) Text.EndCell();
        else if (!HtmlTags.IsInline(name)) Text.EndLine();
    }

    private void Flush()
    {
        var rest = _open.ToString();
        _open.Clear();
        Put(rest);
    }

    private void Put(ReadOnlySpan<char> characters)
    {
        if (!_isInStyle) Text.Append(characters);
    }

    private static bool IsComment(StringBuilder tag) => tag.Length >= 4 && tag[1] == '!' && tag[2] == '-' && tag[3] == '-';

    private static bool EndsComment(StringBuilder tag) => tag.Length >= 7 && tag[^1] == '>' && tag[^2] == '-' && tag[^3] == '-';
}
