using System.Text;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Joins the runs, cells and paragraphs of one document.</summary>
/// <remarks>
/// Runs join without a blank, cells by a tab, paragraphs by a line break, so that a word over several runs is one word and two cells are
/// never one number. A gap is written when something follows it, so that empty paragraphs and cells leave no trace.
/// </remarks>
internal sealed class DocumentText
{
    private static readonly char[] s_zoneEnds = ['\n', '\t'];

    private readonly TextCollector _collector;
    private readonly Stack<Frame> _frames = new([new Frame(null)]);
    private readonly int _most;

    public DocumentText(TextCollector collector, InspectionBudget budget) => (_collector, _most) = (collector, budget.Options.MaxTextCharacters);

    private enum Gap
    {
        None,
        Paragraph,
        Cell,
        Row,
    }

    /// <summary>How much was written, in this text and in what stands aside of it.</summary>
    public long Written { get; private set; }

    /// <summary>Notes that something of the text is lost.</summary>
    public void Cut(RemarkCode code) => _collector.Remark(code, cutsText: true);

    /// <summary>Characters that follow on the last ones.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        var frame = _frames.Peek();
        if (frame.Gap != Gap.None && frame.HasText) Put(frame, frame.Gap == Gap.Cell ? "\t" : "\n");
        (frame.Gap, frame.HasText) = (Gap.None, true);
        Put(frame, text);
        Written += text.Length;
    }

    public void Write(char character) => Write([character]);

    /// <summary>Ends a paragraph; what stood aside of it follows.</summary>
    public void EndLine()
    {
        var frame = _frames.Peek();
        Widen(frame, Gap.Paragraph);
        if (frame.Asides.Count == 0) return;
        var asides = frame.Asides.ToArray();
        frame.Asides.Clear();
        foreach (var aside in asides)
        {
            Write(aside);
            Widen(frame, Gap.Paragraph);
        }
    }

    public void WriteLine(ReadOnlySpan<char> text)
    {
        Write(text);
        EndLine();
    }

    /// <summary>Ends a cell of a table.</summary>
    public void EndCell() => Widen(_frames.Peek(), Gap.Cell);

    /// <summary>Ends a row of a table, or anything else that what follows has nothing to do with.</summary>
    public void EndRow()
    {
        EndLine();
        Widen(_frames.Peek(), Gap.Row);
    }

    /// <summary>Begins what stands beside a paragraph, a text box or a note: it follows when the paragraph ends, so that it never cuts a word in two.</summary>
    public void BeginAside() => _frames.Push(new Frame(new StringBuilder()));

    public void EndAside()
    {
        if (Pop() is { Length: > 0 } aside) _frames.Peek().Asides.Add(aside);
    }

    /// <summary>How many texts stand open inside each other.</summary>
    public int Depth => _frames.Count;

    /// <summary>Ends what damage left open.</summary>
    public void CloseTo(int depth)
    {
        while (_frames.Count > depth) EndAside();
    }

    /// <summary>Begins what stands at the margin of every page.</summary>
    public void BeginMargin() => _frames.Push(new Frame(new StringBuilder()));

    /// <summary>Ends it: each of its lines, and of the zones between its tabs, is a mark of its own.</summary>
    public void EndMargin(MarkPosition position)
    {
        foreach (var zone in Pop().Split(s_zoneEnds)) _collector.AddMark(position, zone);
    }

    /// <summary>Ends the document: what stands aside is written, also where damage left it open.</summary>
    public void Finish()
    {
        CloseTo(1);
        EndLine();
        _collector.EndLine();
    }

    private string Pop()
    {
        EndLine();
        return _frames.Pop().Text!.ToString();
    }

    private void Put(Frame frame, ReadOnlySpan<char> text)
    {
        if (frame.Text is null)
        {
            _collector.Append(text);
            return;
        }

        if (frame.Text.Length + text.Length > _most) throw new BoundMetException(RemarkCode.TooMuchText);
        frame.Text.Append(text);
    }

    private static void Widen(Frame frame, Gap gap)
    {
        if (gap > frame.Gap) frame.Gap = gap;
    }

    // The document itself is written through; what stands aside is held until it may follow.
    private sealed class Frame(StringBuilder? text)
    {
        public StringBuilder? Text { get; } = text;

        public List<string> Asides { get; } = [];

        public Gap Gap { get; set; }

        public bool HasText { get; set; }
    }
}
