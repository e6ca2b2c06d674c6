namespace WeChatPolicy.Rules.Files;

/// <summary>The inspection of one file and of what it contains.</summary>
internal sealed class InspectionRun(InspectionBudget budget)
{
    private readonly HashSet<FileDigest> _open = [];

    /// <summary>Looks at bytes that are held, and at what they contain.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="depth">How many containers it is in, and one.</param>
    public FileInspection Look(HeldContent content, string name, int depth)
    {
        var findings = new FormatFindings(FileSignature.Detect(content.Head), content.IsWhole);
        var members = new MemberList(this, findings, budget, depth);
        var (text, marks) = ("", (IReadOnlyList<ClassificationMark>)[]);
        if (!content.IsWhole) findings.Bound(RemarkCode.TooLong);
        if (!Begin(content))
        {
            findings.Bound(RemarkCode.HoldsItself);
            return InspectionOutcome.Of(content, name, findings, members.All, text, marks, budget.Options);
        }

        Guard(findings, () => FormatLook.Look(content, name, findings, members, budget, depth));
        members.Conclude();
        if (findings.Encrypted != Ternary.Yes && !FormatLook.IsContainer(findings.Format))
        {
            (text, marks) = ContentText.Read(content, name, findings, members, budget);
        }

        if (content.Sha256 is { } own) _open.Remove(own);
        return InspectionOutcome.Of(content, name, findings, members.All, text, marks, budget.Options);
    }

    /// <summary>Notes bytes as those that are being looked at; says no where they are already.</summary>
    public bool Begin(HeldContent content) => content.Sha256 is not { } digest || _open.Add(digest);

    /// <summary>Runs what reads a stranger's bytes. Whatever it throws is a remark, but for the host's wish to end.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1031", Justification = "What a stranger's file makes a reader throw nobody foresees, and none of it is a verdict.")]
    public static void Guard(FormatFindings findings, Action read)
    {
        try
        {
            read();
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        catch (BoundMetException met)
        {
            findings.Bound(met.Bound);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            findings.Unread(RemarkCode.ReaderFailed);
        }
    }
}
