namespace WeChatPolicy.Rules.Files;

/// <summary>What is gathered about one file while it is looked at. What turns out to be wrong is never turned right again.</summary>
internal sealed class FormatFindings(FileFormat format)
{
    private readonly HashSet<(RemarkCode, string?)> _said = [];

    public FileFormat Format { get; set; } = format;

    public FileKind Kind { get; set; }

    public Ternary Intact { get; private set; }

    public Ternary Encrypted { get; set; }

    /// <summary>Whether something in it was left out that may say something.</summary>
    public bool TextIsCut { get; private set; }

    /// <summary>Whether something was met that lets nobody say that it is whole.</summary>
    public bool InDoubt { get; private set; }

    public List<InspectionRemark> Remarks { get; } = [];

    /// <summary>Its structure is whole, as far as its format tells.</summary>
    public void Whole()
    {
        if (Intact == Ternary.Unknown && !InDoubt) Intact = Ternary.Yes;
    }

    public void CutShort() => Broken(RemarkCode.CutShort);

    public void Damaged(string? part = null) => Broken(RemarkCode.Damaged, part);

    /// <summary>Its content cannot be read without a password.</summary>
    public void Locked()
    {
        Encrypted = Ternary.Yes;
        Unread(RemarkCode.Encrypted);
    }

    /// <summary>Something in it was not read: no text is whole, and nobody can say that the file is.</summary>
    public void Unread(RemarkCode code, string? part = null)
    {
        Doubt();
        TextIsCut = true;
        Say(code, part);
    }

    /// <summary>Nobody can say that it is whole.</summary>
    public void Doubt()
    {
        InDoubt = true;
        if (Intact == Ternary.Yes) Intact = Ternary.Unknown;
    }

    public void CutText() => TextIsCut = true;

    public void Say(RemarkCode code, string? part = null)
    {
        if (_said.Add((code, part))) Remarks.Add(new InspectionRemark(code, part: part));
    }

    private void Broken(RemarkCode code, string? part = null)
    {
        Intact = Ternary.No;
        TextIsCut = true;
        Say(code, part);
    }
}
