using System.Collections.Frozen;
using System.Numerics;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>What a file name's extension and a media type each say that a file is, in the formats that <see cref="FileSignature"/> tells apart.</summary>
/// <remarks>By the table of <see cref="FileFormats"/>. A type that is not listed there says nothing.</remarks>
internal static class FileTypes
{
    // What recipients in an office can open where the company has listed nothing.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_usual = (
        "pdf ofd docx xlsx pptx doc xls ppt wps et dps odt ods odp rtf txt csv md png jpg jpeg gif bmp tif tiff webp heic "
        + "mp3 m4a wav amr mp4 mov zip rar 7z").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> s_byExtension = By(type => type.Extensions);
    private static readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> s_byMediaType = By(type => type.MediaTypes);

    /// <summary>The extension of a file name without its dot; empty where it has none.</summary>
    public static ReadOnlySpan<char> ExtensionOf(string fileName)
    {
        var dot = fileName.LastIndexOf('.');
        return dot <= 0 ? [] : fileName.AsSpan(dot + 1).Trim();
    }

    /// <summary>Whether files of an extension may be sent: as the company lists it, otherwise the usual ones.</summary>
    public static bool IsAllowed(ReadOnlySpan<char> extension, string[] allowed)
    {
        if (allowed.Length == 0) return s_usual.Contains(extension);
        foreach (var one in allowed)
        {
            if (extension.Equals(one, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The formats that an extension stands for, one bit each; 0 where it says nothing.</summary>
    public static ulong OfExtension(ReadOnlySpan<char> extension) => s_byExtension.TryGetValue(extension, out var formats) ? formats : 0;

    /// <summary>The formats that a media type stands for, one bit each; 0 where it says nothing. Parameters do not count.</summary>
    public static ulong OfMediaType(string? mediaType)
    {
        if (mediaType is null) return 0;
        var end = mediaType.IndexOf(';', StringComparison.Ordinal);
        return s_byMediaType.TryGetValue((end < 0 ? mediaType.AsSpan() : mediaType.AsSpan(0, end)).Trim(), out var formats) ? formats : 0;
    }

    /// <summary>The format that the bytes show as a bit; 0 where nobody has looked.</summary>
    public static ulong OfContent(FileFormat format) => format == FileFormat.Unknown ? 0 : 1UL << (int)format;

    private static FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> By(Func<FileFormats.Kind, string> names) => FileFormats.Kinds
        .SelectMany(type => names(type).Split(' '), (type, name) => (name, Bits: type.Contents.Aggregate(0UL, (bits, format) => bits | OfContent(format))))
        .ToFrozenDictionary(pair => pair.name, pair => pair.Bits, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The file with content of the format that its name, or else its sender, says; nothing where neither says one.</summary>
    public static FileTransfer? AsNamed(FileTransfer file)
    {
        var (named, declared) = (OfExtension(ExtensionOf(file.FileName)), OfMediaType(file.DeclaredMediaType));
        var formats = named == 0 ? declared : (named & declared) == 0 ? named : named & declared;
        return formats == 0 ? null : file with { Format = (FileFormat)BitOperations.TrailingZeroCount(formats) };
    }

    /// <summary>The file declared as what its name says; nothing where that says nothing.</summary>
    public static FileTransfer? DeclaredAsNamed(FileTransfer file)
    {
        var extension = ExtensionOf(file.FileName).ToString();
        var type = FileFormats.Kinds.FirstOrDefault(type => type.Extensions.Split(' ').Contains(extension, StringComparer.OrdinalIgnoreCase));
        return type?.MediaTypes is { } mediaTypes ? file with { DeclaredMediaType = mediaTypes.Split(' ')[0] } : null;
    }
}
