using System.Security.Cryptography;
using WeChatPolicy.Rules;

namespace Interop.OfficeFiles;

/// <summary>A file that arrived, as bytes that nobody changes any more: what is opened is a view of them, never the file itself.</summary>
internal sealed record ArrivedFile
{
    // A guard against what nobody sends by chat; a host has its own.
    private const long MostBytes = 200L << 20;

    private ArrivedFile(byte[] bytes) => Bytes = bytes;

    public byte[] Bytes { get; }

    /// <summary>What the leading bytes say, not what the name says.</summary>
    public FileFormat Format => FileSignature.Detect(Bytes);

    public FileDigest Digest => new(DigestAlgorithm.Sha256, Convert.ToHexStringLower(SHA256.HashData(Bytes)));

    // <arrived>
    /// <summary>Reads a file once. The digest is of these bytes, and so is everything that is found in them.</summary>
    public static ArrivedFile Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        if (file.Length > MostBytes) throw new IOException($"'{Path.GetFileName(path)}' is longer than {MostBytes} bytes.");
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return new ArrivedFile(bytes);
    }

    /// <summary>A view that cannot be written through; each library gets one of its own.</summary>
    public Stream OpenView() => new MemoryStream(Bytes, writable: false);

    // </arrived>
}
