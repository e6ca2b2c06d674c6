using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using WeChatPolicy.Rules.DataZone;

namespace ZoneLibrary;

/// <summary>The functions of <c>wechat_policy_zone.h</c>. Whatever is thrown ends here as a status.</summary>
internal static unsafe class Exports
{
    private const int Interface = 1;

    [UnmanagedCallersOnly(EntryPoint = "wcp_zone_interface")]
    public static int GetInterface() => Interface;

    [UnmanagedCallersOnly(EntryPoint = "wcp_zone_status_name")]
    public static byte* StatusName(int status) => (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(Statuses.NameOf(status)));

    [UnmanagedCallersOnly(EntryPoint = "wcp_zone_create")]
    public static int Create(byte* options, nuint optionsLength, ulong* zone, byte** answer, nuint* answerLength)
    {
        AnswerMemory.Clear(answer, answerLength);
        if (zone is null) return (int)Status.NullArgument;
        *zone = 0;
        if (optionsLength > int.MaxValue) return (int)Status.TooLarge;
        try
        {
            var read = options is null ? new TranscriptOptions() : TranscriptJson.ReadOptions(new(options, (int)optionsLength));
            *zone = Analysers.Create(read);
            return (int)Status.Ok;
        }
        catch (Exception error)
        {
            return (int)Told(error, answer, answerLength);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "wcp_zone_analyse")]
    public static int Analyse(ulong zone, byte* transcript, nuint transcriptLength, byte* facts, nuint factsLength, byte** answer, nuint* answerLength)
    {
        AnswerMemory.Clear(answer, answerLength);
        if (transcript is null || answer is null || answerLength is null) return (int)Status.NullArgument;
        if (transcriptLength > int.MaxValue || factsLength > int.MaxValue) return (int)Status.TooLarge;
        try
        {
            if (Analysers.Find(zone) is not { } analyser) return (int)Status.NoSuchAnalyser;
            var known = facts is null ? TranscriptFacts.Unknown : TranscriptJson.ReadFacts(new(facts, (int)factsLength));
            AnswerMemory.Hand(TranscriptJson.Write(analyser.Analyse(new ReadOnlySpan<byte>(transcript, (int)transcriptLength), known)), answer, answerLength);
            return (int)Status.Ok;
        }
        catch (Exception error)
        {
            return (int)Told(error, answer, answerLength);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "wcp_zone_free_answer")]
    public static void FreeAnswer(byte* answer) => AnswerMemory.Free(answer);

    [UnmanagedCallersOnly(EntryPoint = "wcp_zone_free")]
    public static int Free(ulong zone) => (int)(Analysers.Free(zone) ? Status.Ok : Status.NoSuchAnalyser);

    [SuppressMessage("Design", "CA1031", Justification = "No exception may cross the border to C.")]
    private static Status Told(Exception error, byte** answer, nuint* answerLength)
    {
        try
        {
            if (error is OutOfMemoryException) return Status.OutOfMemory;
            if (error is not TranscriptException unreadable) return Status.Failed;
            AnswerMemory.Hand(TranscriptJson.Write(unreadable), answer, answerLength);
            return Statuses.Of(unreadable.Error);
        }
        catch (Exception)
        {
            return Status.Failed;
        }
    }
}
