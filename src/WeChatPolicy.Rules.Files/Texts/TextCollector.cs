using System.Text;
using WeChatPolicy.Rules.Files.Texts;

namespace WeChatPolicy.Rules.Files;

/// <summary>Takes what a reader finds in one file: text in reading order, marks, remarks, and files attached to it.</summary>
internal sealed class TextCollector
{
    private readonly StringBuilder _text = new();
    private readonly List<string> _heads = [];
    private readonly List<ClassificationMark> _marks = [];
    private readonly List<InspectionRemark> _remarks = [];
    private readonly HashSet<(RemarkCode, string?)> _said = [];
    private readonly HashSet<(MarkPosition, string)> _told = [];
    private readonly HashSet<string> _headed = [];
    private readonly Action<string, Stream> _inspectMember;
    private readonly FileInspectionOptions _options;
    private int _left;

    /// <summary>A collector for one file.</summary>
    /// <param name="name">Its name, whose extension may tell how it is to be read.</param>
    /// <param name="format">Its format.</param>
    /// <param name="kind">Which of those that share it.</param>
    /// <param name="options">Bounds, and the meaning of labels.</param>
    /// <param name="inspectMember">Looks into a file that is attached to it.</param>
    public TextCollector(string name, FileFormat format, FileKind kind, FileInspectionOptions options, Action<string, Stream>? inspectMember = null)
    {
        (Name, Format, Kind, _options, _left) = (name, format, kind, options, options.MaxTextCharacters);
        _inspectMember = inspectMember ?? ((_, _) => { });
    }

    public string Name { get; }

    public FileFormat Format { get; }

    public FileKind Kind { get; }

    /// <summary>Whether all of the text was taken.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Whether the content turned out to be encrypted (a mail's body); unknown where no reader said so.</summary>
    public Ternary Encrypted { get; set; }

    public IReadOnlyList<ClassificationMark> Marks => _marks;

    public IReadOnlyList<InspectionRemark> Remarks => _remarks;

    /// <summary>Characters that follow on the last ones, as runs of a word do.</summary>
    /// <exception cref="BoundMetException">There is more text than is taken.</exception>
    public void Append(ReadOnlySpan<char> characters)
    {
        var taken = characters[..Math.Min(characters.Length, _left)];
        _text.Append(taken);
        _left -= taken.Length;
        if (taken.Length < characters.Length) throw new BoundMetException(RemarkCode.TooMuchText);
    }

    /// <summary>Ends a paragraph; several ends in a row are one.</summary>
    public void EndLine()
    {
        while (_text.Length > 0 && _text[^1] == '\t') _text.Length--;
        if (_text.Length > 0 && _text[^1] != '\n') Append("\n");
    }

    /// <summary>Ends a cell of a table.</summary>
    public void EndCell() => Append("\t");

    /// <summary>Takes a mark: it is told by itself, and its words stand at the head of the text, on a line of their own. The same words at the same position are taken once.</summary>
    /// <param name="position">Where it stands.</param>
    /// <param name="words">What stands there; blank ones are no mark.</param>
    /// <param name="labelId">The id of a label, where it has one; the host may have given a meaning to it or to the words.</param>
    public void AddMark(MarkPosition position, string words, string? labelId = null)
    {
        words = words.Trim();
        if (words.Length == 0 || !_told.Add((position, words))) return;
        _marks.Add(new ClassificationMark { Position = position, Text = words, Level = position == MarkPosition.Label ? LevelOf(labelId, words) : Classification.Unknown });
        AddHead(position is MarkPosition.Property or MarkPosition.MailHeader ? words : MarkLine.Of(words));
    }

    /// <summary>Takes a property that has a name: a company's own, where a mark mostly is.</summary>
    public void AddProperty(string name, string value)
    {
        (name, value) = (name.Trim(), value.Trim());
        if (value.Length == 0 || !_told.Add((MarkPosition.Property, $"{name}\n{value}"))) return;
        _marks.Add(new ClassificationMark { Position = MarkPosition.Property, Text = value });
        AddHead($"{name}\uFF1A{MarkLine.Of(value)}");
    }

    /// <summary>Says what was not read, or what is odd; once for each part.</summary>
    /// <param name="code">What it is.</param>
    /// <param name="cutsText">Whether the text is not whole for that.</param>
    /// <param name="part">The part: a page, a sheet, a part of the package.</param>
    public void Remark(RemarkCode code, bool cutsText, string? part = null)
    {
        if (cutsText) IsWhole = false;
        if (_said.Add((code, part))) _remarks.Add(new InspectionRemark(code, part: part));
    }

    /// <summary>Looks into a file that is attached to this one: an attachment of a mail, an embedded document.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">Its bytes; read to the end here, and not disposed of. What is unpacked from a file goes through a <see cref="BoundedStream"/>.</param>
    public void InspectMember(string name, Stream content) => _inspectMember(name, content);

    /// <summary>Marks, each on a line of its own, then the running text.</summary>
    public override string ToString()
    {
        if (_heads.Count == 0) return _text.ToString();
        _text.Insert(0, string.Join('\n', _heads) + "\n");
        _heads.Clear();
        return _text.ToString();
    }

    private void AddHead(string line)
    {
        if (!_headed.Add(line)) return;
        if (line.Length >= _left) throw new BoundMetException(RemarkCode.TooMuchText);
        _left -= line.Length + 1;
        _heads.Add(line);
    }

    private Classification LevelOf(string? id, string words)
    {
        foreach (var (label, level) in _options.Labels)
        {
            if (string.Equals(label, id, StringComparison.OrdinalIgnoreCase) || string.Equals(label, words, StringComparison.OrdinalIgnoreCase)) return level;
        }

        return Classification.Unknown;
    }
}
