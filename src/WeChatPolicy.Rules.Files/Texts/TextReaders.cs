namespace WeChatPolicy.Rules.Files;

/// <summary>Every reader of text, in the order in which they are asked.</summary>
internal static class TextReaders
{
    public static IReadOnlyList<ITextReader> All { get; } = [];

    public static ITextReader? For(FileFormat format, FileKind kind) => All.FirstOrDefault(reader => reader.Reads(format, kind));
}
