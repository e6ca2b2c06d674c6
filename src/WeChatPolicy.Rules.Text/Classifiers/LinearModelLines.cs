using System.Globalization;
using System.Runtime.InteropServices;

namespace WeChatPolicy.Rules.Text;

/// <summary>The lines at the beginning of a model file, and what is wrong with them.</summary>
internal sealed class LinearModelLines
{
    internal const int FewestBits = 8;
    internal const int MostBits = 22;

    private readonly string _name;
    private readonly List<LinearView> _views = [];
    private ScoreDefinition? _score;
    private int? _gate;

    internal LinearModelLines(string name, string[] lines)
    {
        _name = name;
        if (lines[0] != LinearModelFile.Signature) Fault(0, $"a model begins with \"{LinearModelFile.Signature}\".");
        for (var line = 1; line < lines.Length; line++) Read(line, lines[line].Split(' '));
        if (_score is null) Fault(lines.Length - 1, "no line says which score it writes (score NAME possible P likely L).");
        if (_gate is null) Fault(lines.Length - 1, "no line says what the gate lets pass (gate LEAST).");
        if (_views.Count == 0) Fault(lines.Length - 1, "no line has a view (view characters|sounds order N bits B scale S bias B).");
    }

    /// <summary>The faults, each with the file and the line.</summary>
    internal List<string> Faults { get; } = [];

    /// <summary>How many weights follow the lines, a byte each.</summary>
    internal int WeightCount => CharacterGate.Characters + _views.Sum(view => 1 << view.Bits);

    /// <summary>The classifier, if there is no fault.</summary>
    internal LinearTextClassifier Classifier(ReadOnlySpan<byte> weights, string version)
    {
        var signed = MemoryMarshal.Cast<byte, sbyte>(weights);
        var gate = new CharacterGate(signed[..CharacterGate.Characters].ToArray(), _gate!.Value);
        var at = CharacterGate.Characters;
        var views = new List<LinearView>();
        foreach (var view in _views)
        {
            views.Add(view with { Weights = signed.Slice(at, 1 << view.Bits).ToArray() });
            at += 1 << view.Bits;
        }

        return new LinearTextClassifier(_score!, gate, views, version);
    }

    private void Read(int line, string[] words)
    {
        switch (words)
        {
            case ["score", var score, "possible", var possible, "likely", var likely]:
                if (_score is not null) Fault(line, "the score was named before.");
                else if (score.Length == 0 || Number(line, possible) is not { } least || Number(line, likely) is not { } sure) Fault(line, "a score has a name and two thresholds.");
                else if (!(least >= 0 && sure >= least)) Fault(line, "a score is possible from 0 up, and likely from there up.");
                else _score = new ScoreDefinition(score, least, sure);
                break;
            case ["gate", var gate]:
                if (_gate is not null) Fault(line, "the gate was named before.");
                else if (!int.TryParse(gate, NumberStyles.None, CultureInfo.InvariantCulture, out var passes)) Fault(line, $"\"{gate}\": a whole number from 0 up is what a text has to reach.");
                else _gate = passes;
                break;
            case ["view", "characters", "order", var order, "bits", var bits, "scale", var scale, "bias", var bias]:
                AddView(line, TextView.Characters, [order, bits, scale, bias]);
                break;
            case ["view", "sounds", "order", var order, "bits", var bits, "scale", var scale, "bias", var bias, "syllables", var syllables]:
                if (syllables != SyllableInventory.Digest) Fault(line, $"it was learned over the syllables {syllables}; this version reads {SyllableInventory.Digest}. Learn it again.");
                AddView(line, TextView.Sounds, [order, bits, scale, bias]);
                break;
            default:
                Fault(line, "it is neither of: score NAME possible P likely L; gate LEAST; view characters order N bits B scale S bias B; view sounds … syllables DIGEST.");
                break;
        }
    }

    private void AddView(int line, TextView view, string[] values)
    {
        if (_views.Exists(known => known.View == view)) Fault(line, "the view was named before.");
        var order = Whole(line, "order", values[0], 1, NGram.LongestOrder);
        var bits = Whole(line, "bits", values[1], FewestBits, MostBits);
        var (scale, bias) = (Number(line, values[2]), Number(line, values[3]));
        if (order > 0 && bits > 0 && scale is { } step && bias is { } start && !_views.Exists(known => known.View == view)) _views.Add(new(view, order, bits, step, start, []));
    }

    private int Whole(int line, string what, string value, int least, int most)
    {
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        Fault(line, $"\"{value}\": {what} is a whole number from {least} to {most}.");
        return 0;
    }

    private float? Number(int line, string value)
    {
        if (float.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && float.IsFinite(number)) return number;
        Fault(line, $"\"{value}\" is no number.");
        return null;
    }

    private void Fault(int line, string fault) => Faults.Add($"{_name}:{line + 1}: {fault}");
}
