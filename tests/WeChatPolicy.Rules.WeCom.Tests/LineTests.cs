using System.Text;

namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>How a stream is cut into lines: never otherwise than all at once would be.</summary>
public class LineTests
{
    private static readonly byte[] s_archive = Encoding.UTF8.GetBytes(string.Concat(
        "\uFEFF",
        Archive.Line("text", """ "text":{"content":"你好😀"} """), "\r\n",
        "\n \t\r\n",
        Archive.Line("file", """ "file":{"filename":"a.txt","filesize":1} """), "\n",
        "broken\r\n",
        "{\"too\":\"", new string('x', 3000), "\"}\r\r\n",
        Archive.Line("chatrecord", """ "chatrecord":{"title":"t","item":[{"type":"ChatRecordText","content":"{\"content\":\"话\"}"}]} """), "\n",
        new string('y', 3000), "\r"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(1000)]
    [InlineData(4096)]
    public void The_size_of_the_pieces_changes_nothing(int size)
    {
        var options = new ArchiveReaderOptions { MaxLineBytes = 2000 };
        var whole = Archive.Read(s_archive, options: options).Select(Describe).ToArray();
        Assert.Equal(8, whole.Length);
        using var pieces = new PieceStream(s_archive, size);
        Assert.Equal(whole, new ArchiveReader(options: options).Read(pieces).Select(Describe));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public async Task Waiting_for_the_stream_changes_nothing(int size)
    {
        using var pieces = new PieceStream(s_archive, size);
        var lines = new List<string>();
        await foreach (var line in new ArchiveReader().ReadAsync(pieces, TestContext.Current.CancellationToken)) lines.Add(Describe(line));
        Assert.Equal(Archive.Read(s_archive).Select(Describe), lines);
    }

    [Fact]
    public async Task Waiting_can_be_called_off()
    {
        using var stop = new CancellationTokenSource();
        using var endless = new RepeatingStream([], (byte)'\n', long.MaxValue / 2, []);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var line in new ArchiveReader().ReadAsync(endless, stop.Token))
            {
                if (line.LineNumber == 1000) await stop.CancelAsync();
            }
        });
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("\n", 1)]
    [InlineData("\r", 1)]
    [InlineData("\uFEFF", 0)]
    [InlineData("\n\n\n", 3)]
    public void An_archive_of_nothing_has_no_messages(string archive, int blanks)
    {
        var lines = Archive.Read(Encoding.UTF8.GetBytes(archive));
        Assert.Equal(blanks, lines.Count);
        Assert.All(lines, line => Assert.True(line.IsBlank));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("")]
    public void A_line_is_too_long_by_its_content_alone(string end)
    {
        var fits = Archive.Line("text", """ "text":{"content":"x"} """);
        var options = new ArchiveReaderOptions { MaxLineBytes = fits.Length };
        foreach (var size in new[] { 1, 64, 100_000 })
        {
            using var pieces = new PieceStream(Encoding.UTF8.GetBytes($"{fits}\r\n{fits} {end}"), size);
            var lines = new ArchiveReader(options: options).Read(pieces).ToList();
            Assert.NotNull(lines[0].Message);
            Assert.Equal(("line-too-long", fits.Length + 1L), (lines[1].Reject!.Reason.Code, lines[1].ByteLength));
        }
    }

    [Fact]
    public void The_stream_is_taken_from_where_it_stands_and_left_open()
    {
        using var stream = new MemoryStream(Archive.Bytes("skipped", Archive.Line("text", """ "text":{"content":"x"} """)));
        stream.Position = 8;
        Assert.Equal(0, Assert.Single(new ArchiveReader().Read(stream)).ByteOffset);
        Assert.True(stream.CanRead);
    }

    internal static string Describe(ArchiveLine line) =>
        $"{line.LineNumber} {line.ByteOffset} {line.ByteLength} {line.MessageId} {line.MessageType} {line.IsBlank} {line.Reject?.Reason} {line.Reject?.Sha256} "
        + (line.Message is { } message ? $"{message.Kind} {message.Sender} {message.Conversation} {Archive.Words(message)} {line.File?.Size} {string.Join(' ', line.Unread)}" : "");

    /// <summary>Hands out no more than so many bytes at once.</summary>
    internal sealed class PieceStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(size, count));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(size, buffer.Length)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
    }
}
