using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Training;

/// <summary>A model as it was learned.</summary>
internal sealed record TrainedModel(ScoreDefinition Score, CharacterGate Gate, IReadOnlyList<LinearView> Views)
{
    /// <summary>As the library reads it, from the very bytes that are written.</summary>
    public LinearTextClassifier ToClassifier()
    {
        using var stream = new MemoryStream(Write());
        return LinearTextClassifier.Load(stream, $"{Score.Name}.model");
    }

    public byte[] Write() => ModelWriter.Write(Score, Gate, Views);

    /// <summary>The log-odds of a text, whether or not the gate lets it pass.</summary>
    public float LogOdds(string folded) => ModelTrainer.LogOdds(Views, folded);

    public static float Probability(float logOdds) => 1 / (1 + MathF.Exp(-logOdds));
}
