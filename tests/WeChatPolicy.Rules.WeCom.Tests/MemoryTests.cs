using System.Text;

namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>An archive of any length is read in the same memory. Runs alone: what is retained is counted for the whole process.</summary>
[Collection(nameof(MemoryTests))]
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public class MemoryTests
{
    [Fact]
    public void What_is_retained_does_not_grow_with_the_archive()
    {
        var reader = new ArchiveReader(options: new ArchiveReaderOptions { DuplicateWindow = 1000, SharedSnapshots = 1000 });
        Assert.Equal(2_000, Count(reader, 0, 2_000));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Assert.Equal(100_000, Count(reader, 2_000, 100_000));
        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(reader);
        Assert.True(grown < 2_000_000, $"{grown} bytes more are retained.");
    }

    [Fact]
    public void A_usual_message_allocates_little_more_than_itself()
    {
        var reader = new ArchiveReader();
        Count(reader, 0, 5_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        using var stream = new GeneratedArchive(0, 5_000);
        var count = 0;
        foreach (var line in reader.Read(stream)) count += line.Message is null ? 0 : 1;
        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / count;
        Assert.True(each < 1500, $"{each} bytes a message are allocated.");
    }

    private static int Count(ArchiveReader reader, int first, int count)
    {
        using var stream = new GeneratedArchive(first, count);
        return reader.Read(stream).Count(line => line.Message is not null);
    }

    /// <summary>An archive that is written as it is read: everybody, every room and every message in it is new.</summary>
    private sealed class GeneratedArchive(int first, int count) : Stream
    {
        private int _line;
        private byte[] _bytes = [];
        private int _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (_position == _bytes.Length)
            {
                if (_line == count) return 0;
                var id = first + _line++;
                _bytes = Encoding.UTF8.GetBytes($$"""{"msgid":"m{{id}}","action":"send","from":"U{{id}}","tolist":["V{{id}}"],"roomid":"{{(id % 2 == 0 ? $"wr{id}" : "")}}","msgtime":{{1767229200000 + id}},"msgtype":"text","text":{"content":"第{{id}}号消息\n请查收"} }""" + "\n");
                _position = 0;
            }

            var copied = Math.Min(buffer.Length, _bytes.Length - _position);
            _bytes.AsSpan(_position, copied).CopyTo(buffer);
            _position += copied;
            return copied;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
