using System.Buffers.Binary;

namespace WeChatPolicy.Rules.Files;

/// <summary>What the end of a ZIP archive says of its directory.</summary>
/// <param name="DirectorySize">Its length.</param>
/// <param name="DirectoryOffset">Where it says that it begins.</param>
/// <param name="DirectoryEnd">Where it ends.</param>
/// <param name="Entries">How many members it lists.</param>
/// <param name="IsVolume">Whether others belong to it.</param>
/// <param name="MayEncryptDirectory">Whether it is of the version that may encrypt the directory.</param>
internal readonly record struct ZipEnd(long DirectorySize, long DirectoryOffset, long DirectoryEnd, long Entries, bool IsVolume, bool MayEncryptDirectory)
{
    private const int LocatorLength = 20;
    private const int LongEndLength = 56;

    /// <summary>Reads the end record, and the one of ZIP64 that a locator before it points to (APPNOTE 4.3.14 to 4.3.16).</summary>
    public static ZipEnd Read(HeldContent content, long at, ReadOnlySpan<byte> end)
    {
        var (disk, directoryDisk) = (BinaryPrimitives.ReadUInt16LittleEndian(end[4..]), BinaryPrimitives.ReadUInt16LittleEndian(end[6..]));
        var plain = new ZipEnd(
            BinaryPrimitives.ReadUInt32LittleEndian(end[12..]), BinaryPrimitives.ReadUInt32LittleEndian(end[16..]), at,
            BinaryPrimitives.ReadUInt16LittleEndian(end[10..]), disk is not (0 or 0xFFFF) || directoryDisk is not (0 or 0xFFFF), MayEncryptDirectory: false);

        var locator = content.Read(at - LocatorLength, LocatorLength).AsSpan();
        if (locator.Length < LocatorLength || !locator.StartsWith("PK\x06\x07"u8)) return plain;
        var claimed = BinaryPrimitives.ReadInt64LittleEndian(locator[8..]);

        // Something may stand before the archive; then the record is where it is, just before the locator.
        foreach (var place in (ReadOnlySpan<long>)[claimed, at - LocatorLength - LongEndLength])
        {
            var record = content.Read(place, LongEndLength).AsSpan();
            if (record.Length < LongEndLength || !record.StartsWith("PK\x06\x06"u8)) continue;
            var (size, offset) = (BinaryPrimitives.ReadInt64LittleEndian(record[40..]), BinaryPrimitives.ReadInt64LittleEndian(record[48..]));
            var isVolume = BinaryPrimitives.ReadUInt32LittleEndian(record[16..]) != 0 || BinaryPrimitives.ReadUInt32LittleEndian(record[20..]) != 0;
            return size < 0 || offset < 0 ? plain
                : new ZipEnd(size, offset, place, BinaryPrimitives.ReadInt64LittleEndian(record[32..]), isVolume, BinaryPrimitives.ReadInt64LittleEndian(record[4..]) > LongEndLength - 12);
        }

        return plain;
    }
}
