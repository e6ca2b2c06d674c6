using System.Buffers.Binary;

namespace WeChatPolicy.Rules.Files;

/// <summary>Tells which document a compound file is, whether it is encrypted, and whether it is whole.</summary>
/// <remarks>[MS-OFFCRYPTO] 2.3.4.4 (EncryptedPackage) and 2.2 (rights management); [MS-DOC] 2.5.2 (fEncrypted); [MS-XLS] 2.4.117 (FilePass); [MS-PPT] 2.3.2 (headerToken); [MS-OXMSG] 2.4.</remarks>
internal static class CompoundFormat
{
    private const int FirstRecords = 4096;

    public static void Look(HeldContent content, FormatFindings findings, InspectionBudget budget)
    {
        if (CompoundFile.Open(content, budget) is not { } file)
        {
            if (content.Length < 512) findings.CutShort();
            return;
        }

        TellKind(file, findings);
        file.FollowChains(budget);
        if (file.IsCut) findings.CutShort();
        else if (file.IsDamaged) findings.Damaged();
        else if (file.EndsWithSector) findings.Whole();
    }

    private static void TellKind(CompoundFile file, FormatFindings findings)
    {
        if (file.Has("EncryptedPackage") || file.Has("\tDRMContent"))
        {
            findings.Kind = FileKind.EncryptedOffice;
            findings.Locked(endIsTold: true);
        }
        else if (file.Has("WordDocument"))
        {
            findings.Kind = FileKind.LegacyWord;
            const int Encrypted = 0x0100;
            if (file.Read("WordDocument", 32) is { Length: 32 } start) Decide(findings, (BinaryPrimitives.ReadUInt16LittleEndian(start.AsSpan(10)) & Encrypted) != 0);
        }
        else if (file.Has("Workbook") || file.Has("Book"))
        {
            findings.Kind = FileKind.LegacyExcel;
            if (HasFilePass(file.Read(file.Has("Workbook") ? "Workbook" : "Book", FirstRecords)) is { } found) Decide(findings, found);
        }
        else if (file.Has("PowerPoint Document"))
        {
            findings.Kind = FileKind.LegacyPowerPoint;
            if (file.Read("Current User", 16) is { Length: 16 } user) Decide(findings, BinaryPrimitives.ReadUInt32LittleEndian(user.AsSpan(12)) == 0xF3D1C4DF);
        }
        else if (file.Has("__properties_version1.0"))
        {
            findings.Kind = FileKind.OutlookMessage;
            findings.Encrypted = Ternary.No;
        }
    }

    private static void Decide(FormatFindings findings, bool encrypted)
    {
        // Chains and sectors are not encrypted: that it is whole can still be told.
        if (encrypted) findings.Locked(endIsTold: true);
        else findings.Encrypted = Ternary.No;
    }

    /// <summary>Whether the record of a password stands among those that may come before the workbook's own (BOF, then WriteProtect or FilePass).</summary>
    private static bool? HasFilePass(ReadOnlySpan<byte> records)
    {
        const int Begin = 0x0809, FilePass = 0x002F, WriteProtect = 0x0086;
        for (var first = true; records.Length >= 4; first = false)
        {
            var (type, length) = (BinaryPrimitives.ReadUInt16LittleEndian(records), BinaryPrimitives.ReadUInt16LittleEndian(records[2..]));
            if (first && (type & 0xFF) != (Begin & 0xFF)) return null;
            if (type == FilePass) return true;
            if (!first && type != WriteProtect) return false;
            if (length > records.Length - 4) return null;
            records = records[(4 + length)..];
        }

        return null;
    }
}
