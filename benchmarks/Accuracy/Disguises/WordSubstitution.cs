namespace WeChatPolicy.Rules.Accuracy.Disguises;

/// <summary>A word that gives way to the picture of it; where two words begin at one place, the longer.</summary>
/// <param name="name">What it is called.</param>
/// <param name="pictures">The picture of each word.</param>
internal sealed class WordSubstitution(string name, IReadOnlyDictionary<string, string> pictures) : Disguise(name, Reach.Few)
{
    private readonly int _longest = pictures.Keys.Max(word => word.Length);

    public override IEnumerable<Edit> Edits(string text, Random random)
    {
        for (var at = 0; at < text.Length; at++)
        {
            for (var length = Math.Min(_longest, text.Length - at); length > 0; length--)
            {
                if (!pictures.TryGetValue(text.Substring(at, length), out var picture)) continue;
                yield return new Edit(at, length, picture);
                at += length - 1;
                break;
            }
        }
    }
}
