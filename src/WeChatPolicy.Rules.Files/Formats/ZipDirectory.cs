using System.Buffers.Binary;

namespace WeChatPolicy.Rules.Files;

/// <summary>Reads the directory at the end of a ZIP archive, and holds it against the archive.</summary>
/// <remarks>PKWARE APPNOTE 4.3: local headers (4.3.7), directory (4.3.12), ZIP64 end (4.3.14, 4.3.15), end (4.3.16), extra fields (4.5).</remarks>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int HeaderLength = 46;
    private const int LocalLength = 30;
    private const int LongestComment = ushort.MaxValue;

    /// <summary>Reads it.</summary>
    /// <returns>The members in the directory's order; <see langword="null"/> where there is no directory that can be read, which the findings say.</returns>
    public static List<ZipEntry>? Read(HeldContent content, FormatFindings findings, string name, InspectionBudget budget)
    {
        if (FindEnd(content) is not { } end)
        {
            // The first volume of a set begins like an archive and ends where the next one goes on.
            if (ArchiveNames.IsVolume(name) || content.Head.AsSpan().StartsWith("PK\x07\x08"u8)) findings.Unread(RemarkCode.OneVolumeOfSeveral);
            else findings.CutShort();
            if (content.Head is [(byte)'P', (byte)'K', 3, 4, _, _, var flags, ..] && (flags & 1) != 0) findings.Locked();
            return null;
        }

        if (end.IsVolume)
        {
            findings.Unread(RemarkCode.OneVolumeOfSeveral);
            return null;
        }

        var start = end.DirectoryEnd - end.DirectorySize;
        var shift = start - end.DirectoryOffset;
        if (start < 0 || shift < 0)
        {
            findings.CutShort();
            return null;
        }

        var entries = ReadEntries(content, start, shift, end, findings, budget);
        if (entries is null) return null;

        // Behind another one, or inside a longer one that was cut: what lies before it belongs to nobody.
        if (shift > 0 && content.Head.AsSpan().StartsWith("PK\x03\x04"u8)) findings.Unread(RemarkCode.UnlistedMember);
        Place(content, entries, start, findings);
        return entries;
    }

    /// <summary>Whether it ends as the last volume of a set does, which begins in the middle of a member.</summary>
    public static bool IsLastVolume(HeldContent content) => FindEnd(content) is { IsVolume: true };

    private static List<ZipEntry>? ReadEntries(HeldContent content, long start, long shift, in ZipEnd end, FormatFindings findings, InspectionBudget budget)
    {
        var entries = new List<ZipEntry>();
        using var directory = new BufferedStream(content.OpenView(start, end.DirectorySize), 1 << 14);
        Span<byte> header = stackalloc byte[HeaderLength];
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var left = end.DirectorySize; left >= HeaderLength;)
        {
            budget.Check();
            directory.ReadExactly(header);
            if (!header.StartsWith("PK\x01\x02"u8))
            {
                // The directory itself may be encrypted (APPNOTE 7.3); then what stands in its place is no list. A digital signature may follow it.
                if (entries.Count == 0) Unlisted(findings, end);
                break;
            }

            var (nameLength, extraLength, commentLength) = (BinaryPrimitives.ReadUInt16LittleEndian(header[28..]), BinaryPrimitives.ReadUInt16LittleEndian(header[30..]), BinaryPrimitives.ReadUInt16LittleEndian(header[32..]));
            left -= HeaderLength + nameLength + extraLength + commentLength;
            if (left < 0)
            {
                findings.Damaged();
                break;
            }

            var rest = new byte[nameLength + extraLength];
            directory.ReadExactly(rest);
            directory.Seek(commentLength, SeekOrigin.Current);
            var entry = ZipExtra.Read(header, rest.AsSpan(0, nameLength), rest.AsSpan(nameLength), shift);
            if (entries.Count == budget.Options.MaxMembers)
            {
                findings.Bound(RemarkCode.TooManyMembers);
                return entries;
            }

            entries.Add(entry);
            if (!names.Add(entry.Name)) findings.Say(RemarkCode.NameRepeated, entry.Name);
        }

        if (end.Entries >= 0 && (entries.Count & 0xFFFF) != (end.Entries & 0xFFFF)) findings.Damaged();
        return entries;
    }

    private static void Unlisted(FormatFindings findings, in ZipEnd end)
    {
        if (end.MayEncryptDirectory)
        {
            findings.Locked();
            findings.Say(RemarkCode.NamesEncrypted);
        }
        else
        {
            findings.Damaged();
        }
    }

    /// <summary>Finds each member's data by its own header, and what overlaps or stands between.</summary>
    private static void Place(HeldContent content, List<ZipEntry> entries, long directoryStart, FormatFindings findings)
    {
        Span<byte> local = stackalloc byte[LocalLength];
        var ended = 0L;
        ZipEntry? before = null;
        foreach (var entry in entries.OrderBy(entry => entry.HeaderOffset))
        {
            if (content.ReadInto(entry.HeaderOffset, local) < LocalLength || !local.StartsWith("PK\x03\x04"u8))
            {
                findings.Damaged(entry.Name);
                continue;
            }

            if (entry.HeaderOffset < ended)
            {
                entry.Overlaps = true;
                before?.Overlaps = true;
                findings.Unread(RemarkCode.MembersOverlap);
            }
            else if (HoldsHeader(content, ended, entry.HeaderOffset))
            {
                findings.Unread(RemarkCode.UnlistedMember);
            }

            var data = entry.HeaderOffset + LocalLength + BinaryPrimitives.ReadUInt16LittleEndian(local[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(local[28..]);
            if (data + entry.CompressedSize > directoryStart)
            {
                findings.Damaged(entry.Name);
                continue;
            }

            entry.DataOffset = data;
            if (data + entry.CompressedSize > ended) (ended, before) = (data + entry.CompressedSize, entry);
        }

        if (HoldsHeader(content, ended, directoryStart)) findings.Unread(RemarkCode.UnlistedMember);
    }

    // Between two members stands nothing, or the sizes of the first (4.3.9), or padding.
    private static bool HoldsHeader(HeldContent content, long from, long to)
    {
        if (to - from < LocalLength) return false;
        Span<byte> gap = stackalloc byte[256];
        var read = content.ReadInto(from, gap[..(int)Math.Min(gap.Length, to - from)]);
        return gap[..read].IndexOf("PK\x03\x04"u8) >= 0;
    }

    private static ZipEnd? FindEnd(HeldContent content)
    {
        var length = (int)Math.Min(content.Length, EndLength + LongestComment);
        var tail = content.Read(content.Length - length, length).AsSpan();
        for (var at = tail.LastIndexOf("PK\x05\x06"u8); at >= 0; at = tail[..at].LastIndexOf("PK\x05\x06"u8))
        {
            if (tail.Length - at < EndLength || at + EndLength + BinaryPrimitives.ReadUInt16LittleEndian(tail[(at + 20)..]) > tail.Length) continue;
            return ZipEnd.Read(content, content.Length - length + at, tail.Slice(at, EndLength));
        }

        return null;
    }
}
