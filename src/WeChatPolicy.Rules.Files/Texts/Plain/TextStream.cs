using System.Buffers;
using System.Text;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Decodes a text block by block, once its encoding is found.</summary>
/// <remarks>As long as there are ASCII letters alone the encoding matters to none of them, and is not asked for.</remarks>
internal sealed class TextStream(TextCollector collector, InspectionBudget budget)
{
    private const int BlockBytes = 1 << 16;

    private readonly DocumentText _text = new(collector, budget);

    /// <summary>Whether it is known to be a web page.</summary>
    public bool IsHtml { get; init; }

    /// <summary>Reads to the end.</summary>
    /// <param name="content">The text.</param>
    /// <param name="declared">The encoding that somebody named for it; <see langword="null"/>: the one that it names itself, if any.</param>
    public void Read(Stream content, string? declared)
    {
        var block = ArrayPool<byte>.Shared.Rent(BlockBytes);
        var characters = ArrayPool<char>.Shared.Rent(BlockBytes + 4);
        try
        {
            Read(content, declared, block, characters);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    private void Read(Stream content, string? declared, byte[] block, char[] characters)
    {
        Decoder? decoder = null;
        SourceText? source = null;
        var (isSure, isReplaced) = (true, false);
        for (var length = Fill(content, block); length > 0; length = Fill(content, block))
        {
            budget.Check();
            var bytes = block.AsSpan(0, length);
            if (decoder is null && (source is null || !Ascii.IsValid(bytes)))
            {
                declared ??= DeclaredEncoding.In(bytes);
                var found = EncodingFinder.Find(source is null ? bytes : bytes[bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF)..], declared);
                isSure = found.IsSure;
                bytes = bytes[(source is null ? found.MarkLength : 0)..];
                source ??= SourceText.For(found.Encoding.GetString(bytes[..Math.Min(bytes.Length, SourceText.Reach)]), collector.Name, IsHtml, _text);
                if (!Ascii.IsValid(bytes) || found.MarkLength > 0 || found.Encoding.CodePage != Encoding.UTF8.CodePage) decoder = found.Encoding.GetDecoder();
            }

            var written = decoder is null ? Encoding.ASCII.GetChars(bytes, characters) : decoder.GetChars(bytes, characters, flush: false);
            isReplaced |= characters.AsSpan(0, written).Contains('\uFFFD');
            source!.Write(characters.AsSpan(0, written));
        }

        if (decoder is not null) source!.Write(characters.AsSpan(0, decoder.GetChars([], characters, flush: true)));
        source?.Finish();
        if (!isSure || isReplaced) collector.Remark(RemarkCode.EncodingUntold, cutsText: true);
    }

    private static int Fill(Stream content, byte[] block) => content.ReadAtLeast(block.AsSpan(0, BlockBytes), BlockBytes, throwOnEndOfStream: false);
}
