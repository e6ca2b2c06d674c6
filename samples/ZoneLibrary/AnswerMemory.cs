using System.Runtime.InteropServices;

namespace ZoneLibrary;

/// <summary>Answers in the memory of C, which the caller frees by <c>wcp_zone_free_answer</c>.</summary>
internal static unsafe class AnswerMemory
{
    /// <summary>Hands an answer over, with a zero behind it. The caller may want none.</summary>
    public static void Hand(ReadOnlySpan<byte> answer, byte** target, nuint* length)
    {
        if (target is null || length is null) return;
        var copy = (byte*)NativeMemory.Alloc((nuint)answer.Length + 1);
        answer.CopyTo(new Span<byte>(copy, answer.Length));
        copy[answer.Length] = 0;
        *target = copy;
        *length = (nuint)answer.Length;
    }

    public static void Clear(byte** target, nuint* length)
    {
        if (target is not null) *target = null;
        if (length is not null) *length = 0;
    }

    public static void Free(byte* answer) => NativeMemory.Free(answer);
}
