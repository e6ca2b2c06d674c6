using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>Lines that cannot be read: each costs only itself, and says why.</summary>
public class RejectTests
{
    private const string Good = """{"msgid":"ok","from":"A1","msgtime":1,"msgtype":"text","text":{"content":"x"}}""";

    [Theory]
    [InlineData("{\"msgid\":\"m\",\"from\":\"A1\",\"msgtime\":1,\"msgtype\":\"te", "broken-json", null)]
    [InlineData("{\"msgid\":\"m\"} tail", "broken-json", null)]
    [InlineData("hello", "broken-json", null)]
    [InlineData("{\"msgid\":\"m\",\"from\":\"A\u0000\"}", "broken-json", null)]
    [InlineData("{\"msgid\":\"m\",\"from\":\"A\\ud8\"}", "broken-json", null)]
    [InlineData("[1,2]", "not-an-object", null)]
    [InlineData("\"text\"", "not-an-object", null)]
    [InlineData("17", "not-an-object", null)]
    [InlineData("{}", "missing-field", "msgid")]
    [InlineData("{\"msgid\":\"\",\"from\":\"A1\",\"msgtime\":1}", "missing-field", "msgid")]
    [InlineData("{\"msgid\":null,\"from\":\"A1\",\"msgtime\":1}", "missing-field", "msgid")]
    [InlineData("{\"msgid\":{},\"from\":\"A1\",\"msgtime\":1}", "invalid-field", "msgid")]
    [InlineData("{\"msgid\":\"m\",\"msgtime\":1}", "missing-field", "from")]
    [InlineData("{\"msgid\":\"m\",\"from\":[\"A1\"],\"msgtime\":1}", "invalid-field", "from")]
    [InlineData("{\"msgid\":\"m\",\"from\":\"A1\"}", "missing-field", "msgtime")]
    [InlineData("{\"msgid\":\"m\",\"from\":\"A1\",\"msgtime\":\"\"}", "missing-field", "msgtime")]
    [InlineData("{\"msgid\":\"m\",\"from\":\"A1\",\"msgtime\":\"soon\"}", "invalid-field", "msgtime")]
    [InlineData("{\"msgid\":\"m\",\"from\":\"A1\",\"msgtime\":-5}", "invalid-field", "msgtime")]
    [InlineData("{\"msgid\":\"m\",\"from\":\"A1\",\"msgtime\":99999999999999999999}", "invalid-field", "msgtime")]
    [InlineData("{\"msgid\":\"m\",\"action\":\"switch\",\"from\":\"A1\",\"msgtime\":1}", "missing-field", "user")]
    [InlineData("{\"msgid\":\"m\",\"action\":\"switch\",\"user\":\"A1\",\"msgtime\":1}", "missing-field", "time")]
    [InlineData("{\"msgid\":\"m\",\"from\":\"A1\",\"msgtime\":1,\"roomid\":{}}", "invalid-field", "roomid")]
    [InlineData("{\"msgid\":\"m\",\"from\":\"A1\",\"msgtime\":1,\"tolist\":{\"a\":1}}", "invalid-field", "tolist")]
    [InlineData("{\"msgid\":\"m\",\"from\":\"A1\",\"msgtime\":1,\"tolist\":[[\"B1\"]]}", "invalid-field", "tolist")]
    [InlineData("{\"msgid\":\"m\",\"from\":\"A1\",\"msgtime\":1,\"msgtype\":\"text\"}", "missing-field", "text")]
    [InlineData("{\"msgid\":\"m\",\"from\":\"A1\",\"msgtime\":1,\"msgtype\":\"text\",\"text\":{}}", "missing-field", "text.content")]
    [InlineData("{\"msgid\":\"m\",\"from\":\"A1\",\"msgtime\":1,\"msgtype\":\"text\",\"text\":{\"content\":[]}}", "missing-field", "text.content")]
    [InlineData("{\"msgid\":\"m\",\"from\":\"A1\",\"msgtime\":1,\"msgtype\":\"markdown\",\"info\":7}", "missing-field", "info.content")]
    [InlineData("{\"msgid\":\"m\",\"from\":\"A1\",\"msgtime\":1,\"msgtype\":\"chatrecord\",\"chatrecord\":{\"title\":\"t\"}}", "missing-field", "chatrecord.item")]
    public void A_line_that_cannot_be_read_says_why_and_costs_only_itself(string line, string code, string? field)
    {
        var archive = Archive.Bytes(Good, line, Good);
        var lines = Archive.Read(archive);
        Assert.Equal([false, true, false], lines.Select(read => read.Reject is not null));
        var reject = lines[1].Reject!;
        Assert.Null(lines[1].Message);
        Assert.Equal((code, field), (reject.Reason.Code, reject.Reason.Field));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line))), reject.Sha256);
        Assert.Equal(line, reject.RawText);
        Assert.Equal((Good.Length + 1L, (long)Encoding.UTF8.GetByteCount(line)), (lines[1].ByteOffset, lines[1].ByteLength));
        Assert.NotEqual("", reject.Reason.Text.Zh);
        if (field is not null) Assert.Contains(field, reject.Reason.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reject_keeps_the_id_that_could_be_read()
    {
        var line = Archive.ReadOne("""{"msgid":"m-7","from":"A1","msgtype":"text","text":{"content":"x"}}""");
        Assert.Equal(("m-7", "text"), (line.MessageId, line.MessageType));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    public void Broken_UTF8_is_rejected_where_it_breaks(byte[] broken)
    {
        var before = Encoding.UTF8.GetBytes("""{"msgid":"m","from":"A1","msgtime":1,"msgtype":"text","text":{"content":"好""");
        byte[] line = [.. before, .. broken, .. Encoding.UTF8.GetBytes("\"}}")];
        var lines = Archive.Read([.. line, (byte)'\n', .. Archive.Bytes(Good)]);
        Assert.Equal(("broken-utf8", (long?)before.Length), (lines[0].Reject!.Reason.Code, lines[0].Reject!.Reason.Position));
        Assert.Equal(line, lines[0].Reject!.RawBytes.ToArray());
        Assert.NotNull(lines[1].Message);
    }

    [Fact]
    public void Nothing_that_people_wrote_is_in_a_description()
    {
        const string Secret = "机密报价一百万";
        string[] lines =
        [
            Archive.Line("text", $$""" "text":{"content":"{{Secret}}"} """),
            Archive.Line("file", $$""" "file":{"filename":"{{Secret}}"} """),
            Archive.Line("chatrecord", $$""" "chatrecord":{"title":"{{Secret}}","item":[{"type":"ChatRecordText","content":"{{Secret}}"}]} """),
            $"{{\"msgid\":\"m\",\"from\":\"A1\",\"x\":\"{Secret}\"}}",
            $"{{\"msgid\":\"m\",{Secret}",
        ];
        foreach (var line in Archive.Read(Archive.Bytes(lines)))
        {
            var described = $"{line} {line.Message} {line.Reject} {line.Reject?.Reason} {line.Reject?.Reason.Text} {line.File} {string.Join(' ', line.Message?.Parts ?? [])} {string.Join(' ', line.Message?.Forwarded ?? [])}";
            Assert.DoesNotContain(Secret, described, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Raw_lines_are_kept_only_if_wanted()
    {
        var reject = Archive.ReadOne("{}", options: new ArchiveReaderOptions { KeepRawRejects = false }).Reject!;
        Assert.Equal((false, null, 0), (reject.HasRaw, reject.RawText, reject.RawBytes.Length));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Bounds_must_make_sense(int value)
    {
        Assert.Equal("MaxLineBytes", Assert.Throws<ArgumentOutOfRangeException>(() => new ArchiveReaderOptions { MaxLineBytes = value }).ParamName);
        Assert.Equal("MaxNesting", Assert.Throws<ArgumentOutOfRangeException>(() => new ArchiveReaderOptions { MaxNesting = value }).ParamName);
        Assert.Equal("DuplicateWindow", Assert.Throws<ArgumentOutOfRangeException>(() => new ArchiveReaderOptions { DuplicateWindow = value }).ParamName);
        Assert.Equal("SharedSnapshots", Assert.Throws<ArgumentOutOfRangeException>(() => new ArchiveReaderOptions { SharedSnapshots = value }).ParamName);
    }
}
