namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>One part of a mail, from behind its header fields on.</summary>
internal sealed class MailPart(MailLines lines, MailHeaders headers, TextCollector text, InspectionBudget budget)
{
    private readonly string _kind = headers.Kind("Content-Type");

    public MailLines Lines => lines;

    public TextCollector Text => text;

    public InspectionBudget Budget => budget;

    public bool IsEmpty => headers.EndsPart;

    /// <summary>What parts the parts in it; <see langword="null"/> where it has none.</summary>
    public string? Boundary => _kind.StartsWith("multipart/", StringComparison.Ordinal) ? headers.Parameter("Content-Type", "boundary") : null;

    public bool IsEncrypted => _kind == "multipart/encrypted"
        || (IsText && lines.IsNext("-----BEGIN PGP MESSAGE-----"u8))
        || (_kind is "application/pkcs7-mime" or "application/x-pkcs7-mime" && headers.Parameter("Content-Type", "smime-type") is not ("signed-data" or "certs-only" or "compressed-data"));

    /// <summary>Whether it is shown as text; one that is attached is a file.</summary>
    public bool IsText => _kind is "" or "text/plain" or "text/html" or "text/calendar" or "text/enriched" && headers.Kind("Content-Disposition") != "attachment" && FileName is null;

    private string? FileName => headers.Parameter("Content-Disposition", "filename") ?? headers.Parameter("Content-Type", "name");

    private string Encoding => headers.Kind("Content-Transfer-Encoding");

    public MailPart With(MailHeaders others) => new(lines, others, text, budget);

    /// <summary>Goes to the next boundary.</summary>
    public void Drain() => new MailBody(lines, "", budget).Drain();

    public void ReadText()
    {
        using var body = new MailBody(lines, Encoding, budget);
        text.EndLine();
        new TextStream(text, budget) { IsHtml = _kind == "text/html" }.Read(body, headers.Parameter("Content-Type", "charset"));
        text.EndLine();
        body.Drain();
    }

    public void InspectAttachment()
    {
        using var body = new MailBody(lines, Encoding, budget);
        text.InspectMember(FileName ?? (_kind == "message/rfc822" ? "message.eml" : _kind.Replace('/', '.')), body);
        body.Drain();
    }
}
