namespace WeChatPolicy.Rules.Accuracy.Disguises;

/// <summary>A character, or a Latin letter of either case, that gives way to what stands for it in a table.</summary>
/// <param name="name">What it is called.</param>
/// <param name="reach">How much is changed at once.</param>
/// <param name="table">What may stand for a character.</param>
internal sealed class Substitution(string name, Reach reach, IReadOnlyDictionary<char, string[]> table) : Disguise(name, reach)
{
    public override IEnumerable<Edit> Edits(string text, Random random)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (table.TryGetValue(char.ToLowerInvariant(text[at]), out var others)) yield return new Edit(at, 1, Pick(others, random));
        }
    }
}
