using System.Collections.Concurrent;
using WeChatPolicy.Rules;
using WeChatPolicy.Rules.DataZone;

namespace ZoneLibrary;

/// <summary>The analysers that were created and not yet freed, by number: a number that is none is refused, where a pointer would be followed.</summary>
internal static class Analysers
{
    private static readonly ConcurrentDictionary<ulong, TranscriptAnalyser> s_created = new();
    private static ulong s_last;

    public static ulong Create(TranscriptOptions options)
    {
        var analyser = new TranscriptAnalyser(PolicyBuilder.CreateDefault().Build(), options);
        var number = Interlocked.Increment(ref s_last);
        s_created[number] = analyser;
        return number;
    }

    public static TranscriptAnalyser? Find(ulong number) => s_created.GetValueOrDefault(number);

    public static bool Free(ulong number) => s_created.TryRemove(number, out _);
}
