using System.Text;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>A web page as it is shown: without tags, white space joined. What its scripts and comments say stays, for it travels along.</summary>
internal sealed class HtmlText(DocumentText text) : XmlText(text)
{
    /// <summary>No tag is longer, but one that holds a picture in letters; what it says beyond is no text.</summary>
    private const int LongestTag = 4096;

    private bool _isInScript;
    private bool _isInStyle;
    private bool _isAtGap = true;
    private bool _hasBlank;

    protected override ReadOnlySpan<char> Signs => "&<";

    public override void Finish()
    {
        // Nobody ended the tag, and what it says beyond the longest was text.
        if (Open.Length == LongestTag) Text.Cut(RemarkCode.PartDamaged);
        base.Finish();
    }

    protected override void Put(ReadOnlySpan<char> characters)
    {
        if (_isInStyle) return;
        while (!characters.IsEmpty)
        {
            var length = characters.IndexOfAny(" \t\r\n\f");
            if (length != 0)
            {
                if (_hasBlank && !_isAtGap) Text.Write(' ');
                Text.Write(length < 0 ? characters : characters[..length]);
                (_hasBlank, _isAtGap) = (false, false);
                if (length < 0) return;
            }

            _hasBlank = true;
            if (_isInScript && characters[length] == '\n') EndLine();
            characters = characters[(length + 1)..];
        }
    }

    protected override void Step(char character)
    {
        if (Open[0] != '<')
        {
            base.Step(character);
            return;
        }

        // "a < b" is no tag, and in a script only its end is one.
        if (Open.Length == 1 && (_isInScript ? character != '/' : !char.IsAsciiLetter(character) && character is not ('/' or '!' or '?')))
        {
            Finish();
            Write([character]);
            return;
        }

        if (Open.Length < LongestTag || IsComment()) Open.Append(character);
        if (IsComment() ? EndsComment() : character == '>') EndTag();
    }

    private void EndTag()
    {
        var tag = Open.ToString();
        Open.Clear();
        if (tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            EndLine();
            Put(tag.AsSpan(4, tag.Length - 7));
            EndLine();
            return;
        }

        var ends = tag.Length > 1 && tag[1] == '/';
        var name = tag.AsSpan(ends ? 2 : 1);
        name = name[..(name.IndexOfAnyExcept(HtmlTags.NameLetters) is >= 0 and var end ? end : name.Length)];
        if (name.Equals("style", StringComparison.OrdinalIgnoreCase)) _isInStyle = !ends;
        if (name.Equals("script", StringComparison.OrdinalIgnoreCase)) _isInScript = !ends;
        if (HtmlTags.IsCell(name))
        {
            Text.EndCell();
            _isAtGap = true;
        }
        else if (HtmlTags.IsRow(name))
        {
            Text.EndRow();
            _isAtGap = true;
        }
        else if (!HtmlTags.IsInline(name))
        {
            EndLine();
        }
    }

    private void EndLine()
    {
        Text.EndLine();
        (_isAtGap, _hasBlank) = (true, false);
    }

    private bool IsComment() => Open.Length >= 4 && Open[1] == '!' && Open[2] == '-' && Open[3] == '-';

    private bool EndsComment() => Open.Length >= 7 && Open[^1] == '>' && Open[^2] == '-' && Open[^3] == '-';
}
