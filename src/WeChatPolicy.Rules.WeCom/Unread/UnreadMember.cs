namespace WeChatPolicy.Rules.WeCom;

/// <summary>A member of an archive line that was not read although it holds words, or should have.</summary>
/// <remarks>
/// It names the place and never what stands there. What was read of the line is judged all the same; that nothing was
/// found in it says nothing about this place.
/// </remarks>
/// <param name="Path">The names of the members from the line down, such as <c>chatrecord.item[].content.caption</c>; <c>[]</c> stands for
/// the elements of a list, and <c>?</c> for a name that is not made of ASCII letters, digits, hyphens and underscores. One reader tells
/// the first 1,024 paths apart, and of one line the first 64; the rest are told as <c>…</c>.</param>
/// <param name="Reason">Why it was not read.</param>
/// <param name="Texts">How many texts of the line that concerns; 0 for <see cref="UnreadReason.Missing"/>, where nobody can know.</param>
public readonly record struct UnreadMember(string Path, UnreadReason Reason, int Texts);
