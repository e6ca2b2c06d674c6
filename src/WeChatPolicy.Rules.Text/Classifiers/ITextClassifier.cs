namespace WeChatPolicy.Rules.Text;

/// <summary>Reads a part of a text as a whole and says how much it is of some kind: a learned model, as a rule.</summary>
/// <remarks>
/// It runs in the pass, after terms and identifiers were found, so that both can be features of it. One instance serves all
/// threads. It allocates nothing and its work is linear in the part.
/// </remarks>
public interface ITextClassifier
{
    /// <summary>The scores that it writes. Each becomes a signal of its name.</summary>
    IReadOnlyList<ScoreDefinition> Scores { get; }

    /// <summary>The mark of the model as it is now, such as a digest of its weights; part of the policy's version, which cannot see into it.</summary>
    string Version => "";

    /// <summary>Scores one part.</summary>
    /// <param name="scan">The part, and where to write.</param>
    void Classify(ClassifierScan scan);
}

/// <summary>A score and what it has to reach.</summary>
/// <remarks>Two are equal if name and thresholds are. A score alone is never more than <see cref="Confidence.Likely"/>.</remarks>
public sealed record ScoreDefinition
{
    /// <summary>A score of a kind of text.</summary>
    /// <param name="name">The kebab-case name; it is the name of the signal too.</param>
    /// <param name="possible">The least score, 0 to 1, that makes the signal <see cref="Confidence.Possible"/>.</param>
    /// <param name="likely">The least score, from <paramref name="possible"/> up, that makes it <see cref="Confidence.Likely"/>; above 1: none does.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A threshold is no number, below 0, or they are out of order.</exception>
    public ScoreDefinition(string name, float possible, float likely)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!(possible >= 0)) throw new ArgumentOutOfRangeException(nameof(possible), possible, "A threshold is a number from 0 up.");
        if (!(likely >= possible)) throw new ArgumentOutOfRangeException(nameof(likely), likely, "What is likely is possible at the least.");
        (Name, Possible, Likely) = (name, possible, likely);
    }

    /// <summary>The kebab-case name.</summary>
    public string Name { get; }

    /// <summary>The least score that makes the signal possible.</summary>
    public float Possible { get; }

    /// <summary>The least score that makes it likely.</summary>
    public float Likely { get; }

    /// <summary>How sure a score makes it; nothing below the threshold, or where the score is no number.</summary>
    public Confidence? Of(float score) => score >= Likely ? Confidence.Likely : score >= Possible ? Confidence.Possible : null;
}
