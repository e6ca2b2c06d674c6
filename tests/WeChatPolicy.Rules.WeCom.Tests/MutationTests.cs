using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>Whatever happens to an archive on its way: nothing is thrown, and no line gets lost.</summary>
public class MutationTests
{
    private static readonly byte[][] s_lines =
    [
        .. MessageTypeTests.Types.Select(row => Encoding.UTF8.GetBytes(Archive.Line(row.Data.Item1, row.Data.Item2, "wrRoom"))),
        Encoding.UTF8.GetBytes("""{"msgid":"m","action":"switch","time":1554119421840,"user":"A1"}"""),
        Encoding.UTF8.GetBytes(Archive.Line("text", """ "text":{"content":"这是一条引用/回复消息：\n“甲：乙”\n------\n@李娜 \ud83d\ude00\u0000"} """)),
    ];

    private static readonly byte[] s_spice = "{}[]\",:\\u0dnullrte-+.eE019 \t\r\n\u0000@ChatRecord"u8.ToArray();

    /// <summary>Some lines of ours, each changed in a few places: bytes set, put in, taken out, doubled, or cut off.</summary>
    public static Arbitrary<byte[]> Archives()
    {
        var change =
            from what in Gen.Choose(0, 5)
            from place in Gen.Choose(0, 100_000)
            from value in Gen.OneOf(Gen.Elements(s_spice), Gen.Choose(0, 255).Select(number => (byte)number))
            from length in Gen.Choose(1, 20)
            select (Func<byte[], byte[]>)(line => Change(line, what, line.Length == 0 ? 0 : place % line.Length, value, length));
        var line =
            from original in Gen.Elements(s_lines)
            from count in Gen.Frequency((2, Gen.Constant(0)), (5, Gen.Choose(1, 3)), (1, Gen.Choose(4, 30)))
            from changes in Gen.ListOf(change, count)
            select changes.Aggregate(original, (bytes, apply) => apply(bytes));
        var archive =
            from count in Gen.Choose(0, 6)
            from lines in Gen.ListOf(line, count)
            from end in Gen.Elements("\n", "\r\n")
            select lines.SelectMany(bytes => bytes.Concat(Encoding.UTF8.GetBytes(end))).ToArray();
        return Arb.From(archive);
    }

    [Property(Arbitrary = [typeof(MutationTests)], MaxTest = 3000)]
    public void Every_line_becomes_exactly_one_thing_at_its_place(byte[] archive)
    {
        var lines = Archive.Read(archive);
        var position = archive.AsSpan().StartsWith("\uFEFF"u8) ? 3L : 0;
        foreach (var line in lines)
        {
            Assert.Equal(1, (line.Message is null ? 0 : 1) + (line.Reject is null ? 0 : 1) + (line.IsBlank ? 1 : 0));
            Assert.Equal(position, line.ByteOffset);
            var bytes = archive.AsSpan((int)line.ByteOffset, (int)line.ByteLength).ToArray();
            Assert.DoesNotContain((byte)'\n', bytes);
            if (line.Reject is { } reject) Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), reject.Sha256);
            if (line.Message is { } message) Assert.Equal(message.Id, line.MessageId);
            position += line.ByteLength;
            if (position < archive.Length && archive[position] == '\r') position++;
            if (position < archive.Length) position++;
        }

        Assert.Equal(archive.Length, position);
        Assert.Equal(Enumerable.Range(1, lines.Count).Select(number => (long)number), lines.Select(line => line.LineNumber));
    }

    [Property(Arbitrary = [typeof(MutationTests)], MaxTest = 500)]
    public void Pieces_and_narrow_bounds_change_no_more_than_they_say(byte[] archive, PositiveInt size)
    {
        using var pieces = new LineTests.PieceStream(archive, size.Get);
        Assert.Equal(Archive.Read(archive).Select(LineTests.Describe), new ArchiveReader().Read(pieces).Select(LineTests.Describe));

        var narrow = new ArchiveReaderOptions { MaxLineBytes = 200, MaxNesting = 1, SharedSnapshots = 16, DuplicateWindow = 1 };
        var lines = Archive.Read(archive, options: narrow);
        Assert.All(lines, line => Assert.Equal(line.ByteLength > 200, line.Reject?.Reason.Code == "line-too-long"));
    }

    private static byte[] Change(byte[] line, int what, int place, byte value, int length)
    {
        if (line.Length == 0) return [value];
        length = Math.Min(length, line.Length - place);
        return what switch
        {
            0 => [.. line[..place], value, .. line[(place + 1)..]],
            1 => [.. line[..place], value, .. line[place..]],
            2 => [.. line[..place], .. line[(place + length)..]],
            3 => [.. line[..(place + length)], .. line[place..]],
            4 => line[..place],
            _ => [.. line[..place], (byte)(line[place] ^ (1 << (length % 8))), .. line[(place + 1)..]],
        };
    }
}
