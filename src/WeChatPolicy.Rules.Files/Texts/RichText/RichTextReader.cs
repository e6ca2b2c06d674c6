namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Reads rich text (.rtf, Rich Text Format 1.9.1): properties, headers and footers, the body, notes and shapes.</summary>
internal sealed class RichTextReader : ITextReader
{
    private const int BlockBytes = 1 << 16;
    private const int MostDepth = 4096;

    public bool Reads(FileFormat format, FileKind kind) => format == FileFormat.RichText;

    public void Read(Stream content, TextCollector text, InspectionBudget budget)
    {
        var document = new DocumentText(text, budget);
        var groups = new RichTextGroups(document, text);
        var tokens = new RichTextTokens(new BufferedStream(content, BlockBytes));
        var count = 0;
        while (tokens.Read())
        {
            if ((++count & 0xFFF) == 0) budget.Check();
            switch (tokens.Kind)
            {
                case RichTextTokens.Token.Open:
                    if (groups.Depth >= MostDepth) throw new BoundMetException(RemarkCode.NestedTooDeep);
                    groups.Open();
                    break;
                case RichTextTokens.Token.Close:
                    groups.Close();
                    break;
                case RichTextTokens.Token.Word when tokens.Word == "bin":
                    tokens.SkipBytes(tokens.Number ?? 0);
                    break;
                case RichTextTokens.Token.Word:
                    groups.Control(tokens.Word, tokens.Number);
                    break;
                case RichTextTokens.Token.Byte:
                    groups.WriteByte(tokens.Value);
                    break;
            }
        }

        if (groups.Depth > 0) text.Remark(RemarkCode.CutShort, cutsText: true);
        groups.Finish();
        document.Finish();
    }
}
