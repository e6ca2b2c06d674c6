using WeChatPolicy.Rules.WeCom;

namespace WeChatPolicy.Rules.Benchmarks.Measuring;

/// <summary>The fastest call that the revision offers for many messages. What is new in its API is asked for here and nowhere else.</summary>
internal static class Batches
{
    /// <summary>Messages in memory, each decision to its place.</summary>
    public static void Judge(PolicyEngine engine, ReadOnlySpan<Message> messages, Span<PolicyDecision> decisions)
    {
#if SCREEN
        engine.Screen(messages, decisions);
#else
        engine.EvaluateMany(messages, decisions);
#endif
    }

    /// <summary>The bytes of an archive; returns how many findings there are in it.</summary>
    public static int Findings(PolicyEngine engine, byte[] archive)
    {
        using var stream = new MemoryStream(archive, writable: false);
        var findings = 0;
        foreach (var line in new ArchiveReader().Read(stream))
        {
            if (line.Message is { } message) findings += engine.Evaluate(message).Findings.Count;
        }

        return findings;
    }
}
