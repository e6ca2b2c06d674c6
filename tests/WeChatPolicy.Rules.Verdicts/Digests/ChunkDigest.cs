namespace WeChatPolicy.Rules.Verdicts;

/// <summary>What one chunk comes to, each as the first twelve digits of an SHA-256.</summary>
/// <param name="Verdicts">Of everything that was said but the ids of findings.</param>
/// <param name="Ids">Of these ids.</param>
/// <param name="Given">Of the facts.</param>
internal sealed record ChunkDigest(string Verdicts, string Ids, string Given)
{
    public static ChunkDigest Parse(string written) => written.Split(' ') is [var verdicts, var ids, var given]
        ? new ChunkDigest(verdicts, ids, given)
        : throw new FormatException($"'{written}' is not three digests (verdicts, ids, facts) with a space between them.");

    public override string ToString() => $"{Verdicts} {Ids} {Given}";
}
