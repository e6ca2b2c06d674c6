namespace WeChatPolicy.Rules;

/// <summary>What the bytes of a file show it to be.</summary>
public enum FileFormat
{
    /// <summary>Nobody has looked, or there was nothing to look at.</summary>
    Unknown,

    /// <summary>Somebody has looked, and it is none of those below.</summary>
    Unrecognised,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>OFD (GB/T 33190), the fixed-layout format of Chinese offices.</summary>
    Ofd,

    /// <summary>A Word document (.docx).</summary>
    WordDocument,

    /// <summary>An Excel workbook (.xlsx).</summary>
    ExcelWorkbook,

    /// <summary>A PowerPoint presentation (.pptx).</summary>
    PowerPointPresentation,

    /// <summary>An OpenDocument text, sheet or presentation.</summary>
    OpenDocument,

    /// <summary>An OLE compound file: .doc, .xls, .ppt, .wps, .msg, and any Office document that is encrypted.</summary>
    OleCompound,

    /// <summary>Rich text (.rtf).</summary>
    RichText,

    /// <summary>A ZIP archive that shows no more of what it is.</summary>
    Zip,

    /// <summary>A RAR archive.</summary>
    Rar,

    /// <summary>A 7z archive.</summary>
    SevenZip,

    /// <summary>Data compressed with gzip.</summary>
    Gzip,

    /// <summary>A tar archive.</summary>
    Tar,

    /// <summary>A PNG picture.</summary>
    Png,

    /// <summary>A JPEG picture.</summary>
    Jpeg,

    /// <summary>A GIF picture.</summary>
    Gif,

    /// <summary>A Windows bitmap.</summary>
    Bmp,

    /// <summary>A TIFF picture.</summary>
    Tiff,

    /// <summary>A WebP picture.</summary>
    WebP,

    /// <summary>A HEIF picture (.heic).</summary>
    Heif,

    /// <summary>MP4 video or audio (.mp4, .m4a, .mov).</summary>
    Mp4,

    /// <summary>An AVI video.</summary>
    Avi,

    /// <summary>A Matroska or WebM video.</summary>
    Matroska,

    /// <summary>MPEG audio (.mp3).</summary>
    Mp3,

    /// <summary>A WAVE recording.</summary>
    Wave,

    /// <summary>An AMR recording, what WeChat's voice messages are archived as; what the client itself keeps under that extension is <see cref="Silk"/>.</summary>
    Amr,

    /// <summary>An AutoCAD drawing (.dwg).</summary>
    Dwg,

    /// <summary>A program for Windows, or a library (.exe, .dll).</summary>
    WindowsExecutable,

    /// <summary>A program for Linux or Android.</summary>
    ElfExecutable,

    /// <summary>Text: .txt, .csv, .json, .xml, .html, source code.</summary>
    Text,

    /// <summary>A SILK recording: WeChat's voice messages as the client keeps them, mostly named .amr.</summary>
    Silk,

    /// <summary>An MPEG transport stream (.ts, .m2ts): video as it is broadcast or streamed.</summary>
    MpegTransportStream,
}
