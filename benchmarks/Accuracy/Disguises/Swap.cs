namespace WeChatPolicy.Rules.Accuracy.Disguises;

/// <summary>Two neighbouring characters that change places.</summary>
/// <param name="name">What it is called.</param>
internal sealed class Swap(string name) : Disguise(name, Reach.One)
{
    public override IEnumerable<Edit> Edits(string text, Random random)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (IsHan(text[at - 1]) && IsHan(text[at]) && text[at - 1] != text[at]) yield return new Edit(at - 1, 2, $"{text[at]}{text[at - 1]}");
        }
    }
}
