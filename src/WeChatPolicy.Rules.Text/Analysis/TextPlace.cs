namespace WeChatPolicy.Rules.Text;

/// <summary>A stretch of one part of a text.</summary>
/// <param name="Part">The name of the part (body, title, item …).</param>
/// <param name="Start">Where it begins, in UTF-16 units of the part as the host gave it.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
public readonly record struct TextPlace(string Part, int Start, int Length);
