using WeChatPolicy.Rules.Files.Texts;

namespace WeChatPolicy.Rules.Files;

/// <summary>Every reader of text, in the order in which they are asked.</summary>
internal static class TextReaders
{
    public static IReadOnlyList<ITextReader> All { get; } = [new WordReader(), new ExcelReader(), new PowerPointReader(), new OfdReader(), new OpenDocumentReader(), new PlainTextReader(), new MailReader(), new RichTextReader(), new PdfReader()];

    public static ITextReader? For(FileFormat format, FileKind kind) => All.FirstOrDefault(reader => reader.Reads(format, kind));
}
