using System.Buffers;
using System.Text;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Reads text files: .txt, .csv, .md, .json, .xml, source code as they stand, web pages as they are shown.</summary>
internal sealed class PlainTextReader : ITextReader
{
    private const int BlockBytes = 1 << 16;

    public bool Reads(FileFormat format, FileKind kind) => format == FileFormat.Text && kind != FileKind.Mail;

    public void Read(Stream content, TextCollector text, InspectionBudget budget)
    {
        var block = ArrayPool<byte>.Shared.Rent(BlockBytes);
        var characters = ArrayPool<char>.Shared.Rent(BlockBytes + 2);
        try
        {
            var length = content.ReadAtLeast(block, BlockBytes, throwOnEndOfStream: false);
            var start = block.AsSpan(0, length);
            var (encoding, mark, isSure) = EncodingFinder.Find(start, DeclaredEncoding.In(start));
            if (!isSure) text.Remark(RemarkCode.EncodingUntold, cutsText: true);

            var decoder = encoding.GetDecoder();
            var escapes = SourceEscapes.For(encoding.GetString(start[mark..]), text);
            var at = mark;
            while (length > 0)
            {
                budget.Check();
                var written = decoder.GetChars(block.AsSpan(at, length - at), characters, flush: false);
                escapes.Write(characters.AsSpan(0, written));
                (at, length) = (0, content.Read(block, 0, BlockBytes));
            }

            escapes.Write(characters.AsSpan(0, decoder.GetChars([], characters, flush: true)));
            escapes.Finish();
            if (escapes.HasReplacements && isSure) text.Remark(RemarkCode.EncodingUntold, cutsText: true);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
            ArrayPool<char>.Shared.Return(characters);
        }
    }
}
