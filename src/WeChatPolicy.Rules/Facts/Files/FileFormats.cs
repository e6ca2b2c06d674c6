using System.Collections.Frozen;

namespace WeChatPolicy.Rules;

/// <summary>Which contents agree with what a file is called and sent as.</summary>
/// <remarks>
/// A name can be right although the bytes show less, or something else: an encrypted .docx is an OLE compound file
/// ([MS-OFFCRYPTO] 2.3), WPS writes old and new Office formats under its own names, and a package may not show its parts
/// among its first entries; WeChat's client names SILK recordings .amr, and .ts is video as well as code. Media types are those of the IANA registry, and the ones in use before a format had one.
/// </remarks>
public static class FileFormats
{
    /// <summary>Extensions and media types, and the contents that may stand under them.</summary>
    internal static IReadOnlyList<Kind> Kinds { get; } =
    [
        new("pdf", "application/pdf", [FileFormat.Pdf]),
        new("ofd", "application/ofd application/vnd.ofd", [FileFormat.Ofd, FileFormat.Zip]),
        new("docx docm dotx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", [FileFormat.WordDocument, FileFormat.OleCompound, FileFormat.Zip]),
        new("xlsx xlsm xltx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [FileFormat.ExcelWorkbook, FileFormat.OleCompound, FileFormat.Zip]),
        new("pptx pptm ppsx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", [FileFormat.PowerPointPresentation, FileFormat.OleCompound, FileFormat.Zip]),
        new("odt ods odp", "application/vnd.oasis.opendocument.text application/vnd.oasis.opendocument.spreadsheet application/vnd.oasis.opendocument.presentation", [FileFormat.OpenDocument, FileFormat.Zip]),

        // The old programs also wrote rich text and web pages under these extensions, and new documents are saved under them.
        new("doc dot", "application/msword", [FileFormat.OleCompound, FileFormat.RichText, FileFormat.Text, FileFormat.WordDocument]),
        new("xls xlt", "application/vnd.ms-excel", [FileFormat.OleCompound, FileFormat.Text, FileFormat.ExcelWorkbook]),
        new("ppt pps", "application/vnd.ms-powerpoint", [FileFormat.OleCompound, FileFormat.PowerPointPresentation]),
        new("wps et dps", "application/vnd.ms-works", [FileFormat.OleCompound, FileFormat.WordDocument, FileFormat.ExcelWorkbook, FileFormat.PowerPointPresentation, FileFormat.Zip]),
        new("msg", "application/vnd.ms-outlook", [FileFormat.OleCompound]),
        new("rtf", "application/rtf text/rtf", [FileFormat.RichText]),
        new("zip", "application/zip application/x-zip-compressed", [FileFormat.Zip, FileFormat.WordDocument, FileFormat.ExcelWorkbook, FileFormat.PowerPointPresentation, FileFormat.OpenDocument, FileFormat.Ofd]),
        new("rar", "application/vnd.rar application/x-rar-compressed", [FileFormat.Rar]),
        new("7z", "application/x-7z-compressed", [FileFormat.SevenZip]),
        new("gz tgz", "application/gzip application/x-gzip", [FileFormat.Gzip]),
        new("tar", "application/x-tar", [FileFormat.Tar]),
        new("png", "image/png", [FileFormat.Png]),
        new("jpg jpeg", "image/jpeg image/jpg", [FileFormat.Jpeg]),
        new("gif", "image/gif", [FileFormat.Gif]),
        new("bmp", "image/bmp image/x-ms-bmp", [FileFormat.Bmp]),
        new("tif tiff", "image/tiff", [FileFormat.Tiff]),
        new("webp", "image/webp", [FileFormat.WebP]),
        new("heic heif", "image/heic image/heif", [FileFormat.Heif]),
        new("mp4 m4v m4a mov", "video/mp4 audio/mp4 video/quicktime", [FileFormat.Mp4]),
        new("avi", "video/x-msvideo video/avi", [FileFormat.Avi]),
        new("m2ts m2t", "video/mp2t", [FileFormat.MpegTransportStream]),
        new("mkv webm", "video/matroska video/x-matroska video/webm", [FileFormat.Matroska]),
        new("mp3", "audio/mpeg audio/mp3", [FileFormat.Mp3]),
        new("wav", "audio/wav audio/x-wav audio/vnd.wave", [FileFormat.Wave]),
        new("amr", "audio/amr", [FileFormat.Amr, FileFormat.Silk]),
        new("silk", "audio/silk audio/x-silk", [FileFormat.Silk]),
        new("dwg", "image/vnd.dwg application/acad", [FileFormat.Dwg]),
        new("exe dll scr", "application/vnd.microsoft.portable-executable application/x-msdownload", [FileFormat.WindowsExecutable]),
        new("msi", "application/x-msi", [FileFormat.OleCompound]),

        // Code in TypeScript, or video.
        new("ts mts", "application/typescript text/typescript", [FileFormat.Text, FileFormat.MpegTransportStream]),
        new("txt csv json xml html htm md log ini sql yaml yml cs java py js c h cpp go rs", "text/plain text/csv application/json application/xml text/xml text/html text/markdown", [FileFormat.Text]),
    ];

    private static readonly FrozenDictionary<string, FileFormat[]> s_byExtension = Index(kind => kind.Extensions);
    private static readonly FrozenDictionary<string, FileFormat[]> s_byMediaType = Index(kind => kind.MediaTypes);

    /// <summary>Whether a content may stand under a file name. Unknown for an extension that is not known here, for none, and for a content that was not looked at.</summary>
    public static Ternary FitsName(this FileFormat format, string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var dot = fileName.LastIndexOf('.');
        return dot < 0 ? Ternary.Unknown : Fits(format, s_byExtension, fileName[(dot + 1)..].Trim());
    }

    /// <summary>Whether a content may be sent as a media type, parameters such as <c>charset</c> aside. Unknown as with <see cref="FitsName"/>.</summary>
    public static Ternary FitsMediaType(this FileFormat format, string? mediaType) =>
        mediaType is null ? Ternary.Unknown : Fits(format, s_byMediaType, mediaType.Split(';')[0].Trim());

    private static Ternary Fits(FileFormat format, FrozenDictionary<string, FileFormat[]> contents, string name)
    {
        if (format == FileFormat.Unknown || !contents.TryGetValue(name, out var fitting)) return Ternary.Unknown;
        return Array.IndexOf(fitting, format) >= 0 ? Ternary.Yes : Ternary.No;
    }

    private static FrozenDictionary<string, FileFormat[]> Index(Func<Kind, string> names) => Kinds
        .SelectMany(kind => names(kind).Split(' '), (kind, name) => (kind, name))
        .ToFrozenDictionary(pair => pair.name, pair => pair.kind.Contents, StringComparer.OrdinalIgnoreCase);

    internal sealed record Kind(string Extensions, string MediaTypes, FileFormat[] Contents);
}
