using System.Security.Cryptography;
using System.Text;
using WeChatPolicy.Rules.Benchmarks.Chat;
using WeChatPolicy.Rules.WeCom;

namespace WeChatPolicy.Rules.Benchmarks.Screening;

/// <summary>Messages as the vendor sends them: each under a random key of its own, that one under the company's public key of 2,048 bits. The vendor's library is stood in for.</summary>
internal sealed class EncryptedArchive : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("encrypted");
    private readonly StandInFinanceSdk _sdk;

    public EncryptedArchive(IReadOnlyList<string> texts)
    {
        using var rsa = RSA.Create(2048);
        Keys.Add(1, rsa.ExportPkcs8PrivateKeyPem());
        var lines = Encoding.UTF8.GetString(ArchiveLines.Of(texts)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Plain = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        WrappedKeys = new byte[lines.Length][];
        var entries = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            var random = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(48));
            using var aes = Aes.Create();
            aes.Key = Convert.FromHexString(random[..64]);
            var body = Convert.ToBase64String(aes.EncryptCbc(Encoding.UTF8.GetBytes(lines[i]), Convert.FromHexString(random[64..])));
            var key = Convert.ToBase64String(rsa.Encrypt(Encoding.ASCII.GetBytes(random), RSAEncryptionPadding.Pkcs1));
            WrappedKeys[i] = Encoding.ASCII.GetBytes(key);
            entries.Append("{\"seq\":").Append(i + 1).Append(",\"msgid\":\"").Append(i).Append("\",\"publickey_ver\":1,\"encrypt_random_key\":\"").Append(key).Append("\",\"encrypt_chat_msg\":\"").Append(body).Append("\"}\n");
        }

        File.WriteAllText(Path.Combine(_folder.FullName, "chatdata.jsonl"), entries.ToString());
        _sdk = StandInFinanceSdk.Open(_folder.FullName);
    }

    public ArchiveKeys Keys { get; } = new();

    /// <summary>The same messages, decrypted: one JSON message a line.</summary>
    public byte[] Plain { get; }

    public byte[][] WrappedKeys { get; }

    /// <summary>Pulls, decrypts and judges all of it; returns how many findings there are.</summary>
    public int Findings(PolicyEngine engine, int threads)
    {
        var findings = 0;
        var reader = new ChatDataReader(_sdk, Keys, options: new ChatDataReaderOptions { Parallelism = threads });
        foreach (var line in reader.Read())
        {
            if (line.Line.Message is not { } message) throw new InvalidOperationException($"{line} was not read.");
            findings += engine.Evaluate(message).Findings.Count;
        }

        return findings;
    }

    /// <summary>Opens every random key, and nothing else.</summary>
    public void OpenKeys()
    {
        foreach (var wrapped in WrappedKeys)
        {
            if (Keys.Open(1, wrapped, out _) is null) throw new InvalidOperationException("A random key was not opened.");
        }
    }

    public void Dispose()
    {
        _sdk.Dispose();
        Keys.Dispose();
        _folder.Delete(recursive: true);
    }
}
