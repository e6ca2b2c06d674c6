namespace WeChatPolicy.Rules.Accuracy.Disguises;

/// <summary>A letter, or a character, that is written several times.</summary>
/// <param name="name">What it is called.</param>
/// <param name="letters">Whether it is letters that are repeated, or Chinese characters.</param>
internal sealed class Repetition(string name, bool letters) : Disguise(name, Reach.Few)
{
    public override IEnumerable<Edit> Edits(string text, Random random)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (letters ? char.IsAsciiLetter(text[at]) : IsHan(text[at])) yield return new Edit(at, 1, new string(text[at], random.Next(2, 5)));
        }
    }
}
