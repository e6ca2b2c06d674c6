using System.IO.Compression;
using System.Text;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Classifiers;

/// <summary>The library's own models, damaged in every way that files are: a model that loads is the model that it was.</summary>
public class ModelDamageTests
{
    private const int Seed = 20_261_128;
    private const int OfEachKind = 40;

    public static TheoryData<string> Files() => ["abusive-text", "fraudulent-text", "topics"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_damaged_model_is_refused_by_name_or_is_what_it_was(string file)
    {
        var packed = Bytes(file);
        var plain = Unpacked(packed);
        var version = Load(file, packed);
        Assert.Equal(version, Load(file, plain));
        var random = new Random(Seed);
        var refused = 0;
        foreach (var whole in new[] { packed, plain })
        {
            for (var round = 0; round < OfEachKind; round++)
            {
                foreach (var damaged in new[] { BitTurned(whole, random), Cut(whole, random), Lengthened(whole, random), Swapped(whole, random) })
                {
                    try
                    {
                        Assert.Equal(version, Load(file, damaged));
                    }
                    catch (FormatException error)
                    {
                        Assert.All(error.Message.Split('\n'), fault => Assert.StartsWith($"{file}.model:", fault, StringComparison.Ordinal));
                        refused++;
                    }
                }
            }
        }

        // Only what gzip says of itself may change and leave the model as it was.
        Assert.InRange(refused, (int)(8 * OfEachKind * 0.8), 8 * OfEachKind);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Its_sections_in_another_order_are_refused(string file)
    {
        var plain = Unpacked(Bytes(file));
        var head = plain.AsSpan().IndexOf("\n\n"u8) + 2;
        var (gate, end) = (head + CharacterGate.Characters, plain.Length - 32);
        byte[] digestFirst = [.. plain[..head], .. plain[end..], .. plain[head..end]];
        byte[] gateLast = [.. plain[..head], .. plain[gate..end], .. plain[head..gate], .. plain[end..]];
        var lines = Encoding.UTF8.GetString(plain, 0, head - 2).Split('\n');
        byte[] linesReversed = [.. Encoding.UTF8.GetBytes(string.Join('\n', lines.Skip(1).Reverse().Prepend(lines[0])) + "\n\n"), .. plain[head..]];
        foreach (var damaged in new[] { digestFirst, gateLast, linesReversed })
            Assert.StartsWith($"{file}.model: digest", Assert.Throws<FormatException>(() => Load(file, damaged)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_engine_that_runs_stays_as_it_was_while_a_damaged_model_is_refused()
    {
        var builder = PolicyBuilder.CreateDefault();
        var engine = builder.Build();
        var (version, message) = (engine.PolicyVersion, A.InGroup("外地人素质就是低，偷鸡摸狗的都是他们那帮垃圾"));
        var said = engine.Evaluate(message).Findings.Select(finding => finding.Id).ToArray();
        Assert.Throws<FormatException>(() => builder.AddClassifier(TestModel.Load(TestModel.Of("怒", score: "abusive-text")[..^1])));
        Assert.Equal((version, version), (engine.PolicyVersion, builder.Build().PolicyVersion));
        Assert.Equal(said, engine.Evaluate(message).Findings.Select(finding => finding.Id));
    }

    private static byte[] BitTurned(byte[] whole, Random random)
    {
        byte[] damaged = [.. whole];
        damaged[random.Next(whole.Length)] ^= (byte)(1 << random.Next(8));
        return damaged;
    }

    private static byte[] Cut(byte[] whole, Random random) => whole[..random.Next(whole.Length)];

    private static byte[] Lengthened(byte[] whole, Random random)
    {
        var (more, at) = (new byte[random.Next(1, 300)], random.Next(whole.Length));
        random.NextBytes(more);
        return [.. whole[..at], .. more, .. whole[at..]];
    }

    private static byte[] Swapped(byte[] whole, Random random)
    {
        int[] cuts = [.. Enumerable.Range(0, 3).Select(_ => random.Next(whole.Length)).Order()];
        return [.. whole[..cuts[0]], .. whole[cuts[1]..cuts[2]], .. whole[cuts[0]..cuts[1]], .. whole[cuts[2]..]];
    }

    private static string Load(string file, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return file == "topics"
            ? ModelFile.Read(stream, "topics.model", (name, lines) => new TopicModelLines(name, lines, new SignalFeatures(Signals.All))).Version
            : LinearTextClassifier.Load(stream, $"{file}.model").Version;
    }

    private static byte[] Bytes(string file)
    {
        using var stream = typeof(LearnedReadings).Assembly.GetManifestResourceStream($"Classifiers/{file}.model")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] Unpacked(byte[] packed)
    {
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        gzip.CopyTo(bytes);
        return bytes.ToArray();
    }
}
