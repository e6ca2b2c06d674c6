namespace WeChatPolicy.Rules.WeCom;

/// <summary>Why a line could not be read: a code for programs and a sentence for people. Never anything of its content.</summary>
public sealed record ArchiveRejectReason
{
    private ArchiveRejectReason(string code, LocalizedText text, string? field = null, long? position = null)
    {
        Code = code;
        Text = text;
        Field = field;
        Position = position;
    }

    /// <summary>The code, which does not change: <c>line-too-long</c>, <c>broken-utf8</c>, <c>broken-json</c>, <c>not-an-object</c>, <c>encrypted</c>, <c>missing-field</c> or <c>invalid-field</c>;
    /// of an entry of the vendor's answer also <c>unknown-key-version</c>, <c>random-key-not-base64</c>, <c>random-key-length</c>, <c>key-does-not-fit</c>, <c>not-decrypted</c> or <c>repeated-sequence</c>.</summary>
    public string Code { get; }

    /// <summary>What is wrong, in Chinese and English.</summary>
    public LocalizedText Text { get; }

    /// <summary>The field that is missing or invalid, such as <c>msgtime</c> or <c>text.content</c>; otherwise <see langword="null"/>.</summary>
    public string? Field { get; }

    /// <summary>The byte within the line at which reading stopped, from 0, where that is known.</summary>
    public long? Position { get; }

    /// <summary>The code, and the field where there is one.</summary>
    public override string ToString() => Field is null ? Code : $"{Code} ({Field})";

    internal static ArchiveRejectReason NotAnObject { get; } = new("not-an-object", ("该行不是 JSON 对象", "The line is not a JSON object"));

    internal static ArchiveRejectReason Encrypted { get; } =
        new("encrypted", ("该行仍是密文，请先用企业的私钥解密", "The line is still encrypted; decrypt it with the company's private key first"));

    internal static ArchiveRejectReason RandomKeyNotBase64 { get; } =
        new("random-key-not-base64", ("随机密钥不是 Base64", "The random key is not base64"), "encrypt_random_key");

    internal static ArchiveRejectReason NothingDecrypted { get; } =
        new("not-decrypted", ("厂商的库解密后没有内容", "The vendor's library decrypted it to nothing"), "encrypt_chat_msg");

    internal static ArchiveRejectReason RepeatedSequence { get; } =
        new("repeated-sequence", ("该序号的消息已交出，不再解密", "The message of this sequence number was handed out already, and is not decrypted again"), "seq");

    internal static ArchiveRejectReason UnknownKeyVersion(long version) =>
        new("unknown-key-version", ($"缺少版本 {version} 的私钥，请补充后重新拉取", $"There is no private key of version {version}; add it and ask for the message again"), "publickey_ver");

    internal static ArchiveRejectReason RandomKeyLength(int length, int wanted) =>
        new("random-key-length", ($"随机密钥为 {length} 字节，应为 {wanted} 字节", $"The random key has {length} bytes; this private key opens {wanted}"), "encrypt_random_key");

    internal static ArchiveRejectReason KeyDoesNotFit(long version) =>
        new("key-does-not-fit", ($"版本 {version} 的私钥打不开随机密钥", $"The private key of version {version} does not open the random key"), "encrypt_random_key");

    internal static ArchiveRejectReason NotDecrypted(string name, int code) =>
        new("not-decrypted", ($"厂商的库未能解密：{name}（{code}）", $"The vendor's library did not decrypt it: {name} ({code})"), "encrypt_chat_msg");

    internal static ArchiveRejectReason LineTooLong(int limit) =>
        new("line-too-long", ($"该行超过 {limit} 字节的上限", $"The line is longer than the limit of {limit} bytes"));

    internal static ArchiveRejectReason BrokenUtf8(long position) =>
        new("broken-utf8", ($"第 {position} 字节处不是有效的 UTF-8", $"Not valid UTF-8 at byte {position}"), position: position);

    internal static ArchiveRejectReason BrokenJson(long position) =>
        new("broken-json", ($"第 {position} 字节处不是有效的 JSON，或在此处中断", $"Not valid JSON, or cut off, at byte {position}"), position: position);

    internal static ArchiveRejectReason Missing(string field) =>
        new("missing-field", ($"缺少字段 {field}", $"The field '{field}' is missing or empty"), field);

    internal static ArchiveRejectReason Invalid(string field) =>
        new("invalid-field", ($"字段 {field} 的值无法识别", $"The field '{field}' has a value that cannot be read"), field);
}
