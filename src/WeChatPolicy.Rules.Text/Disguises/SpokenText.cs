namespace WeChatPolicy.Rules.Text;

/// <summary>The folded text of a part in which the names of stickers are blank: what is learned is learned of words, and a face is none.</summary>
/// <remarks>Nothing moves, so that a place in it is the place in the folded text. A part without stickers is not copied.</remarks>
internal sealed class SpokenText
{
    /// <summary>Stands for each character of a sticker. Folding leaves it nowhere, so that it has no weight in any model, and no sound.</summary>
    internal const char Blank = '\u0001';

    private const int LargestKept = 32 * 1024;

    private char[] _chars = [];
    private int _part = -1;
    private int _length;

    /// <summary>Another text is going to be read.</summary>
    internal void Clear()
    {
        _part = -1;
        if (_chars.Length > LargestKept) _chars = [];
    }

    /// <summary>The folded text of a part; the numbers of the parts tell them apart until <see cref="Clear"/>.</summary>
    internal ReadOnlySpan<char> Of(FoldedText folded, in TextPart part, int number)
    {
        if (_part != number)
        {
            _part = number;
            _length = Read(folded, part);
        }

        return _length > 0 ? _chars.AsSpan(0, _length) : folded.Chars[part.FoldedStart..part.FoldedEnd];
    }

    /// <summary>A text by itself: as it is read where it is the only part.</summary>
    internal static string Fold(string text)
    {
        var folded = new FoldedText(text.Length + 1);
        var part = new TextPart { Name = "", Text = text };
        TextFolder.Fold(ref part, folded);
        return new string(new SpokenText().Of(folded, part, 0));
    }

    /// <summary>Copies a part that holds stickers; 0 for one that holds none.</summary>
    private int Read(FoldedText folded, in TextPart part)
    {
        var text = part.Text.AsSpan();
        var length = 0;
        for (var at = text.IndexOf('['); at >= 0;)
        {
            var code = StickerCodes.Length(text[at..]);
            if (code > 0)
            {
                if (length == 0) length = Copy(folded.Chars[part.FoldedStart..part.FoldedEnd]);
                var (from, to) = (folded.FoldedIndex(part, at), folded.FoldedIndex(part, at + code));
                _chars.AsSpan(from - part.FoldedStart, to - from).Fill(Blank);
            }

            at += Math.Max(1, code);
            var next = text[at..].IndexOf('[');
            at = next < 0 ? -1 : at + next;
        }

        return length;
    }

    private int Copy(ReadOnlySpan<char> chars)
    {
        if (_chars.Length < chars.Length) _chars = new char[Math.Max(chars.Length, 2 * _chars.Length)];
        chars.CopyTo(_chars);
        return chars.Length;
    }
}
