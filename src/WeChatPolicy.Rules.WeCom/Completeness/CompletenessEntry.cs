namespace WeChatPolicy.Rules.WeCom;

/// <summary>One kind of what was not read: how often, and where first. It names places and never what stands there.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
/// <param name="Matter">What it is.</param>
/// <param name="Of">What it is about: the version of the key, the type of the message, the path of the member, the kind of the file, the company; empty where there is nothing to tell apart.</param>
/// <param name="Reason">Why, as a code that does not change; empty where the matter says it all.</param>
/// <param name="Count">How often: numbers for gaps, otherwise messages, lines, files or answers.</param>
/// <param name="First">The first places, as many as are named: ids of messages or people, numbers (<c>17</c>, <c>17-20</c>), or lines (<c>line 17</c>).</param>
public sealed record CompletenessEntry(CompletenessMatter Matter, string Of, string Reason, long Count, IReadOnlyList<string> First);
