using System.Buffers.Binary;

namespace WeChatPolicy.Rules.Files;

/// <summary>Looks into data compressed with gzip (RFC 1952).</summary>
internal static class GzipContainer
{
    private const int TrailerLength = 8;
    private const int FixedHeader = 10;
    private const int LongestName = 1024;

    /// <summary>Looks into it. Its one member is called as its header says, otherwise as the file without its last extension.</summary>
    public static void Look(HeldContent content, string name, FormatFindings findings, IMemberSink members, InspectionBudget budget)
    {
        if (content.Length < FixedHeader + TrailerLength)
        {
            findings.CutShort();
            return;
        }

        var trailer = content.Read(content.Length - TrailerLength, TrailerLength);
        var check = new GzipCheck(content.OpenView());
        members.Take(new MemberClaim(NameOf(content.Head, name)), () => check);

        // The last eight bytes are the sum and the length of what came out. Several streams may follow each other, and padding: then they say nothing of it.
        if (check.Failed) findings.CutShort();
        else if (!check.Ended) return;
        else if (check.Crc == BinaryPrimitives.ReadUInt32LittleEndian(trailer) && (uint)check.Unpacked == BinaryPrimitives.ReadUInt32LittleEndian(trailer.AsSpan(4))) findings.Whole();
        else GzipStreams.Follow(content, findings, budget);
    }

    private static string NameOf(ReadOnlySpan<byte> head, string name)
    {
        const byte HasExtra = 4, HasName = 8;
        var flags = head[3];
        var at = FixedHeader;
        if ((flags & HasExtra) != 0 && head.Length >= at + 2) at += 2 + BinaryPrimitives.ReadUInt16LittleEndian(head[at..]);
        if ((flags & HasName) != 0 && at < head.Length)
        {
            var rest = head[at..Math.Min(head.Length, at + LongestName)];
            var end = rest.IndexOf((byte)0);
            if (end > 0) return ArchiveNames.Read(rest[..end]);
        }

        var file = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var dot = file.LastIndexOf('.');
        if (dot <= 0) return file.Length == 0 ? "content" : file;
        return file.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase) ? string.Concat(file.AsSpan(0, dot), ".tar") : file[..dot];
    }
}
