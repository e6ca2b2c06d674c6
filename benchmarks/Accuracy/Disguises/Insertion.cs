namespace WeChatPolicy.Rules.Accuracy.Disguises;

/// <summary>Something put between two characters, or between two letters of a word.</summary>
/// <param name="name">What it is called.</param>
/// <param name="reach">How much is changed at once.</param>
/// <param name="signs">What may be put there.</param>
internal sealed class Insertion(string name, Reach reach, IReadOnlyList<string> signs) : Disguise(name, reach)
{
    public override IEnumerable<Edit> Edits(string text, Random random)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if ((IsHan(text[at - 1]) && IsHan(text[at])) || (char.IsAsciiLetter(text[at - 1]) && char.IsAsciiLetter(text[at])))
                yield return new Edit(at, 0, Pick(signs, random));
        }
    }
}
