using SharpCompress.Archives.SevenZip;
using SharpCompress.Readers;

namespace WeChatPolicy.Rules.Files;

/// <summary>Looks into a 7z archive: its headers here, its members by SharpCompress.</summary>
internal static class SevenZipContainer
{
    public static void Look(HeldContent content, string name, FormatFindings findings, IMemberSink members, InspectionBudget budget)
    {
        if (SevenZipHeader.Look(content, name, findings, budget) is not { } packing) return;
        if (packing.Dictionary > budget.Options.MaxDictionaryBytes) throw new BoundMetException(RemarkCode.DictionaryTooLarge);
        using var archive = SevenZipArchive.OpenArchive(content.OpenView(), new ReaderOptions { LeaveStreamOpen = true });
        var names = new HashSet<string>(StringComparer.Ordinal);
        var open = archive.Entries.OfType<SevenZipArchiveEntry>().Where(entry => !entry.IsDirectory && !entry.IsAnti).ToList();
        foreach (var entry in open)
        {
            if (!names.Add(entry.Key ?? "")) findings.Say(RemarkCode.NameRepeated, entry.Key);
            if (entry.IsEncrypted) members.Take(new MemberClaim(entry.Key ?? "", entry.Size, IsEncrypted: true), static () => null);
        }

        // One after the other, so that what several share is unpacked once.
        if (open.Exists(entry => !entry.IsEncrypted)) TakeOpen(archive, packing, members);
        findings.Whole();
    }

    private static void TakeOpen(SharpCompress.Archives.IArchive archive, SevenZipPacking packing, IMemberSink members)
    {
        if (packing.IsEncrypted)
        {
            foreach (var entry in archive.Entries.Where(entry => !entry.IsDirectory && !entry.IsEncrypted)) members.Take(Claim(entry), entry.OpenEntryStream);
            return;
        }

        using var reader = archive.ExtractAllEntries();
        while (reader.MoveToNextEntry())
        {
            if (!reader.Entry.IsDirectory) members.Take(Claim(reader.Entry), () => reader.OpenEntryStream());
        }
    }

    // A sum of zero stands for one that is not told.
    private static MemberClaim Claim(SharpCompress.Common.IEntry entry) =>
        new(entry.Key ?? "", entry.Size, entry.Crc == 0 ? null : (uint)entry.Crc);
}
