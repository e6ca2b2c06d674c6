namespace WeChatPolicy.Rules.Files;

/// <summary>Which document it is, of those that share a <see cref="FileFormat"/>.</summary>
public enum FileKind
{
    /// <summary>The format says all, or it could not be told.</summary>
    Unknown,

    /// <summary>A document of Word 97–2003 or WPS Writer ([MS-DOC]): .doc, .wps.</summary>
    LegacyWord,

    /// <summary>A workbook of Excel 97–2003 or WPS Spreadsheets ([MS-XLS]): .xls, .et.</summary>
    LegacyExcel,

    /// <summary>A presentation of PowerPoint 97–2003 or WPS Presentation ([MS-PPT]): .ppt, .dps.</summary>
    LegacyPowerPoint,

    /// <summary>An Office document with a password or rights management ([MS-OFFCRYPTO] 2.3.4.4), whichever program's.</summary>
    EncryptedOffice,

    /// <summary>A message of Outlook ([MS-OXMSG]): .msg.</summary>
    OutlookMessage,

    /// <summary>An OpenDocument text.</summary>
    OpenDocumentText,

    /// <summary>An OpenDocument spreadsheet.</summary>
    OpenDocumentSpreadsheet,

    /// <summary>An OpenDocument presentation.</summary>
    OpenDocumentPresentation,

    /// <summary>A message as mail travels (RFC 5322): .eml.</summary>
    Mail,
}
