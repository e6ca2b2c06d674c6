namespace WeChatPolicy.Rules.WeCom;

/// <summary>Where one entry of an answer stands, and its place in the sequence.</summary>
/// <param name="Start">The byte of the answer at which it begins.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Sequence">Its number; null where none can be read.</param>
/// <param name="Place">The number that it is put in order by: its own, or that of the entry before it.</param>
/// <param name="GoesBack">Whether a larger number stands before it in the answer.</param>
internal readonly record struct ChatEntry(int Start, int Length, long? Sequence, long Place, bool GoesBack);
