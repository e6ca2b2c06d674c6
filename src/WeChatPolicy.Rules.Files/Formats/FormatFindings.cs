namespace WeChatPolicy.Rules.Files;

/// <summary>What is gathered about one file while it is looked at. What turns out to be wrong is never turned right again.</summary>
/// <param name="format">What its first bytes show.</param>
/// <param name="isReadToEnd">Whether its end was read: what is missing where it was not is missing here, not in the file.</param>
internal sealed class FormatFindings(FileFormat format, bool isReadToEnd = true)
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

    /// <summary>Whether a bound of the inspection ended something.</summary>
    public bool MetBound { get; private set; }

    public List<InspectionRemark> Remarks { get; } = [];

    /// <summary>Its structure is whole, as far as its format tells.</summary>
    public void Whole()
    {
        if (Intact == Ternary.Unknown && !InDoubt) Intact = Ternary.Yes;
    }

    public void CutShort()
    {
        if (isReadToEnd) Broken(RemarkCode.CutShort);
        else Bound(RemarkCode.TooLong);
    }

    public void Damaged(string? part = null) => Broken(RemarkCode.Damaged, part);

    /// <summary>Its content cannot be read without a password.</summary>
    /// <param name="endIsTold">Whether the format tells all the same that it is whole.</param>
    public void Locked(bool endIsTold = false)
    {
        Encrypted = Ternary.Yes;
        TextIsCut = true;
        Say(RemarkCode.Encrypted);
        if (!endIsTold) Doubt();
    }

    /// <summary>A bound of the inspection ended something.</summary>
    public void Bound(RemarkCode bound)
    {
        MetBound = true;
        Unread(bound);
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
