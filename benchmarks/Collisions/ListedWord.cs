namespace WeChatPolicy.Rules.Collisions;

/// <summary>A word of a public list.</summary>
/// <param name="Text">The word.</param>
/// <param name="Field">What it is about, such as <c>medical</c>; <c>-</c> where the list does not say.</param>
internal sealed record ListedWord(string Text, string Field);
