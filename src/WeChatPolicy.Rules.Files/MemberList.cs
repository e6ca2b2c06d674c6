namespace WeChatPolicy.Rules.Files;

/// <summary>The members of one container: each is unpacked, held and looked into before the next.</summary>
internal sealed class MemberList(InspectionRun run, FormatFindings findings, InspectionBudget budget, int depth) : IMemberSink
{
    private readonly List<FileInspection> _members = [];

    public IReadOnlyList<FileInspection> All => _members;

    public void Take(in MemberClaim member, Func<Stream?> open)
    {
        budget.SpendMember();
        budget.Check();
        if (depth > budget.Options.MaxDepth)
        {
            findings.Bound(RemarkCode.TooDeep);
            return;
        }

        if (ArchiveNames.LeadsOut(member.Name)) findings.Say(RemarkCode.NameLeadsOut, member.Name);
        if (member.IsEncrypted)
        {
            _members.Add(Unread(member, RemarkCode.Encrypted, Ternary.Yes));
            findings.CutText();
            return;
        }

        var (claim, count) = (member, _members.Count);
        var own = new FormatFindings(FileFormat.Unknown);
        InspectionRun.Guard(own, () => Unpack(claim, open));
        if (_members.Count > count) return;

        // It could not be unpacked; why is said of it.
        var why = own.Remarks.Count > 0 ? own.Remarks[0].Code : RemarkCode.MethodNotRead;
        _members.Add(Unread(member, why, Ternary.Unknown) with { MetBound = own.MetBound });
        findings.Doubt();
        findings.CutText();
        budget.Check();
    }

    /// <summary>What the members, all of them, mean for the container.</summary>
    public void Conclude()
    {
        if (_members.Exists(member => member.Intact == Ternary.No)) findings.Doubt();
        if (budget.Met is { } bound) findings.Bound(bound);
        if (_members.Exists(member => member.MetBound)) findings.Doubt();
        if (!FormatLook.IsContainer(findings.Format) || findings.Encrypted == Ternary.Yes) return;
        var full = _members.Where(member => member.Size > 0 || member.Encrypted == Ternary.Yes).ToList();
        var locked = full.Count(member => member.Encrypted == Ternary.Yes);
        if (locked > 0 && locked == full.Count)
        {
            // Whoever has no password reads nothing of it, whichever of the two was locked.
            findings.Encrypted = findings.InDoubt && full.Count < _members.Count ? Ternary.Unknown : Ternary.Yes;
        }
        else if (full.Count > 0 || (!findings.InDoubt && findings.Intact != Ternary.No))
        {
            findings.Encrypted = Ternary.No;
            if (locked > 0) findings.Say(RemarkCode.SomeMembersEncrypted);
        }

        if (locked > 0) findings.Doubt();
    }

    private void Unpack(in MemberClaim claim, Func<Stream?> open)
    {
        using var packed = open();
        if (packed is null) return;
        using var unpacked = new BoundedStream(packed, budget);
        HeldContent held;
        try
        {
            held = HeldContent.Take(unpacked, claim.Size ?? budget.Options.MaxExpandedBytes, budget.Options, maySeek: false, budget.CancellationToken);
        }
        catch (InvalidDataException)
        {
            findings.Damaged(claim.Name);
            throw;
        }

        using (held)
        {
            var isOtherLength = claim.Size is { } size && (held.Length != size || !held.IsWhole);
            if (isOtherLength) findings.Say(RemarkCode.SizeDisagrees, claim.Name);
            if (isOtherLength || (held.IsWhole && claim.Crc is { } crc && crc != held.Crc32)) findings.Damaged(claim.Name);
            _members.Add(run.Look(held, claim.Name, depth + 1));
        }
    }

    private static FileInspection Unread(in MemberClaim member, RemarkCode why, Ternary encrypted) => new()
    {
        Name = member.Name,
        Size = member.Size ?? 0,
        Encrypted = encrypted,
        Remarks = [new InspectionRemark(why)],
    };
}
