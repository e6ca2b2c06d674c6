using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using WeChatPolicy.Rules.WeCom;

namespace WeChatPolicy.Rules.Benchmarks.Screening;

/// <summary>From the bytes of a chat archive to decisions, on one core: 10,000 lines, about one in fifteen with something to find.</summary>
/// <remarks>Target of the project: at least 100,000 messages a second, that is at most 10 µs each.</remarks>
[MemoryDiagnoser]
public class ArchiveToFindings
{
    private const int Count = 10_000;

    private static readonly string[] s_telling =
    [
        "登录密码：Qm7#kd29x", "你就是个废物，这点事都做不好", "客户王先生电话13812345678，麻烦回访", "这款理财稳赚不赔，保本保息", "听说下个月要裁员，小道消息别外传",
    ];

    private readonly PolicyEngine _engine = PolicyBuilder.CreateDefault().Build();
    private byte[] _archive = [];

    /// <summary>Writes the archive.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var messages = CleanMessages.Make(Count, seed: 7);
        var lines = new StringBuilder();
        for (var i = 0; i < Count; i++)
        {
            var text = JsonEncodedText.Encode(i % 15 == 0 ? s_telling[i / 15 % s_telling.Length] : messages[i].Text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
            lines.Append("{\"msgid\":\"").Append(i).Append("_1775000000\",\"action\":\"send\",\"from\":\"user").Append(i % 500)
                .Append("\",\"tolist\":[\"user1\",\"user2\",\"user3\"],\"roomid\":\"wrRoom").Append(i % 40).Append("\",\"msgtime\":").Append(1775000000000 + (i * 1000L))
                .Append(",\"msgtype\":\"text\",\"text\":{\"content\":\"").Append(text.ToString()).Append("\"}}\n");
        }

        _archive = Encoding.UTF8.GetBytes(lines.ToString());
    }

    /// <summary>Reads the lines only.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int Read()
    {
        using var stream = new MemoryStream(_archive);
        return new ArchiveReader().Read(stream).Count(line => line.Message is not null);
    }

    /// <summary>Reads and judges them.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int ReadAndJudge()
    {
        using var stream = new MemoryStream(_archive);
        var findings = 0;
        foreach (var line in new ArchiveReader().Read(stream))
        {
            if (line.Message is { } message) findings += _engine.Evaluate(message).Findings.Count;
        }

        return findings;
    }
}
