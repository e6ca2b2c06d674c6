namespace WeChatPolicy.Rules.Accuracy.Disguises;

/// <summary>A way of writing a word so that people still read it and a list of words does not find it.</summary>
/// <param name="name">What it is called in tables.</param>
/// <param name="reach">How much is changed at once.</param>
internal abstract class Disguise(string name, Reach reach)
{
    /// <summary>What it is called in tables.</summary>
    public string Name { get; } = name;

    /// <summary>How much is changed at once.</summary>
    public Reach Reach { get; } = reach;

    /// <summary>All changes that are open, by place; some may overlap, so that not all of them can be made.</summary>
    public abstract IEnumerable<Edit> Edits(string text, Random random);

    /// <summary>Whether a sign is a Chinese character of the basic block.</summary>
    protected static bool IsHan(char sign) => sign is >= '\u4E00' and <= '\u9FFF';

    /// <summary>One of several.</summary>
    protected static T Pick<T>(IReadOnlyList<T> from, Random random) => from[random.Next(from.Count)];
}
