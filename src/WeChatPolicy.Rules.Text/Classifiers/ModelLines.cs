using System.Globalization;

namespace WeChatPolicy.Rules.Text;

/// <summary>The lines at the beginning of a model file, and what is wrong with them.</summary>
internal abstract class ModelLines(string name)
{
    internal const int FewestBits = 8;
    internal const int MostBits = 22;

    private int? _gate;
    private bool _namesGate;
    private bool _hasPairs;

    /// <summary>The faults, each with the file and the line.</summary>
    internal List<string> Faults { get; } = [];

    /// <summary>What follows the lines, in order: the name of each section and its length in bytes, a weight each. Known where there is no fault.</summary>
    internal IEnumerable<(string Name, int Length)> Sections => GateSections.Concat(Tables);

    /// <summary>How many weights stand before those of the tables.</summary>
    protected int GateLength => GateSections.Sum(section => section.Length);

    private IEnumerable<(string Name, int Length)> GateSections => _hasPairs ? [("gate", CharacterGate.Characters), ("gate pairs", PairHash.Slots)] : [("gate", CharacterGate.Characters)];

    /// <summary>The sections behind the gate.</summary>
    protected abstract IEnumerable<(string Name, int Length)> Tables { get; }

    /// <summary>Reads one line behind the first, in words; <see langword="false"/> for one that this kind of model has not.</summary>
    protected abstract bool TryRead(int line, string[] words);

    /// <summary>Reads all lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="signature">What the first of them has to be.</param>
    /// <param name="known">The form of the others.</param>
    protected void Read(string[] lines, string signature, string known)
    {
        if (lines[0] != signature) Fault(0, $"a model of this kind begins with \"{signature}\".");
        for (var line = 1; line < lines.Length; line++)
        {
            var words = lines[line].Split(' ');
            if (words is ["gate", var least]) ReadGate(line, least, hasPairs: false);
            else if (words is ["gate", var most, "pairs"]) ReadGate(line, most, hasPairs: true);
            else if (!TryRead(line, words)) Fault(line, $"it is none of: gate LEAST [pairs]; {known}.");
        }

        if (!_namesGate) Fault(lines.Length - 1, "no line says what the gate lets pass (gate LEAST).");
    }

    /// <summary>The gate, whose weights are the first.</summary>
    protected CharacterGate Gate(ReadOnlySpan<sbyte> weights) =>
        new(weights[..CharacterGate.Characters].ToArray(), _gate!.Value, _hasPairs ? weights[CharacterGate.Characters..GateLength].ToArray() : default(FixedTable<sbyte>));

    protected int? Whole(int line, string what, string value, int least, int most)
    {
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        Fault(line, $"\"{value}\": {what} is a whole number from {least} to {most}.");
        return null;
    }

    protected float? Number(int line, string value)
    {
        if (float.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && float.IsFinite(number)) return number;
        Fault(line, $"\"{value}\" is no number.");
        return null;
    }

    protected void Fault(int line, string fault) => Faults.Add($"{name}:{line + 1}: {fault}");

    private void ReadGate(int line, string least, bool hasPairs)
    {
        _hasPairs |= hasPairs;
        if (_gate is not null) Fault(line, "the gate was named before.");
        _namesGate = true;
        _gate ??= Whole(line, "what a text has to reach", least, 0, int.MaxValue);
    }
}

/// <summary>The lines of a kind of model.</summary>
internal abstract class ModelLines<TModel>(string name) : ModelLines(name)
{
    /// <summary>The model, if there is no fault.</summary>
    /// <param name="weights">Those of all sections.</param>
    /// <param name="version">The digest of the file.</param>
    internal abstract TModel Model(ReadOnlySpan<sbyte> weights, string version);
}
