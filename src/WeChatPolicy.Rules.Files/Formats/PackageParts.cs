namespace WeChatPolicy.Rules.Files;

/// <summary>Where documents that are ZIP packages keep files of other kinds.</summary>
internal static class PackageParts
{
    /// <summary>Whether a part lies where documents keep what is embedded in them: OOXML in "embeddings", OFD in "Attachs".</summary>
    public static bool IsEmbedded(string name) =>
        (name.Contains("/embeddings/", StringComparison.Ordinal) || name.Contains("/Attachs/", StringComparison.OrdinalIgnoreCase)) && !name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a part lies where documents keep pictures: in "media", "Pictures" and "Res".</summary>
    public static bool IsPicture(string name, FileFormat format) =>
        (name.Contains("/media/", StringComparison.Ordinal) || name.StartsWith("Pictures/", StringComparison.Ordinal) || (format == FileFormat.Ofd && name.Contains("/Res/", StringComparison.Ordinal)))
        && !name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);
}
