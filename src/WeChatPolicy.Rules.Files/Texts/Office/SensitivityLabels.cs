namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Sensitivity labels as properties: several of one name's beginning make one label.</summary>
internal sealed class SensitivityLabels
{
    private const string Prefix = "MSIP_Label_";
    private const string Enabled = "Enabled";
    private const string LabelName = "Name";

    private readonly SortedDictionary<string, Label> _labels = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a property where it belongs to a label: <c>MSIP_Label_</c>, an id, an underscore, what it tells.</summary>
    public bool Take(string name, string value)
    {
        if (!name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) return false;
        var rest = name[Prefix.Length..];
        var end = rest.LastIndexOf('_');
        if (end <= 0) return true;
        var label = _labels.GetValueOrDefault(rest[..end], new(null, IsOn: true));
        _labels[rest[..end]] = rest[(end + 1)..] switch
        {
            LabelName => label with { Name = value },
            Enabled => label with { IsOn = !value.Equals("false", StringComparison.OrdinalIgnoreCase) },
            _ => label,
        };
        return true;
    }

    /// <summary>Tells those that are switched on; by their ids where they have no name.</summary>
    public void AddTo(TextCollector collector)
    {
        foreach (var (id, label) in _labels)
        {
            if (label.IsOn) collector.AddMark(MarkPosition.Label, string.IsNullOrWhiteSpace(label.Name) ? id : label.Name, id);
        }
    }

    private sealed record Label(string? Name, bool IsOn);
}
