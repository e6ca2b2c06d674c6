using System.Buffers.Binary;
using System.IO.Hashing;
using SharpCompress.Compressors.LZMA;

namespace WeChatPolicy.Rules.Files;

/// <summary>Reads what a 7z archive says of its own packing: whether it is whole, what is encrypted, and how much memory unpacking takes.</summary>
/// <remarks>7zFormat.txt of the LZMA SDK. Which files there are is not read here.</remarks>
internal static class SevenZipHeader
{
    private const int SignatureLength = 32;
    private const int Plain = 0x01;
    private const int Encoded = 0x17;
    private const int MostEncoded = 4;

    /// <summary>Looks at the headers.</summary>
    /// <returns>The packing of the members; <see langword="null"/> where nothing more is to be read, which the findings say.</returns>
    public static SevenZipPacking? Look(HeldContent content, string name, FormatFindings findings, InspectionBudget budget)
    {
        var signature = content.Read(0, SignatureLength).AsSpan();
        if (signature.Length < SignatureLength)
        {
            findings.CutShort();
            return null;
        }

        if (Crc32.HashToUInt32(signature[12..]) != BinaryPrimitives.ReadUInt32LittleEndian(signature[8..]))
        {
            findings.Damaged();
            return null;
        }

        var (offset, size) = (BinaryPrimitives.ReadInt64LittleEndian(signature[12..]), BinaryPrimitives.ReadInt64LittleEndian(signature[20..]));
        if (size == 0) return new SevenZipPacking();
        if (offset < 0 || size < 0 || offset > content.Length - SignatureLength || size > content.Length - SignatureLength - offset)
        {
            if (ArchiveNames.IsVolume(name)) findings.Unread(RemarkCode.OneVolumeOfSeveral);
            else findings.CutShort();
            return null;
        }

        if (size > budget.Options.MaxDictionaryBytes) throw new BoundMetException(RemarkCode.DictionaryTooLarge);
        var header = content.Read(SignatureLength + offset, (int)size);
        if (Crc32.HashToUInt32(header) != BinaryPrimitives.ReadUInt32LittleEndian(signature[28..]))
        {
            findings.Damaged();
            return null;
        }

        return Unfold(content, header, findings, budget);
    }

    // The list of members may be packed itself, and that packing described by another list.
    private static SevenZipPacking? Unfold(HeldContent content, byte[] header, FormatFindings findings, InspectionBudget budget)
    {
        for (var level = 0; level < MostEncoded && header.Length > 0; level++)
        {
            budget.Check();
            if (header[0] == Plain) return SevenZipPacking.OfHeader(header);
            if (header[0] != Encoded) break;
            var packing = SevenZipPacking.OfStreams(header);
            if (packing.IsEncrypted)
            {
                findings.Locked();
                findings.Say(RemarkCode.NamesEncrypted);
                return null;
            }

            if (packing.Dictionary > budget.Options.MaxDictionaryBytes || packing.UnpackedSize > budget.Options.MaxDictionaryBytes) throw new BoundMetException(RemarkCode.DictionaryTooLarge);
            if (packing.OnlyCoder is not { } coder) break;
            var packed = content.OpenView(SignatureLength + packing.PackedAt, packing.PackedSize);
            using var unpacked = new BoundedStream(coder.Open(packed, packing.PackedSize, packing.UnpackedSize), budget);
            header = new byte[packing.UnpackedSize];
            unpacked.ReadExactly(header);
        }

        findings.Unread(RemarkCode.MethodNotRead);
        return null;
    }
}

/// <summary>One step of packing.</summary>
/// <param name="Id">The method's number.</param>
/// <param name="Properties">What it needs to unpack.</param>
internal readonly record struct SevenZipCoder(ulong Id, byte[] Properties)
{
    public const ulong Lzma = 0x030101;
    public const ulong Lzma2 = 0x21;
    public const ulong Ppmd = 0x030401;
    public const ulong Aes = 0x06F10701;

    /// <summary>How much memory it asks for, as far as that stands in its properties.</summary>
    public long Dictionary => (Id, Properties) switch
    {
        (Lzma or Ppmd, { Length: >= 5 } bytes) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(1)),
        (Lzma2, [>= 40, ..]) => uint.MaxValue,
        (Lzma2, [var bits, ..]) => (2L | (bits & 1)) << ((bits / 2) + 11),
        _ => 0,
    };

    public Stream Open(Stream packed, long packedSize, long unpackedSize) => Id switch
    {
        0 => packed,
        Lzma => LzmaStream.Create(Properties, packed, packedSize, unpackedSize, false),
        Lzma2 => LzmaStream.Create(Properties, packed, packedSize, unpackedSize, null, true, false),
        _ => throw new NotSupportedException(),
    };
}
