using System.Buffers;
using System.IO.Hashing;

namespace WeChatPolicy.Rules.Files;

/// <summary>Looks into a ZIP archive, and into the documents that are one.</summary>
internal static class ZipContainer
{
    private const int BlockBytes = 1 << 16;

    /// <summary>Looks into it.</summary>
    /// <remarks>Of an archive every file is a member. Of a document its parts are none, but each is unpacked once to see whether it is whole; what is embedded in it, and pictures where somebody recognises them, are members.</remarks>
    public static void Look(HeldContent content, string name, FormatFindings findings, IMemberSink sink, InspectionBudget budget)
    {
        var entries = ZipDirectory.Read(content, findings, name, budget);
        if (entries is null) return;
        ZipDocument.Tell(content, entries, findings, budget);
        var isDocument = findings.Format != FileFormat.Zip;
        foreach (var entry in entries)
        {
            if (entry.IsDirectory || (isDocument && findings.Encrypted == Ternary.Yes)) continue;
            if (isDocument && !IsMember(entry.Name, findings, budget.Options)) Verify(content, entry, findings, budget);
            else if (entry.IsEncrypted || Readable(entry, findings)) sink.Take(new MemberClaim(entry.Name, entry.Size, entry.Crc, entry.IsEncrypted), () => ZipData.Open(content, entry, budget));
        }

        if (isDocument && findings.Encrypted == Ternary.Unknown && entries.Count > 0) findings.Encrypted = Ternary.No;
        findings.Whole();
    }

    private static bool IsMember(string name, FormatFindings findings, FileInspectionOptions options)
    {
        if (PackageParts.IsEmbedded(name)) return true;
        if (!PackageParts.IsPicture(name, findings.Format)) return false;
        if (options.Recogniser is not null) return true;
        findings.Say(RemarkCode.PicturesUnread);
        return false;
    }

    private static bool Readable(ZipEntry entry, FormatFindings findings)
    {
        if (entry.DataOffset >= 0 && !entry.Overlaps) return true;
        findings.CutText();
        return false;
    }

    private static void Verify(HeldContent content, ZipEntry entry, FormatFindings findings, InspectionBudget budget)
    {
        budget.SpendMember();
        if (!Readable(entry, findings)) return;
        if (entry.IsEncrypted)
        {
            findings.Locked();
            return;
        }

        var block = ArrayPool<byte>.Shared.Rent(BlockBytes);
        try
        {
            using var packed = ZipData.Open(content, entry, budget);
            if (packed is null)
            {
                findings.Unread(RemarkCode.MethodNotRead, entry.Name);
                return;
            }

            using var unpacked = new BoundedStream(packed, budget);
            var (crc, length) = (new Crc32(), 0L);
            for (int read; (read = unpacked.Read(block, 0, BlockBytes)) > 0 && length <= entry.Size; length += read) crc.Append(block.AsSpan(0, read));
            if (length != entry.Size) findings.Say(RemarkCode.SizeDisagrees, entry.Name);
            if (length != entry.Size || crc.GetCurrentHashAsUInt32() != entry.Crc) findings.Damaged(entry.Name);
        }
        catch (InvalidDataException)
        {
            findings.Damaged(entry.Name);
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or BoundMetException or OutOfMemoryException))
        {
            findings.Unread(RemarkCode.ReaderFailed, entry.Name);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }
}
