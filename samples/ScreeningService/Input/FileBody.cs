using System.Security.Cryptography;
using System.Text;
using ScreeningService.Problems;
using WeChatPolicy.Rules;

namespace ScreeningService.Input;

/// <summary>Reads a file transfer: as JSON, or as a form with the fact in <c>fact</c> and the file itself in <c>content</c>.</summary>
internal static class FileBody
{
    /// <param name="request">What was sent.</param>
    /// <param name="mostFactBytes">The longest fact of a form; the form as a whole may be as long as its file.</param>
    public static async Task<FileTransfer> ReadAsync(HttpRequest request, int mostFactBytes)
    {
        if (!request.HasFormContentType) return await FactBody.ReadAsync<FileTransfer>(request);
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (InvalidDataException error)
        {
            throw new BadHttpRequestException("The form cannot be read.", StatusCodes.Status400BadRequest, error);
        }

        if (form["fact"] is not [{ } fact]) throw new BodyFaultException("fact", "The form has one field 'fact' with the fileTransfer as JSON.");
        if (Encoding.UTF8.GetByteCount(fact) > mostFactBytes) throw new BadHttpRequestException("The form's fact is too long.", StatusCodes.Status413PayloadTooLarge);
        var transfer = FactBody.Read<FileTransfer>(Encoding.UTF8.GetBytes(fact), "$");
        return form.Files["content"] is { } content ? await WithContentAsync(transfer, content, request.HttpContext.RequestAborted) : transfer;
    }

    // What the bytes themselves say goes before what was said of them. They are looked at and not kept.
    private static async Task<FileTransfer> WithContentAsync(FileTransfer transfer, IFormFile content, CancellationToken cancellationToken)
    {
        await using var stream = content.OpenReadStream();
        var leading = new byte[FileSignature.EnoughBytes];
        var read = await stream.ReadAtLeastAsync(leading, leading.Length, throwOnEndOfStream: false, cancellationToken);
        stream.Position = 0;
        var digest = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
        return transfer with
        {
            Format = FileSignature.Detect(leading.AsSpan(0, read)),
            ReceivedSize = content.Length,
            ReceivedDigest = new FileDigest(DigestAlgorithm.Sha256, digest),
            FileName = transfer.FileName.Length > 0 ? transfer.FileName : content.FileName,
        };
    }
}
