namespace WeChatPolicy.Rules.WeCom.Tests.Finance;

/// <summary>One bad entry among good ones: it says why, and costs only itself.</summary>
public class EntryTests
{
    private const string Plain = "绝密的内容";

    private static string Good(string sequence = "5", string version = "1", string? key = null, string? body = null, string id = "\"m5\"") =>
        $$"""{"seq":{{sequence}},"msgid":{{id}},"publickey_ver":{{version}},"encrypt_random_key":{{key ?? $"\"{Company.Wrapped()}\""}},"encrypt_chat_msg":{{body ?? $"\"{Company.Body(Company.Message(5))}\""}}}""";

    private static string Without(string member)
    {
        var entry = System.Text.Json.Nodes.JsonNode.Parse(Good())!.AsObject();
        entry.Remove(member);
        return entry.ToJsonString();
    }

    private static string Cut(string base64, int bytes) => Convert.ToBase64String(Convert.FromBase64String(base64)[..bytes]);

    public static TheoryData<string, string, string, string?> Bad => new()
    {
        { "a version that is not there", Good(version: "9"), "unknown-key-version", "publickey_ver" },
        { "a version that is not there, written as a string", Good(version: "\"9\""), "unknown-key-version", "publickey_ver" },
        { "a key that does not fit", Good(version: "2"), "key-does-not-fit", "encrypt_random_key" },
        { "a key of right length that nobody encrypted", Good(key: $"\"{Convert.ToBase64String(new byte[128])}\""), "key-does-not-fit", "encrypt_random_key" },
        { "a random key with a NUL in it", Good(key: $"\"{Company.Wrapped(randomKey: "a\0b")}\""), "key-does-not-fit", "encrypt_random_key" },
        { "a random key of nothing", Good(key: $"\"{Company.Wrapped(randomKey: "")}\""), "key-does-not-fit", "encrypt_random_key" },
        { "a random key cut off", Good(key: $"\"{Cut(Company.Wrapped(), 127)}\""), "random-key-length", "encrypt_random_key" },
        { "a random key too long", Good(key: $"\"{Convert.ToBase64String(new byte[256])}\""), "random-key-length", "encrypt_random_key" },
        { "a random key of one byte", Good(key: "\"AA==\""), "random-key-length", "encrypt_random_key" },
        { "base64 that is none", Good(key: "\"***\""), "random-key-not-base64", "encrypt_random_key" },
        { "base64 without its end", Good(key: $"\"{Company.Wrapped()[..^3]}\""), "random-key-not-base64", "encrypt_random_key" },
        { "base64 of the web", Good(key: "\"-_-_\""), "random-key-not-base64", "encrypt_random_key" },
        { "an empty random key", Good(key: "\"\""), "missing-field", "encrypt_random_key" },
        { "no random key", Without("encrypt_random_key"), "missing-field", "encrypt_random_key" },
        { "a random key that is a number", Good(key: "17"), "invalid-field", "encrypt_random_key" },
        { "no message", Without("encrypt_chat_msg"), "missing-field", "encrypt_chat_msg" },
        { "an empty message", Good(body: "\"\""), "missing-field", "encrypt_chat_msg" },
        { "a message that is a list", Good(body: "[1]"), "invalid-field", "encrypt_chat_msg" },
        { "a message with a NUL in it", Good(body: "\"QUJD\\u0000QUJD\""), "invalid-field", "encrypt_chat_msg" },
        { "a message that is no base64 at all", Good(body: "\"明文\""), "invalid-field", "encrypt_chat_msg" },
        { "no version", Without("publickey_ver"), "missing-field", "publickey_ver" },
        { "a version that is a word", Good(version: "\"new\""), "invalid-field", "publickey_ver" },
        { "a negative version", Good(version: "-1"), "invalid-field", "publickey_ver" },
        { "a version with a fraction", Good(version: "1.5"), "invalid-field", "publickey_ver" },
        { "no number", Without("seq"), "missing-field", "seq" },
        { "a number that is zero", Good(sequence: "0"), "invalid-field", "seq" },
        { "a negative number", Good(sequence: "-5"), "invalid-field", "seq" },
        { "a number with a fraction", Good(sequence: "5.5"), "invalid-field", "seq" },
        { "a number that is too large", Good(sequence: "99999999999999999999"), "invalid-field", "seq" },
        { "a number that is a word", Good(sequence: "\"five\""), "invalid-field", "seq" },
        { "an entry that is null", "null", "missing-field", "seq" },
        { "an entry that is a number", "5", "missing-field", "seq" },
        { "an entry that is a list", "[5]", "missing-field", "seq" },
        { "an empty entry", "{}", "missing-field", "seq" },
        { "a message that decrypts to nothing", Good(body: $"\"{Company.Body(" ")}\""), "not-decrypted", "encrypt_chat_msg" },
        { "a message that decrypts to no JSON", Good(body: $"\"{Company.Body(Plain)}\""), "broken-json", null },
        { "a message that is encrypted once more", Good(body: $"\"{Company.Body("""{"msgid":"m","encrypt_chat_msg":"x"}""")}\""), "encrypted", null },
        { "a message without its sender", Good(body: $"\"{Company.Body("""{"msgid":"m","msgtime":1,"msgtype":"text","text":{"content":"x"}}""")}\""), "missing-field", "from" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_entry_says_why_and_costs_only_itself(string what, string entry, string code, string? field)
    {
        foreach (var parallelism in (int[])[1, 3])
        {
            using var keys = Company.Keys(1, 2);
            using var sdk = new FakeSdk((4, Company.Entry(4)), (5, entry), (6, Company.Entry(6)));
            var reader = new ChatDataReader(sdk, keys, options: new ChatDataReaderOptions { Parallelism = parallelism });

            var lines = reader.All().ToList();

            Assert.Equal([null, code, null], lines.Select(line => line.Line.Reject?.Reason.Code));
            Assert.Equal(field, lines[1].Line.Reject!.Reason.Field);
            Assert.Equal(["m4", "m6"], lines.Where(line => line.Line.Message is not null).Select(line => line.Line.Message!.Id));
            Assert.Equal(6, reader.Checkpoint.Sequence);
            Assert.Equal(1, Assert.Single(reader.Rejects).Value);
            Assert.Equal(code, reader.Rejects.Single().Key);
            _ = what;
            var described = $"{lines[1]} {lines[1].Line} {lines[1].Line.Reject} {lines[1].Line.Reject!.Reason.Text}";
            Assert.DoesNotContain(Plain, described, StringComparison.Ordinal);
            Assert.DoesNotContain(Company.RandomKey, described, StringComparison.Ordinal);
        }
    }

    public static TheoryData<string, string> Odd => new()
    {
        { "as the vendor writes it", Good() },
        { "a number and a version written as strings", Good(sequence: "\"5\"", version: "\"1\"") },
        { "slashes escaped", Good(key: $"\"{Company.Wrapped().Replace("/", "\\/", StringComparison.Ordinal)}\"") },
        { "a plus sign escaped", Good(body: $"\"{Company.Body(Company.Message(5)).Replace("e", "\\u0065", StringComparison.Ordinal)}\"") },
        { "members that are not documented", Good().Replace("{\"seq\"", "{\"more\":{\"seq\":[7]},\"seq\"", StringComparison.Ordinal) },
        { "a number with an exponent", Good(sequence: "5e0") },
        { "blanks between", Good().Replace(",\"", " ,\n \"", StringComparison.Ordinal) },
        { "an id that is a number", Good(id: "17") },
        { "no id outside", Good(id: "null") },
        { "the same member twice", Good().Replace("{\"seq\":5", "{\"seq\":99,\"seq\":5", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public void An_entry_that_is_only_written_oddly_is_read(string what, string entry)
    {
        using var keys = Company.Keys(1);
        using var sdk = new FakeSdk((5, entry));

        var line = Assert.Single(new ChatDataReader(sdk, keys).All());

        Assert.Equal((5, 1, "第5条"), (line.Sequence, line.KeyVersion, line.Line.Message?.Text));
        _ = what;
    }

    [Fact]
    public void A_reject_keeps_the_encrypted_entry_and_names_message_and_version()
    {
        using var keys = Company.Keys(1);
        var entry = Company.Entry(5, version: 2);
        using var sdk = new FakeSdk((5, entry));

        var line = Assert.Single(new ChatDataReader(sdk, keys).All());

        Assert.Equal(("m5", 2, entry), (line.MessageId, line.KeyVersion, line.Line.Reject!.RawText));
        Assert.Equal("Sequence 5: reject unknown-key-version (publickey_ver)", line.ToString());
    }

    [Fact]
    public void Rejects_hold_no_raw_entry_where_the_reader_keeps_none()
    {
        using var keys = Company.Keys(1);
        using var sdk = new FakeSdk((5, Company.Entry(5, version: 2)));
        var reader = new ArchiveReader(options: new ArchiveReaderOptions { KeepRawRejects = false });

        Assert.False(Assert.Single(new ChatDataReader(sdk, keys, reader).All()).Line.Reject!.HasRaw);
    }
}
