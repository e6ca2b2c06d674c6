using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace WeChatPolicy.Rules.Files;

/// <summary>Tells whether an encrypted PDF opens without a password: whether its user password is the empty one.</summary>
/// <remarks>ISO 32000-1, 7.6.3 (revisions 2 to 4: algorithms 2, 4, 5); ISO 32000-2, 7.6.4.3 and 7.6.4.4 (revision 6: algorithms 2.B and 11), and the supplement to ISO 32000-1 for revision 5.</remarks>
[SuppressMessage("Security", "CA5350", Justification = "It is how the format does it.")]
[SuppressMessage("Security", "CA5351", Justification = "It is how the format does it.")]
[SuppressMessage("Security", "CA5358", Justification = "It is how the format does it.")]
internal static class PdfPassword
{
    private static ReadOnlySpan<byte> Padding =>
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <summary>Whether it opens; <see langword="null"/> where it is not encrypted by a password, or not as the standard says.</summary>
    /// <param name="dictionary">The dictionary of the encryption.</param>
    /// <param name="id">The first of the file's two ids.</param>
    public static bool? OpensWithout(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> id)
    {
        var filter = PdfTokens.Find(dictionary, "/Filter"u8);
        if (filter < 0) return null;

        // Public keys: whoever has none of them opens nothing.
        var handler = dictionary[(filter + 7)..].TrimStart(" \r\n\t"u8);
        if (!handler.StartsWith("/Standard"u8)) return handler.StartsWith("/Adobe.P"u8) ? false : null;
        var (owner, user) = (PdfTokens.FirstString(dictionary, "/O"u8), PdfTokens.FirstString(dictionary, "/U"u8));
        var revision = PdfTokens.Integer(dictionary, "/R"u8, 0);
        return revision switch
        {
            2 or 3 or 4 when owner.Length >= 32 && user.Length >= 32 => ByKey(dictionary, owner.AsSpan(0, 32), user, id, (int)revision),
            5 when user.Length >= 48 => SHA256.HashData(user.AsSpan(32, 8)).AsSpan().SequenceEqual(user.AsSpan(0, 32)),
            6 when user.Length >= 48 => Hardened(user.AsSpan(32, 8)).AsSpan().SequenceEqual(user.AsSpan(0, 32)),
            _ => null,
        };
    }

    private static bool ByKey(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> owner, ReadOnlySpan<byte> user, ReadOnlySpan<byte> id, int revision)
    {
        // The dictionary says /Length in bits, and again, in bytes, inside the crypt filters of revision 4, which all use 128 bits.
        var bits = revision == 2 ? 40 : revision == 4 ? 128 : PdfTokens.Integer(dictionary, "/Length"u8, 40);
        var length = (int)Math.Clamp(bits / 8, 5, 16);
        using var md5 = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        md5.AppendData(Padding);
        md5.AppendData(owner);
        Span<byte> permissions = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, unchecked((int)PdfTokens.Integer(dictionary, "/P"u8, 0)));
        md5.AppendData(permissions);
        md5.AppendData(id);
        var metadata = PdfTokens.Find(dictionary, "/EncryptMetadata"u8);
        if (revision == 4 && metadata >= 0 && dictionary[(metadata + 16)..].TrimStart(" \r\n\t"u8).StartsWith("false"u8)) md5.AppendData([0xFF, 0xFF, 0xFF, 0xFF]);
        var key = md5.GetHashAndReset();
        for (var i = 0; revision > 2 && i < 50; i++) key = MD5.HashData(key.AsSpan(0, length));
        key = key[..length];
        if (revision == 2) return Rc4(key, Padding).AsSpan().SequenceEqual(user[..32]);

        byte[] first = [.. Padding, .. id];
        var check = Rc4(key, MD5.HashData(first));
        for (byte i = 1; i <= 19; i++) check = Rc4([.. key.Select(part => (byte)(part ^ i))], check);
        return check.AsSpan().SequenceEqual(user[..16]);
    }

    private static byte[] Hardened(ReadOnlySpan<byte> salt)
    {
        var key = SHA256.HashData(salt);
        using var aes = Aes.Create();
        for (var round = 0; ; round++)
        {
            var data = new byte[64 * key.Length];
            for (var i = 0; i < 64; i++) key.CopyTo(data, i * key.Length);
            aes.Key = key[..16];
            var encrypted = aes.EncryptCbc(data, key.AsSpan(16, 16), PaddingMode.None);
            var rest = 0;
            foreach (var part in encrypted.AsSpan(0, 16)) rest += part;
            key = (rest % 3) switch
            {
                0 => SHA256.HashData(encrypted),
                1 => SHA384.HashData(encrypted),
                _ => SHA512.HashData(encrypted),
            };
            if (round >= 63 && encrypted[^1] <= round - 31) return key[..32];
        }
    }

    private static byte[] Rc4(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        Span<byte> state = stackalloc byte[256];
        for (var i = 0; i < 256; i++) state[i] = (byte)i;
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 0xFF;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var result = new byte[data.Length];
        for (int at = 0, i = 0, j = 0; at < data.Length; at++)
        {
            i = (i + 1) & 0xFF;
            j = (j + state[i]) & 0xFF;
            (state[i], state[j]) = (state[j], state[i]);
            result[at] = (byte)(data[at] ^ state[(state[i] + state[j]) & 0xFF]);
        }

        return result;
    }
}
