using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Training;

/// <summary>Learns the gate of a model: what the heaviest stretch of a text has to weigh is chosen on texts that the weights have not seen.</summary>
internal sealed class GateTrainer
{
    internal const int Syllables = CharacterGate.Characters;
    internal const int Pairs = 2 * CharacterGate.Characters;

    private const int Bits = 18;
    private const int Folds = 5;

    // What two neighbours add, in steps; less says nothing, and would have to be kept all the same.
    private const int LeastOfPair = 4;

    private readonly Weights _all;
    private readonly Weights[] _byFold;
    private readonly float _step;

    private GateTrainer(IReadOnlyList<FoldedExample> examples, int seed)
    {
        // Equal texts are of one fold, whichever examples they are.
        _byFold = [.. Enumerable.Range(0, Folds).Select(fold => Learn(examples.Where(example => FoldOf(example.Folded) != fold), seed))];
        _all = Learn(examples, seed);
        var sorted = _all.Characters.Concat(_all.Pairs).Select(MathF.Abs).Where(weight => weight > 0).Order().ToArray();
        _step = sorted[(int)(sorted.Length * 0.999)] / 127;
    }

    /// <summary>The gate that lets as few of the ordinary texts pass as can be while it lets pass that share of those that are to be found.</summary>
    public static CharacterGate Learn(IReadOnlyList<FoldedExample> examples, IReadOnlyList<string> found, IReadOnlyList<string> ordinary, double kept, int seed)
    {
        var trainer = new GateTrainer(examples, seed);
        (CharacterGate Gate, double Passing)? best = null;
        for (var sinking = 0; sinking <= 40; sinking += 4)
        {
            CharacterGate[] folds = [.. trainer._byFold.Select(weights => trainer.Round(weights, sinking, least: 0))];
            var stretches = found.Select(text => folds[FoldOf(text)].Heaviest(text)).Order().ToArray();
            var gate = trainer.Round(trainer._all, sinking, Math.Max(1, stretches[(int)(stretches.Length * (1 - kept))]));
            var passing = ordinary.Count(text => folds[FoldOf(text)].Heaviest(text) >= gate.Least) / (double)ordinary.Count;
            if (best is null || passing < best.Value.Passing) best = (gate, passing);
        }

        return best!.Value.Gate;
    }

    private CharacterGate Round(Weights weights, int sinking, int least) => new(
        weights.Characters.Select((weight, character) => Round(weight, character < 0x20 ? 0 : sinking)).ToArray(), least, weights.Pairs.Select(weight => Round(weight, 0)).Select(static weight => Math.Abs(weight) < LeastOfPair ? (sbyte)0 : weight).ToArray());

    // A constant is taken off each character, so that ordinary text sinks.
    private sbyte Round(float weight, int sinking) => (sbyte)Math.Clamp(MathF.Round(weight / _step) - sinking, -127, 127);

    private static Weights Learn(IEnumerable<FoldedExample> examples, int seed)
    {
        var learner = new Learner(Bits, seed) { Epochs = 3, Rate = 0.3f, Decay = 2e-4f };
        learner.Learn([.. examples.Select(example => new LearningExample(Features.GatePlaces(example.Folded), example.IsPositive, example.Weight))]);
        var characters = new float[CharacterGate.Characters];
        for (var character = 0; character < characters.Length; character++)
        {
            var syllable = SyllableTable.OfCharacter[character];
            characters[character] = learner.Weights[character] + (syllable == 0 ? 0 : learner.Weights[Syllables + syllable]);
        }

        return new(characters, learner.Weights[Pairs..(Pairs + PairHash.Slots)]);
    }

    private static int FoldOf(string folded) => (int)(folded.Aggregate(17u, static (hash, unit) => (hash * 31) + unit) % Folds);

    private sealed record Weights(float[] Characters, float[] Pairs);
}
