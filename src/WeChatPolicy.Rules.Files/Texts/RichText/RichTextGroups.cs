using System.Text;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>What the braces of rich text hold: each group begins with the state of the one around it, and gives it back.</summary>
internal sealed class RichTextGroups(DocumentText text, TextCollector collector)
{
    private readonly Stack<State> _around = new();
    private readonly Dictionary<int, int> _fontCodePages = [];
    private readonly List<byte> _bytes = [];
    private readonly StringBuilder _property = new();
    private State _state = new() { CodePage = 1252, SkipAfterUnicode = 1 };
    private int _defaultCodePage = 1252;
    private int _font;
    private int _toSkip;
    private string _shapeProperty = "";

    public int Depth => _around.Count;

    public void Open()
    {
        Flush();
        _around.Push(_state);
        _state = _state with { Begins = Destination.None, IsStarred = false, IsNew = true };
    }

    public void Close()
    {
        Flush();
        if (_around.Count == 0) return;
        End(_state.Begins);
        _state = _around.Pop();
    }

    public void Finish()
    {
        Flush();
        while (_around.Count > 0) Close();
    }

    public void WriteByte(byte value)
    {
        if (_toSkip > 0)
        {
            _toSkip--;
            return;
        }

        _state = _state with { IsNew = false };
        if (_state.Holds == Destination.Skipped || _state.IsDeleted) RemarkDeleted();
        else _bytes.Add(value);
    }

    public void Control(string word, int? number)
    {
        if (word != "u" && word != "'") Flush();
        var isFirst = _state.IsNew;
        if (word == "*")
        {
            _state = _state with { IsStarred = true };
            return;
        }

        _state = _state with { IsNew = false };
        if (word == "pict") collector.Remark(RemarkCode.PicturesUnread, cutsText: false);
        if (word == "objdata") collector.Remark(RemarkCode.PartNotRead, cutsText: true);
        if (isFirst && RichTextDestinations.Of(word, _state.IsStarred) is { } destination)
        {
            Begin(destination);
            return;
        }

        switch (word)
        {
            case "ansicpg":
                _defaultCodePage = number is > 0 ? number.Value : 1252;
                _state = _state with { CodePage = _defaultCodePage };
                break;
            case "uc":
                _state = _state with { SkipAfterUnicode = number ?? 1 };
                break;
            case "u":
                Write([(char)(ushort)(number ?? 0)]);
                _toSkip = _state.SkipAfterUnicode;
                break;
            case "f":
                _font = number ?? 0;
                _state = _state with { CodePage = _fontCodePages.GetValueOrDefault(_font, _defaultCodePage) };
                break;
            case "fcharset" when _state.Holds == Destination.Fonts:
                if (RichTextDestinations.CodePageOf(number ?? 0) is { } page) _fontCodePages[_font] = page;
                break;
            case "par" or "line" or "page" or "sect" or "softline":
                if (IsRead) text.EndLine();
                break;
            case "row" or "nestrow":
                if (IsRead) text.EndRow();
                break;
            case "cell" or "nestcell":
                if (IsRead) text.EndCell();
                break;
            case "v":
                _state = _state with { IsHidden = number != 0 };
                break;
            case "deleted":
                _state = _state with { IsDeleted = number != 0 };
                break;
            case "plain":
                _state = _state with { IsHidden = false, IsDeleted = false, CodePage = _defaultCodePage };
                break;
            default:
                if (RichTextDestinations.CharacterOf(word) is { } character) Write([character]);
                break;
        }
    }

    private bool IsRead => _state.Holds is not (Destination.Skipped or Destination.Fonts);

    private void Begin(Destination destination)
    {
        if (_state.Holds == Destination.Skipped) return;
        _state = _state with { Holds = destination == Destination.Shape ? Destination.None : destination, Begins = destination };
        switch (destination)
        {
            case Destination.Header or Destination.Footer:
                text.BeginMargin();
                break;
            case Destination.Aside or Destination.Shape:
                text.BeginAside();
                break;
            case Destination.Property or Destination.ShapeName or Destination.ShapeValue:
                _property.Clear();
                break;
        }
    }

    private void End(Destination destination)
    {
        switch (destination)
        {
            case Destination.Header or Destination.Footer:
                text.EndMargin(destination == Destination.Header ? MarkPosition.Header : MarkPosition.Footer);
                break;
            case Destination.Aside or Destination.Shape:
                text.EndAside();
                break;
            case Destination.Property:
                collector.AddMark(MarkPosition.Property, _property.ToString());
                break;
            case Destination.ShapeName:
                _shapeProperty = _property.ToString().Trim();
                break;
            case Destination.ShapeValue when _shapeProperty == "gtextUNICODE":
                collector.AddMark(MarkPosition.Watermark, _property.ToString());
                break;
        }
    }

    private void Flush()
    {
        if (_bytes.Count == 0) return;
        var bytes = _bytes.ToArray();
        _bytes.Clear();
        Write(EncodingFinder.CodePage(_state.CodePage == 936 ? 54936 : _state.CodePage).GetString(bytes));
    }

    private void Write(ReadOnlySpan<char> characters)
    {
        if (_state.Holds is Destination.Property or Destination.ShapeName or Destination.ShapeValue)
        {
            if (_property.Length < MostProperty) _property.Append(characters);
            return;
        }

        if (_state.Holds is Destination.Fonts or Destination.Skipped || _state.IsDeleted) return;
        if (_state.IsHidden) collector.Remark(RemarkCode.HiddenText, cutsText: false);
        text.Write(characters);
    }

    private void RemarkDeleted()
    {
        if (_state.IsDeleted && _state.Holds != Destination.Skipped) collector.Remark(RemarkCode.DeletedText, cutsText: false);
    }

    private const int MostProperty = 1 << 16;

    private readonly record struct State
    {
        public int CodePage { get; init; }

        public int SkipAfterUnicode { get; init; }

        public Destination Holds { get; init; }

        public Destination Begins { get; init; }

        public bool IsStarred { get; init; }

        public bool IsNew { get; init; }

        public bool IsHidden { get; init; }

        public bool IsDeleted { get; init; }
    }
}
