using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EndToEnd.Tests;

/// <summary>RSA keys of some versions, made by <c>openssl</c>: <c>N.pem</c> holds the private key of version N.</summary>
internal sealed class KeyRing : IDisposable
{
    private readonly Dictionary<int, RSA> _keys = [];
    private readonly string _publicFolder;

    /// <param name="folder">Where the private keys go.</param>
    /// <param name="publicFolder">Where the public ones go, apart from them.</param>
    /// <param name="versions">How many versions, from 1.</param>
    public KeyRing(string folder, string publicFolder, int versions)
    {
        _publicFolder = publicFolder;
        Directory.CreateDirectory(folder);
        Directory.CreateDirectory(publicFolder);
        for (var version = 1; version <= versions; version++)
        {
            var pem = OpenSsl.Run([], "genrsa", "2048");
            File.WriteAllBytes(Path.Combine(folder, Name(version)), pem);
            File.WriteAllBytes(Path.Combine(publicFolder, Name(version)), OpenSsl.Run(pem, "rsa", "-pubout"));
            var key = RSA.Create();
            key.ImportFromPem(Encoding.ASCII.GetString(pem));
            _keys[version] = key;
        }
    }

    public RSA this[int version] => _keys[version];

    public string PublicFile(int version) => Path.Combine(_publicFolder, Name(version));

    public void Dispose()
    {
        foreach (var key in _keys.Values) key.Dispose();
    }

    private static string Name(int version) => string.Create(CultureInfo.InvariantCulture, $"{version}.pem");
}
