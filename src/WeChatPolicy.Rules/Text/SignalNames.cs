using System.Collections.Frozen;

namespace WeChatPolicy.Rules.Text;

/// <summary>The signals of one engine by name: the library's own (<see cref="Signals"/>) and those that the host added.</summary>
public sealed class SignalNames
{
    private readonly string[] _names;
    private readonly FrozenDictionary<string, Signal> _byName;

    internal SignalNames(IEnumerable<string> hostNames)
    {
        _names = [.. Signals.Names, .. hostNames];
        if (_names.Length > Signal.Limit)
        {
            throw new InvalidOperationException(
                $"{_names.Length - Signals.FirstOfHost} categories and identifiers were added; an engine holds {Signal.Limit - Signals.FirstOfHost} beside its own. Merge some.");
        }

        _byName = _names.Select((name, index) => (name, index))
            .ToFrozenDictionary(pair => pair.name, pair => new Signal((byte)pair.index), StringComparer.Ordinal);
    }

    /// <summary>All names; a signal's index is its place here.</summary>
    public IReadOnlyList<string> All => _names;

    /// <summary>The kebab-case name of a signal, as it stands in findings.</summary>
    public string this[Signal signal] => _names[signal.Index];

    /// <summary>Finds a signal by its kebab-case name.</summary>
    public bool TryGet(string name, out Signal signal) => _byName.TryGetValue(name, out signal);
}
