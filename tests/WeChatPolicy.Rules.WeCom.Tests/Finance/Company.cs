using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules.WeCom.Tests.Finance;

/// <summary>A company with keys of some versions, and what the vendor would encrypt for it. What the envelope of real programs asks is tested elsewhere; here it only has to be quick.</summary>
internal static class Company
{
    /// <summary>What every random key says.</summary>
    public const string RandomKey = "key-of-the-tests";

    private static readonly Lazy<RSA>[] s_keys = [.. Enumerable.Range(0, 4).Select(_ => new Lazy<RSA>(() => RSA.Create(1024)))];

    public static ArchiveKeys Keys(params long[] versions)
    {
        var keys = new ArchiveKeys();
        foreach (var version in versions) keys.Add(version, s_keys[version].Value.ExportPkcs8PrivateKeyPem());
        return keys;
    }

    public static string Wrapped(long version = 1, string randomKey = RandomKey)
    {
        var key = s_keys[version].Value;
        lock (key) return Convert.ToBase64String(key.Encrypt(Encoding.UTF8.GetBytes(randomKey), RSAEncryptionPadding.Pkcs1));
    }

    public static string Message(long sequence) =>
        $$"""{"msgid":"m{{sequence}}","action":"send","from":"ChenJie","tolist":["ZhouMin"],"roomid":"","msgtime":1767229200123,"msgtype":"text","text":{"content":"第{{sequence}}条"} }""";

    public static string Body(string message) => Convert.ToBase64String(Encoding.UTF8.GetBytes(message));

    public static string Entry(long sequence, long version = 1, string? id = null, string? message = null) =>
        $$"""{"seq":{{sequence}},"msgid":"{{id ?? $"m{sequence}"}}","publickey_ver":{{version}},"encrypt_random_key":"{{Wrapped(version)}}","encrypt_chat_msg":"{{Body(message ?? Message(sequence))}}"}""";

    public static byte[] Answer(params IEnumerable<string> entries) => Encoding.UTF8.GetBytes($$"""{"errcode":0,"errmsg":"ok","chatdata":[{{string.Join(',', entries)}}]}""");
}
