using System.Security.Cryptography;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>The envelope of the stand-in: AES-256-CBC under a key and an initialisation vector in hexadecimal.</summary>
internal static class StandInEnvelope
{
    private const int KeyDigits = 64;
    private const int VectorDigits = 32;

    /// <summary>Opens a message; <see langword="null"/> where key or message is not one.</summary>
    public static byte[]? Open(ReadOnlySpan<byte> randomKey, ReadOnlySpan<byte> message)
    {
        if (randomKey.Length != KeyDigits + VectorDigits || !RandomKey.TryDecode(message, out var encrypted)) return null;
        try
        {
            using var aes = Aes.Create();
            aes.Key = Convert.FromHexString(randomKey[..KeyDigits]);
            return aes.DecryptCbc(encrypted, Convert.FromHexString(randomKey[KeyDigits..]));
        }
        catch (Exception error) when (error is FormatException or CryptographicException)
        {
            return null;
        }
    }
}
