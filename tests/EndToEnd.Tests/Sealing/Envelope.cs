using System.Security.Cryptography;
using System.Text;

namespace EndToEnd.Tests;

/// <summary>The envelope of the stand-in: AES-256-CBC for the message, and its key in hexadecimal under RSA with the padding of PKCS#1.</summary>
/// <param name="RandomKey">In base64.</param>
/// <param name="Message">In base64.</param>
internal sealed record Envelope(string RandomKey, string Message)
{
    /// <summary>Sealed by <c>openssl</c>: two processes a message.</summary>
    public static Envelope ByOpenSsl(KeyRing keys, int version, string message, Random random)
    {
        var hex = NewKey(random);
        var key = OpenSsl.Run(Encoding.ASCII.GetBytes(hex), "pkeyutl", "-encrypt", "-pubin", "-inkey", keys.PublicFile(version), "-pkeyopt", "rsa_padding_mode:pkcs1");
        var sealedMessage = OpenSsl.Run(Encoding.UTF8.GetBytes(message), "enc", "-aes-256-cbc", "-K", hex[..64], "-iv", hex[64..], "-base64", "-A");
        return new Envelope(Convert.ToBase64String(key), Encoding.ASCII.GetString(sealedMessage));
    }

    /// <summary>Sealed by .NET, which is openssl's library without a process for each message: so for thousands.</summary>
    public static Envelope ByDotNet(KeyRing keys, int version, string message, Random random)
    {
        var hex = NewKey(random);
        using var aes = Aes.Create();
        aes.Key = Convert.FromHexString(hex[..64]);
        var key = keys[version].Encrypt(Encoding.ASCII.GetBytes(hex), RSAEncryptionPadding.Pkcs1);
        return new Envelope(Convert.ToBase64String(key), Convert.ToBase64String(aes.EncryptCbc(Encoding.UTF8.GetBytes(message), Convert.FromHexString(hex[64..]))));
    }

    private static string NewKey(Random random)
    {
        var bytes = new byte[48];
        random.NextBytes(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}
