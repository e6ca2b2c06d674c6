using System.Globalization;
using System.Security.Cryptography;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>The private keys of one company, by the version of the public key that it gave the vendor (<c>publickey_ver</c>).</summary>
/// <remarks>
/// <para>A company that changes its key goes on needing the old ones: a message is encrypted for the version of its day.</para>
/// <para>Several threads may use it at once. <see cref="Dispose"/> overwrites what it holds of the keys; what the runtime and the system's own
/// library copied while they worked is theirs.</para>
/// </remarks>
public sealed class ArchiveKeys : IDisposable
{
    private readonly Dictionary<long, ArchiveKey> _byVersion = [];
    private bool _disposed;
    private long _operations;

    /// <summary>The versions of which there is a key, in ascending order.</summary>
    public IReadOnlyList<long> Versions => [.. _byVersion.Keys.Order()];

    /// <summary>How often a private key was used: RSA costs more than anything else here, so that it is done once a message.</summary>
    internal long Operations => Interlocked.Read(ref _operations);

    /// <summary>Reads a folder in which each file <c>N.pem</c> holds the private key of version N.</summary>
    /// <exception cref="ArgumentException">A file holds no RSA private key, or its name is no version.</exception>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static ArchiveKeys Load(string folder)
    {
        var keys = new ArchiveKeys();
        try
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*.pem").Order(StringComparer.Ordinal))
            {
                var name = Path.GetFileNameWithoutExtension(file);
                if (!long.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var version)) throw new ArgumentException($"The key '{name}.pem' must be named by its version, such as '3.pem'.", nameof(folder));
                var pem = File.ReadAllText(file);
                keys.Add(version, pem);
            }

            return keys;
        }
        catch
        {
            keys.Dispose();
            throw;
        }
    }

    /// <summary>Adds a key, before the keys are used.</summary>
    /// <param name="version">The version under which the vendor knows the public key, not negative.</param>
    /// <param name="pem">The RSA private key in PEM: PKCS#1 or PKCS#8, not encrypted.</param>
    /// <exception cref="ArgumentException">It is no RSA private key, or there is one of this version already.</exception>
    /// <exception cref="ObjectDisposedException">The keys were disposed of.</exception>
    public void Add(long version, ReadOnlySpan<char> pem) => Add(version, ArchiveKey.Read(version, pem));

    /// <summary>Adds a key that a password protects, before the keys are used.</summary>
    /// <param name="version">The version under which the vendor knows the public key, not negative.</param>
    /// <param name="pem">The RSA private key in PEM: PKCS#8, encrypted.</param>
    /// <param name="password">Its password.</param>
    /// <exception cref="ArgumentException">It is no RSA private key, the password does not open it, or there is one of this version already.</exception>
    /// <exception cref="ObjectDisposedException">The keys were disposed of.</exception>
    public void Add(long version, ReadOnlySpan<char> pem, ReadOnlySpan<char> password) => Add(version, ArchiveKey.Read(version, pem, password));

    /// <summary>Overwrites the keys.</summary>
    public void Dispose()
    {
        _disposed = true;
        foreach (var key in _byVersion.Values) key.Dispose();
    }

    /// <summary>Opens a random key.</summary>
    /// <param name="version">The version for which it was encrypted.</param>
    /// <param name="base64"><c>encrypt_random_key</c>.</param>
    /// <param name="reason">Why it could not be opened.</param>
    /// <returns>The random key, which the caller overwrites; <see langword="null"/> where there is a reason.</returns>
    internal byte[]? Open(long version, ReadOnlySpan<byte> base64, out ArchiveRejectReason? reason)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (!_byVersion.TryGetValue(version, out var key))
        {
            reason = ArchiveRejectReason.UnknownKeyVersion(version);
            return null;
        }

        if (!RandomKey.TryDecode(base64, out var encrypted))
        {
            reason = ArchiveRejectReason.RandomKeyNotBase64;
            return null;
        }

        if (encrypted.Length != key.Length)
        {
            reason = ArchiveRejectReason.RandomKeyLength(encrypted.Length, key.Length);
            return null;
        }

        Interlocked.Increment(ref _operations);
        var opened = key.Open(encrypted);
        reason = opened is null ? ArchiveRejectReason.KeyDoesNotFit(version) : null;
        return opened;
    }

    private void Add(long version, ArchiveKey key)
    {
        if (!_disposed && version >= 0 && _byVersion.TryAdd(version, key)) return;
        key.Dispose();
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentOutOfRangeException.ThrowIfNegative(version);
        throw new ArgumentException($"There is a key of version {version} already.", nameof(version));
    }
}
