using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules.Verdicts;

/// <summary>Takes down what was said of the facts of one chunk: digests and counts, and no word of it.</summary>
/// <param name="copy">Where the lines go as well when somebody wants to see them.</param>
internal sealed class ChunkTally(TextWriter? copy = null) : IDisposable
{
    private const int Shown = 12;

    private readonly IncrementalHash _verdicts = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IncrementalHash _ids = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IncrementalHash _given = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>How often each thing was said.</summary>
    public SortedDictionary<string, int> Counts { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes down what was put to the product, so that another question is not taken for another answer.</summary>
    public void Given(ReadOnlySpan<byte> utf8Fact)
    {
        _given.AppendData(utf8Fact);
        _given.AppendData("\n"u8);
    }

    /// <summary>Takes down an answer.</summary>
    public void Enter(Verdict verdict)
    {
        Append(_verdicts, verdict.Line);
        if (verdict.Id is { } id) Append(_ids, id);
        Counts[verdict.Count] = Counts.GetValueOrDefault(verdict.Count) + 1;
        copy?.WriteLine(verdict.Line);
    }

    /// <summary>What the chunk comes to. Ends it.</summary>
    public ChunkDigest Digest() => new(Prefix(_verdicts), Prefix(_ids), Prefix(_given));

    public void Dispose()
    {
        _verdicts.Dispose();
        _ids.Dispose();
        _given.Dispose();
    }

    private static void Append(IncrementalHash hash, string line)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(line));
        hash.AppendData("\n"u8);
    }

    private static string Prefix(IncrementalHash hash) => Convert.ToHexStringLower(hash.GetHashAndReset())[..Shown];
}
