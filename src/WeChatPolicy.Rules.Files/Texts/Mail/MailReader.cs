namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Reads mail (.eml, RFC 5322 and MIME): subject, names, the parts that are text; attachments are files of their own.</summary>
/// <remarks>
/// Both the plain and the HTML part of an alternative are read, for they need not say the same. What is encrypted (RFC 8551, RFC 3156)
/// is told and not read. Written here, since the library that is usual for it brings a whole cryptography library along.
/// </remarks>
internal sealed class MailReader : ITextReader
{
    private const int MostDepth = 32;

    public bool Reads(FileFormat format, FileKind kind) => kind == FileKind.Mail;

    public void Read(Stream content, TextCollector text, InspectionBudget budget)
    {
        var lines = new MailLines(content);
        var headers = MailHeaders.Read(lines);
        text.AddMark(MarkPosition.MailHeader, headers.Shown("Subject"));
        text.AddMark(MarkPosition.MailHeader, headers.Shown("Sensitivity"));
        text.AddMark(MarkPosition.MailHeader, headers.Shown("Keywords"));
        AddLabels(headers.Raw("msip_labels"), text);
        foreach (var name in (ReadOnlySpan<string>)["From", "To", "Cc", "Bcc"])
        {
            if (headers.Shown(name) is not { Length: > 0 } people) continue;
            text.Append(people);
            text.EndLine();
        }

        ReadEntity(new MailPart(lines, headers, text, budget));
    }

    // MSIP_Label_{id}_Name=…; and so on, as the properties of a document have it.
    private static void AddLabels(string field, TextCollector text)
    {
        var labels = new SensitivityLabels();
        foreach (var pair in field.Split(';'))
        {
            if (pair.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals) labels.Take(pair[..equals].Trim(), EncodedWords.Decode(pair[(equals + 1)..].Trim()));
        }

        labels.AddTo(text);
    }

    private static void ReadEntity(MailPart part)
    {
        if (part.IsEmpty) return;
        if (part.IsEncrypted)
        {
            part.Text.Encrypted = Ternary.Yes;
            part.Text.Remark(RemarkCode.Encrypted, cutsText: true);
            part.Drain();
        }
        else if (part.Boundary is { } boundary)
        {
            ReadParts(part, boundary);
        }
        else if (part.IsText)
        {
            part.ReadText();
        }
        else
        {
            part.InspectAttachment();
        }
    }

    private static void ReadParts(MailPart part, string boundary)
    {
        if (part.Lines.Depth >= MostDepth)
        {
            part.Text.Remark(RemarkCode.NestedTooDeep, cutsText: true);
            part.Drain();
            return;
        }

        var depth = part.Lines.Depth;
        part.Lines.Open(boundary);
        part.Drain();
        while (part.Lines.Met == depth && !part.Lines.IsLast)
        {
            part.Budget.SpendMember();
            ReadEntity(part.With(MailHeaders.Read(part.Lines)));
        }

        // The end of the mail before the last boundary: somebody cut it.
        if (part.Lines.Met != depth) part.Text.Remark(RemarkCode.CutShort, cutsText: true);
        part.Lines.Close();
        if (part.Lines.Met == depth && depth > 0) part.Drain();
    }
}
