using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules.WeCom.Tests.Finance;

/// <summary>Private keys by version.</summary>
public class ArchiveKeysTests
{
    private static readonly RSA s_rsa = RSA.Create(2048);

    public static TheoryData<string, string, bool> Pems => new()
    {
        { "PKCS#8", s_rsa.ExportPkcs8PrivateKeyPem(), true },
        { "PKCS#1, as openssl genrsa wrote for years", s_rsa.ExportRSAPrivateKeyPem(), true },
        { "with words around it", $"Bag Attributes\n{s_rsa.ExportPkcs8PrivateKeyPem()}\nend\n", true },
        { "with the ends of lines of Windows", s_rsa.ExportPkcs8PrivateKeyPem().Replace("\n", "\r\n", StringComparison.Ordinal), true },
        { "the public key", s_rsa.ExportSubjectPublicKeyInfoPem(), false },
        { "the public key as PKCS#1", s_rsa.ExportRSAPublicKeyPem(), false },
        { "encrypted, without a password", Encrypted("open"), false },
        { "nothing", "", false },
        { "no PEM", "MIIEvQ", false },
        { "cut off", s_rsa.ExportPkcs8PrivateKeyPem()[..900], false },
        { "a key of another kind", Elliptic(), false },
        { "two keys", s_rsa.ExportPkcs8PrivateKeyPem() + "\n" + s_rsa.ExportPkcs8PrivateKeyPem(), false },
    };

    [Theory]
    [MemberData(nameof(Pems))]
    public void A_key_is_taken_if_it_is_an_RSA_private_key(string what, string pem, bool taken)
    {
        using var keys = new ArchiveKeys();
        if (taken)
        {
            keys.Add(3, pem);
            Assert.Equal([3], keys.Versions);
            Assert.Equal("random", Opened(keys, 3, "random"));
        }
        else
        {
            var error = Assert.Throws<ArgumentException>(() => keys.Add(3, pem));
            Assert.Contains("version 3", error.Message, StringComparison.Ordinal);
            Assert.Null(error.InnerException);
            if (pem.Length > 80) Assert.DoesNotContain(pem.Substring(40, 20), error.ToString(), StringComparison.Ordinal);
            Assert.Empty(keys.Versions);
        }

        _ = what;
    }

    [Theory]
    [InlineData("open", true)]
    [InlineData("Open", false)]
    [InlineData("", false)]
    public void A_password_opens_its_key_alone(string password, bool taken)
    {
        using var keys = new ArchiveKeys();
        var pem = Encrypted("open");
        if (taken) keys.Add(1, pem, password);
        else Assert.DoesNotContain("password\"", Assert.Throws<ArgumentException>(() => keys.Add(1, pem, password)).Message, StringComparison.Ordinal);
        Assert.Equal(taken ? [1] : [], keys.Versions);
    }

    [Fact]
    public void A_version_has_one_key()
    {
        using var keys = new ArchiveKeys();
        keys.Add(2, s_rsa.ExportPkcs8PrivateKeyPem());
        Assert.Throws<ArgumentException>(() => keys.Add(2, s_rsa.ExportPkcs8PrivateKeyPem()));
        Assert.Throws<ArgumentOutOfRangeException>(() => keys.Add(-1, s_rsa.ExportPkcs8PrivateKeyPem()));
        Assert.Equal([2], keys.Versions);
    }

    [Fact]
    public void A_folder_holds_a_file_for_each_version()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "10.pem"), s_rsa.ExportPkcs8PrivateKeyPem());
            File.WriteAllText(Path.Combine(folder.FullName, "2.pem"), s_rsa.ExportRSAPrivateKeyPem());
            File.WriteAllText(Path.Combine(folder.FullName, "README"), "not a key");
            using (var keys = ArchiveKeys.Load(folder.FullName)) Assert.Equal([2, 10], keys.Versions);
            File.WriteAllText(Path.Combine(folder.FullName, "new.pem"), s_rsa.ExportPkcs8PrivateKeyPem());
            Assert.Contains("new.pem", Assert.Throws<ArgumentException>(() => ArchiveKeys.Load(folder.FullName)).Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void What_was_disposed_of_opens_nothing_and_names_no_key()
    {
        var keys = new ArchiveKeys();
        keys.Add(1, s_rsa.ExportPkcs8PrivateKeyPem());
        keys.Dispose();
        keys.Dispose();
        Assert.Throws<ObjectDisposedException>(() => Opened(keys, 1, "random"));
        Assert.Throws<ObjectDisposedException>(() => keys.Add(2, s_rsa.ExportPkcs8PrivateKeyPem()));
        Assert.Equal(typeof(ArchiveKeys).FullName, keys.ToString());
    }

    [Fact]
    public void Threads_open_each_its_own_at_the_same_time()
    {
        using var keys = new ArchiveKeys();
        keys.Add(1, s_rsa.ExportPkcs8PrivateKeyPem());
        var wanted = Enumerable.Range(0, 64).Select(number => $"random-{number}").ToArray();
        var wrapped = wanted.Select(Wrap).ToArray();
        var opened = new string?[wanted.Length];

        Parallel.For(0, wanted.Length, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken }, number => opened[number] = Text(keys.Open(1, wrapped[number], out _)));

        Assert.Equal(wanted, opened);
        Assert.Equal(64, keys.Operations);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_private_key_is_used_once_a_message(int parallelism)
    {
        using var keys = Company.Keys(1, 2, 3);
        using var sdk = new FakeSdk([.. Enumerable.Range(1, 300).Select(number => ((long)number, Company.Entry(number, 1 + (number % 3))))]);
        var reader = new ChatDataReader(sdk, keys, options: new ChatDataReaderOptions { PageSize = 128, Parallelism = parallelism });

        Assert.Equal(Enumerable.Range(1, 300).Select(number => (long?)number), reader.All().Where(line => line.Line.Message is not null).Select(line => line.Sequence));
        Assert.Equal((300, 300), (keys.Operations, sdk.Decrypted));
    }

    private static byte[] Wrap(string text) => Encoding.ASCII.GetBytes(Convert.ToBase64String(s_rsa.Encrypt(Encoding.UTF8.GetBytes(text), RSAEncryptionPadding.Pkcs1)));

    private static string? Opened(ArchiveKeys keys, long version, string text) => Text(keys.Open(version, Wrap(text), out _));

    private static string? Text(byte[]? bytes) => bytes is null ? null : Encoding.UTF8.GetString(bytes);

    private static string Encrypted(string password) =>
        s_rsa.ExportEncryptedPkcs8PrivateKeyPem(password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000));

    private static string Elliptic()
    {
        using var key = ECDsa.Create();
        return key.ExportPkcs8PrivateKeyPem();
    }
}
