using System.Globalization;
using System.IO.Compression;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Classifiers;

public class ModelFileTests
{
    private static readonly string[] s_texts = ["怒怒怒", "今天很怒", "好的", "nu", ""];

    [Fact]
    public void A_model_reads_alike_packed_or_not()
    {
        var file = TestModel.Of("怒恨");
        var (plain, packed) = (TestModel.Load(file), TestModel.Load(Packed(file)));
        Assert.Equal(plain.Version, packed.Version);
        Assert.Equal("acme-anger", Assert.Single(packed.Scores).Name);
        Assert.All(s_texts, text => Assert.Equal(TestModel.ScoreOf(plain, text), TestModel.ScoreOf(packed, text)));
    }

    [Fact]
    public void Every_file_that_was_cut_short_gives_one_error_or_reads_alike()
    {
        var whole = TestModel.Load(TestModel.Of("怒"));
        foreach (var file in new[] { TestModel.Of("怒"), Packed(TestModel.Of("怒")) })
        {
            for (var length = 0; length < file.Length; length += 1 + (length / 97))
            {
                // What gzip says of itself behind the last byte may be missing; nothing of the model is then.
                var error = Record.Exception(() => Assert.Equal(whole.Version, TestModel.Load(file[..length]).Version));
                if (error is not null) Assert.StartsWith("acme.model:", Assert.IsType<FormatException>(error).Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Every_file_with_a_bit_turned_gives_one_error_or_reads_alike()
    {
        var whole = TestModel.Load(TestModel.Of("怒"));
        foreach (var file in new[] { TestModel.Of("怒"), Packed(TestModel.Of("怒")) })
        {
            for (var bit = 0; bit < file.Length * 8; bit += 1 + (bit / 61))
            {
                byte[] damaged = [.. file];
                damaged[bit / 8] ^= (byte)(1 << (bit % 8));
                try
                {
                    Assert.Equal(whole.Version, TestModel.Load(damaged).Version);
                }
                catch (FormatException error)
                {
                    Assert.StartsWith("acme.model:", error.Message, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void All_faults_are_told_at_once_with_their_lines()
    {
        var file = TestModel.Write(
        [
            "wechatpolicy-linear-text 7", "score acme possible 0.9 likely 0.1", "gate -1", "gate 3", "view characters order 9 bits 40 scale x bias NaN",
            "view sounds order 2 bits 12 scale 1 bias 0 syllables 00000000", "view smells order 1",
        ]);
        var error = Assert.Throws<FormatException>(() => TestModel.Load(file));
        int[] lines = [.. error.Message.Split('\n').Select(fault => int.Parse(fault.Split(':')[1], CultureInfo.InvariantCulture)).Distinct()];
        Assert.All(error.Message.Split('\n'), fault => Assert.StartsWith("acme.model:", fault, StringComparison.Ordinal));
        Assert.Equal([1, 2, 3, 5, 6, 7], lines);
    }

    [Fact]
    public void All_faults_of_a_model_of_topics_are_told_at_once_with_their_lines()
    {
        var file = TestModel.Write(["wechatpolicy-topics 2", "score a least x bias 0", "score b least 0 bias 1e99", "score b least 0 bias 0", "gate 1.5", "table bits 7 scale 1", "table bits 8 scale 1", "view characters order 1"]);
        var error = Assert.Throws<FormatException>(() => Topics(file));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], error.Message.Split('\n').Select(fault => int.Parse(fault.Split(':')[1], CultureInfo.InvariantCulture)).Distinct());
    }

    [Fact]
    public void What_is_missing_is_told_at_once_too()
    {
        Assert.Equal(3, Assert.Throws<FormatException>(() => TestModel.Load(TestModel.Write([LinearModelLines.Signature]))).Message.Split('\n').Length);
        Assert.Equal(3, Assert.Throws<FormatException>(() => Topics(TestModel.Write([TopicModelLines.Signature]))).Message.Split('\n').Length);
    }

    [Theory]
    [InlineData(10, "gate")]
    [InlineData(CharacterGate.Characters, "view characters")]
    [InlineData(CharacterGate.Characters + 256, "view sounds")]
    [InlineData(CharacterGate.Characters + 1200, "view sounds")]
    [InlineData(CharacterGate.Characters + 1280, "digest")]
    [InlineData(CharacterGate.Characters + 1300, "digest")]
    public void A_file_that_ends_too_early_names_the_section_that_is_cut(int weights, string section)
    {
        string[] lines = [LinearModelLines.Signature, "score a possible 0.5 likely 0.8", "gate 0", "view characters order 1 bits 8 scale 1 bias 0", $"view sounds order 1 bits 10 scale 1 bias 0 syllables {SyllableInventory.Digest}"];
        var whole = TestModel.Write(lines, new sbyte[CharacterGate.Characters], new sbyte[256], new sbyte[1024]);
        var head = whole.Length - CharacterGate.Characters - 1280 - 32;
        var error = Assert.Throws<FormatException>(() => TestModel.Load(whole[..(head + weights)]));
        Assert.StartsWith($"acme.model: {section}: ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void What_stands_behind_the_end_and_a_line_changed_by_hand_are_told()
    {
        var whole = TestModel.Of("怒");
        Assert.Contains("more stands behind the digest", Assert.Throws<FormatException>(() => TestModel.Load([.. whole, 0])).Message, StringComparison.Ordinal);
        var changed = whole.ToArray();
        changed["wechatpolicy-linear-text 1\nscore ".Length] ^= 1;
        Assert.StartsWith("acme.model: digest at byte", Assert.Throws<FormatException>(() => TestModel.Load(changed)).Message, StringComparison.Ordinal);
        changed["wechatpolicy-linear-text ".Length] ^= 1;
        Assert.Equal(2, Assert.Throws<FormatException>(() => TestModel.Load(changed)).Message.Split('\n').Length);
    }

    [Fact]
    public void A_model_larger_than_any_is_refused_by_its_description() =>
        Assert.Contains("more than", Assert.Throws<FormatException>(() => Topics(TestModel.Write([TopicModelLines.Signature, "score a least 0 bias 0", "score b least 0 bias 0", "score c least 0 bias 0", "gate 0", "table bits 22 scale 1"]))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("score a possible 0.5 likely 0.8", "gate 0", "its first 4096 bytes")]
    [InlineData("", "", "its first 4096 bytes")]
    public void A_file_that_is_something_else_is_told_so(string first, string second, string says)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"{first}\n{second}"));
        var error = Record.Exception(() => LinearTextClassifier.Load(stream, "notes.txt"));
        Assert.Contains(says, Assert.IsType<FormatException>(error).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_is_not_read_further_than_the_largest_model()
    {
        using var stream = new EndlessStream();
        Assert.Throws<FormatException>(() => LinearTextClassifier.Load(stream, "acme.model"));
        Assert.InRange(stream.Given, 1, 20_000_000);
    }

    private static TopicReading Topics(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return ModelFile.Read(stream, "acme.model", (name, lines) => new TopicModelLines(name, lines, new SignalFeatures(Signals.All)));
    }

    private static byte[] Packed(byte[] file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(file);
        return packed.ToArray();
    }

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'a');
            Given += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
