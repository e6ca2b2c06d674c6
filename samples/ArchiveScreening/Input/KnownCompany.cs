using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary>Makes the reader of the archive out of what the user knows about the company and its messages.</summary>
internal static class KnownCompany
{
    public static ArchiveReader Reader(string? directoryPath, string? annotationsPath) =>
        new(directoryPath is null ? WeComDirectory.Empty : WeComDirectory.Load(directoryPath), annotationsPath is null ? Annotations.Empty : Annotations.Load(annotationsPath));
}
