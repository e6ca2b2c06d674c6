using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>One private key. Each thread that opens something at the same time has an <see cref="RSA"/> of its own: its members promise nothing to several.</summary>
internal sealed class ArchiveKey : IDisposable
{
    private const int LargestKey = 16 * 1024;

    private readonly byte[] _pkcs8;
    private readonly int _pkcs8Length;
    private readonly ConcurrentBag<RSA> _free = [];
    private volatile bool _disposed;

    private ArchiveKey(RSA rsa)
    {
        // Pinned, so that the collector leaves no copies behind that nobody overwrites.
        _pkcs8 = GC.AllocateArray<byte>(LargestKey, pinned: true);
        if (!rsa.TryExportPkcs8PrivateKey(_pkcs8, out _pkcs8Length)) throw new CryptographicException();
        Length = rsa.KeySize / 8;
        _free.Add(rsa);
    }

    /// <summary>How many bytes are encrypted for it: 256 for 2,048 bits.</summary>
    public int Length { get; }

    public static ArchiveKey Read(long version, ReadOnlySpan<char> pem)
    {
        var rsa = RSA.Create();
        try
        {
            rsa.ImportFromPem(pem);
            return new ArchiveKey(rsa);
        }
        catch (Exception error) when (error is ArgumentException or CryptographicException)
        {
            rsa.Dispose();
            throw new ArgumentException($"The key of version {version} is no RSA private key in PEM: one block BEGIN PRIVATE KEY or BEGIN RSA PRIVATE KEY is wanted, not encrypted.", nameof(pem));
        }
    }

    public static ArchiveKey Read(long version, ReadOnlySpan<char> pem, ReadOnlySpan<char> password)
    {
        var rsa = RSA.Create();
        try
        {
            rsa.ImportFromEncryptedPem(pem, password);
            return new ArchiveKey(rsa);
        }
        catch (Exception error) when (error is ArgumentException or CryptographicException)
        {
            rsa.Dispose();
            throw new ArgumentException($"The key of version {version} is no RSA private key in PEM that this password opens: one block BEGIN ENCRYPTED PRIVATE KEY is wanted.", nameof(pem));
        }
    }

    /// <summary>Opens what was encrypted for this key.</summary>
    /// <returns><see langword="null"/> where it was not. Nothing tells why: whether it was the padding or what stood inside is nobody's business.</returns>
    public byte[]? Open(byte[] encrypted)
    {
        var rsa = _free.TryTake(out var free) ? free : Another();
        try
        {
            var opened = rsa.Decrypt(encrypted, RSAEncryptionPadding.Pkcs1);
            if (opened.Length > 0 && !opened.Contains((byte)0)) return opened;
            CryptographicOperations.ZeroMemory(opened);
            return null;
        }
        catch (CryptographicException)
        {
            return null;
        }
        finally
        {
            _free.Add(rsa);
            if (_disposed) Forget();
        }
    }

    public void Dispose()
    {
        _disposed = true;
        CryptographicOperations.ZeroMemory(_pkcs8);
        Forget();
    }

    private RSA Another()
    {
        ObjectDisposedException.ThrowIf(_disposed, typeof(ArchiveKeys));
        var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(_pkcs8.AsSpan(0, _pkcs8Length), out _);
        return rsa;
    }

    private void Forget()
    {
        while (_free.TryTake(out var rsa)) rsa.Dispose();
    }
}
