using System.Formats.Tar;

namespace WeChatPolicy.Rules.Files;

/// <summary>Looks into a tar archive (POSIX ustar and pax, GNU, Unix v7).</summary>
internal static class TarContainer
{
    private const int Block = 512;

    public static void Look(HeldContent content, FormatFindings findings, IMemberSink members, InspectionBudget budget)
    {
        var view = content.OpenView();
        using var reader = new TarReader(view, leaveOpen: true);
        var names = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            while (reader.GetNextEntry() is { } entry)
            {
                budget.Check();
                if (entry.EntryType is TarEntryType.Directory or TarEntryType.GlobalExtendedAttributes) continue;
                if (!names.Add(entry.Name)) findings.Say(RemarkCode.NameRepeated, entry.Name);
                if (entry.LinkName.Length > 0 && ArchiveNames.LeadsOut(entry.LinkName)) findings.Say(RemarkCode.NameLeadsOut, entry.Name);
                var data = entry.DataStream ?? Stream.Null;
                members.Take(new MemberClaim(entry.Name, entry.Length), () => data);
            }
        }
        catch (EndOfStreamException)
        {
            findings.CutShort();
            return;
        }
        catch (InvalidDataException)
        {
            // A header that does not add up, or a variant that is not read here: which of the two nobody can tell.
            findings.Unread(RemarkCode.ReaderFailed);
            return;
        }

        // Two blocks of zeros end it. Some programs leave them out, so that their absence says nothing for sure.
        if (EndsInZeros(content)) findings.Whole();
    }

    private static bool EndsInZeros(HeldContent content) =>
        content.Length % Block == 0 && content.Read(content.Length - (2 * Block), 2 * Block) is { Length: 2 * Block } tail && !tail.AsSpan().ContainsAnyExcept((byte)0);
}
