using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Training;

/// <summary>A model as it was learned.</summary>
/// <param name="Examples">How many texts it was learned from.</param>
/// <param name="Positive">How many of them were of its kind.</param>
internal sealed record TrainedModel(ScoreDefinition Score, CharacterGate Gate, IReadOnlyList<LinearView> Views, int Examples, int Positive)
{
    /// <summary>As the library reads it, from the very bytes that are written.</summary>
    public LinearTextClassifier ToClassifier()
    {
        using var stream = new MemoryStream(Write());
        return LinearTextClassifier.Load(stream, $"{Score.Name}.model");
    }

    public byte[] Write() => ModelWriter.Write(Score, Gate, Views);

    /// <summary>Whether a text of one piece reaches the threshold by itself.</summary>
    public bool Speaks(string folded) => Gate.Lets(folded) && Probability(ModelTrainer.LogOdds(Views, folded)) >= Score.Likely;

    public static float Probability(float logOdds) => 1 / (1 + MathF.Exp(-logOdds));
}
