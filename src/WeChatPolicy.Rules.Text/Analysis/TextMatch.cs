using System.Runtime.InteropServices;

namespace WeChatPolicy.Rules.Text;

/// <summary>One place in a text that carries a signal.</summary>
/// <param name="Signal">What was found there.</param>
/// <param name="Strength">How much the place says by itself: <see cref="Confidence.Possible"/> is only a cue.</param>
/// <param name="Part">The index of the part of the text (body, title, item …) it stands in.</param>
/// <param name="Start">Where it begins, in UTF-16 units of the part as the host gave it.</param>
/// <param name="Length">How long it is there, in UTF-16 units.</param>
/// <param name="FoldedStart">Where it begins in the folded text of the whole reading.</param>
/// <param name="FoldedLength">How long it is in the folded text.</param>
/// <param name="Disguised">Whether something stood between its characters, or it is written otherwise than it is meant.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextMatch(
    Signal Signal, Confidence Strength, int Part, int Start, int Length, int FoldedStart, int FoldedLength, bool Disguised)
{
    // One byte for all of them: a text of nothing but terms holds a match for each of its characters.
    private const byte Gap = 1, Weakened = 2, Respelled = 4, Unmistakable = 8;

    private readonly byte _marks;

    /// <summary>The term has a gap, so that the match covers characters that are none of its own.</summary>
    public bool HasGap { get => (_marks & Gap) != 0; init => _marks = With(Gap, value); }

    /// <summary>The term is written otherwise: by its sound, by what looks like it, or in another order.</summary>
    public bool IsRespelled { get => (_marks & Respelled) != 0; init => _marks = With(Respelled, value); }

    /// <summary>The score behind it, for a signal that a classifier writes; 0 for others.</summary>
    public float Score { get; init; }

    /// <summary>The term says more by itself, and is a cue only because it may be an accident of plain writing (蓝 鲸), or another word of its sound, or stands where nothing is written.</summary>
    public bool IsWeakened { get => (_marks & Weakened) != 0; init => _marks = With(Weakened, value); }

    /// <summary>The term is itself wherever it stands.</summary>
    internal bool IsUnmistakable { get => (_marks & Unmistakable) != 0; init => _marks = With(Unmistakable, value); }

    private byte With(byte mark, bool value) => (byte)(value ? _marks | mark : _marks & ~mark);
}
