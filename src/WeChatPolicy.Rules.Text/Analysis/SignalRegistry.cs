namespace WeChatPolicy.Rules.Text;

/// <summary>The signals that one analyzer tells apart: the library's own (<see cref="Signals"/>) and, behind them, those that the host added.</summary>
public sealed class SignalRegistry
{
    private readonly SignalDefinition[] _definitions;
    private readonly Dictionary<string, int> _byName;

    /// <exception cref="ArgumentException">There are more than <see cref="Signal.Limit"/>, or a name is given twice.</exception>
    internal SignalRegistry(IEnumerable<SignalDefinition> definitions)
    {
        _definitions = [.. definitions];
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_definitions.Length, Signal.Limit, nameof(definitions));
        _byName = new(_definitions.Length, StringComparer.Ordinal);
        foreach (var definition in _definitions) _byName.Add(definition.Name, _byName.Count);
        Contexts = Of(SignalKind.Context);
        Identifiers = Of(SignalKind.Identifier);
    }

    /// <summary>All definitions; a signal's index is its place here.</summary>
    public IReadOnlyList<SignalDefinition> All => _definitions;

    /// <summary>All names, in the same order.</summary>
    public IEnumerable<string> Names => _definitions.Select(definition => definition.Name);

    /// <summary>The signals that are looked for only where somebody asks.</summary>
    public SignalSet Contexts { get; }

    /// <summary>The signals of the recognisers.</summary>
    internal SignalSet Identifiers { get; }

    /// <summary>What a signal is.</summary>
    public SignalDefinition this[Signal signal] => _definitions[signal.Index];

    /// <summary>The kebab-case name of a signal, as it stands in findings.</summary>
    public string NameOf(Signal signal) => _definitions[signal.Index].Name;

    /// <summary>The names of the members of a set, in the order of the registry.</summary>
    public IEnumerable<string> NamesOf(SignalSet signals) => _definitions.Where((_, index) => signals.Contains(new Signal((byte)index))).Select(definition => definition.Name);

    /// <summary>Finds a signal by its kebab-case name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool TryGet(string name, out Signal signal)
    {
        var isThere = _byName.TryGetValue(name, out var index);
        signal = new((byte)index);
        return isThere;
    }

    /// <summary>The signal of what a text is searched for.</summary>
    internal Signal Required(string name, string kind) => TryGet(name, out var signal) ? signal
        : throw new ArgumentException($"The {kind} {name} has no signal. {NearestNames.Hint(name, Names)}", nameof(name));

    /// <summary>The signals of these names; a name that is not known stands for none.</summary>
    public SignalSet Of(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return names.Aggregate(SignalSet.Empty, (set, name) => TryGet(name, out var signal) ? set.With(signal) : set);
    }

    /// <summary>The signals of one kind.</summary>
    public SignalSet Of(SignalKind kind)
    {
        var set = SignalSet.Empty;
        for (var i = 0; i < _definitions.Length; i++)
        {
            if (_definitions[i].Kind == kind) set = set.With(new Signal((byte)i));
        }

        return set;
    }
}
