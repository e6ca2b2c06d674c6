using WeChatPolicy.Rules;

namespace Interop.OfficeFiles;

/// <summary>Makes the fact that the policy judges.</summary>
internal static class FileFacts
{
    // <fact>
    /// <summary>Adds to what was announced what arrived.</summary>
    public static FileTransfer Of(FileTransfer announced, string path)
    {
        var file = ArrivedFile.Read(path);
        var content = ContentReader.Read(file);
        return announced with
        {
            Format = file.Format,
            ReceivedSize = file.Bytes.Length,
            ReceivedDigest = file.Digest,
            Encrypted = content.Encrypted,
            Intact = content.Intact,
            ExtractedText = content.Text,
        };
    }

    // </fact>
}
