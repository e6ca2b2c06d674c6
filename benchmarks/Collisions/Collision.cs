namespace WeChatPolicy.Rules.Collisions;

/// <summary>A term that stands inside a longer word and would be found there.</summary>
/// <param name="Category">The term's lexicon.</param>
/// <param name="Term">The term as its lexicon writes it.</param>
/// <param name="Word">The word around it.</param>
internal sealed record Collision(string Category, string Term, ListedWord Word);
