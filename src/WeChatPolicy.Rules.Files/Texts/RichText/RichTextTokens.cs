using System.Text;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Cuts rich text into braces, control words and bytes of text.</summary>
internal sealed class RichTextTokens(Stream content)
{
    private const int LongestWord = 64;

    private readonly StringBuilder _word = new();
    private int _next = -2;

    internal enum Token
    {
        Open,
        Close,
        Word,
        Byte,
    }

    public Token Kind { get; private set; }

    /// <summary>A control word, or the sign of a control symbol.</summary>
    public string Word { get; private set; } = "";

    public int? Number { get; private set; }

    public byte Value { get; private set; }

    public bool Read()
    {
        while (true)
        {
            var next = Take();
            switch (next)
            {
                case -1:
                    return false;
                case '{':
                    Kind = Token.Open;
                    return true;
                case '}':
                    Kind = Token.Close;
                    return true;
                case '\\':
                    return ReadControl();
                case '\r' or '\n' or 0:
                    continue;
                default:
                    return IsByte((byte)next);
            }
        }
    }

    public void SkipBytes(int count)
    {
        while (count-- > 0 && Take() >= 0)
        {
        }
    }

    private bool ReadControl()
    {
        var first = Take();
        if (first is -1) return false;
        if (first is '\\' or '{' or '}') return IsByte((byte)first);
        if (first == '\'') return IsByte((byte)((Hex(Take()) << 4) | Hex(Take())));
        Kind = Token.Word;
        Number = null;
        if (!char.IsAsciiLetter((char)first))
        {
            // A line break behind a backslash ends a paragraph.
            Word = first is '\r' or '\n' ? "par" : ((char)first).ToString();
            return true;
        }

        _word.Clear();
        for (var letter = first; letter >= 0; letter = Take())
        {
            if (!char.IsAsciiLetter((char)letter) || _word.Length >= LongestWord)
            {
                _next = letter;
                break;
            }

            _word.Append((char)letter);
        }

        Word = _word.ToString();
        ReadNumber();
        return true;
    }

    private void ReadNumber()
    {
        var next = Take();
        var isNegative = next == '-';
        if (isNegative) next = Take();
        long number = 0;
        var digits = 0;
        for (; next >= 0 && char.IsAsciiDigit((char)next) && digits < 10; next = Take(), digits++) number = (number * 10) + (next - '0');
        if (digits > 0) Number = (int)Math.Clamp(isNegative ? -number : number, int.MinValue, int.MaxValue);

        // One blank ends the word and is no text.
        if (next != ' ') _next = next;
    }

    private bool IsByte(byte value)
    {
        (Kind, Value) = (Token.Byte, value);
        return true;
    }

    private int Take()
    {
        if (_next == -2) return content.ReadByte();
        var taken = _next;
        _next = -2;
        return taken;
    }

    private static int Hex(int digit) => char.IsAsciiHexDigit((char)digit) ? Convert.ToInt32(((char)digit).ToString(), 16) : 0;
}
