using SharpCompress.Archives.Rar;
using SharpCompress.Readers;

namespace WeChatPolicy.Rules.Files;

/// <summary>Looks into a RAR archive: its headers here, its members by SharpCompress.</summary>
internal static class RarContainer
{
    public static void Look(HeldContent content, string name, FormatFindings findings, IMemberSink members, InspectionBudget budget)
    {
        var overview = RarOverview.Of(content, findings, budget);
        if (overview.NamesEncrypted)
        {
            findings.Locked();
            findings.Say(RemarkCode.NamesEncrypted);
            return;
        }

        if (overview.IsVolume || ArchiveNames.IsVolume(name) || overview.Files.Exists(file => file.Split))
        {
            findings.Unread(RemarkCode.OneVolumeOfSeveral);
            if (overview.Files.Exists(file => file.Encrypted)) findings.Locked();
            return;
        }

        if (overview.IsCut) findings.CutShort();
        if (overview.Dictionary > budget.Options.MaxDictionaryBytes) throw new BoundMetException(RemarkCode.DictionaryTooLarge);
        if (overview.Files.Count > 0) TakeMembers(content, findings, members, overview);

        // RAR 2 wrote no end; then nobody can say that nothing is missing.
        if (overview.HasEnd) findings.Whole();
    }

    private static void TakeMembers(HeldContent content, FormatFindings findings, IMemberSink members, RarOverview overview)
    {
        using var archive = RarArchive.OpenArchive(content.OpenView(), new ReaderOptions { LeaveStreamOpen = true });
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (overview.Files.Exists(file => file.Encrypted) || !overview.IsSolid)
        {
            var entries = archive.Entries.ToList();
            for (var i = 0; i < entries.Count; i++)
            {
                var entry = entries[i];
                if (entry.IsDirectory) continue;
                var name = entry.Key ?? "";
                if (!names.Add(name)) findings.Say(RemarkCode.NameRepeated, name);

                // Behind an encrypted member of a solid archive nothing can be unpacked. Where the two readings differ, the stricter one counts.
                var isLocked = entry.IsEncrypted || overview.IsSolid || (entries.Count == overview.Files.Count ? overview.Files[i].Encrypted : overview.Files.Exists(file => file.Encrypted));
                members.Take(new MemberClaim(name, entry.Size, isLocked ? null : (uint)entry.Crc, isLocked), entry.OpenEntryStream);
            }

            return;
        }

        using var reader = archive.ExtractAllEntries();
        while (reader.MoveToNextEntry())
        {
            if (!reader.Entry.IsDirectory) members.Take(new MemberClaim(reader.Entry.Key ?? "", reader.Entry.Size, (uint)reader.Entry.Crc), () => reader.OpenEntryStream());
        }
    }
}
