using Microsoft.Extensions.Configuration;

namespace WeChatPolicy.Rules;

/// <summary>Entries by names that the company chooses, or that stand elsewhere: rule ids, categories, topics.</summary>
/// <param name="entry">What an entry is.</param>
/// <param name="names">Whose names they are, as in <c>by rule id</c>.</param>
/// <param name="example">One entry, as in JSON.</param>
/// <param name="fresh">Makes an entry to read into.</param>
internal sealed class OptionMap<T>(OptionShape<T> entry, string names, string example, Func<T> fresh) : OptionShape<Dictionary<string, T>>, IOptionMap
{
    public override string Expected => $"an object by {names}, such as {{ {example} }}";

    public OptionShape Entry => entry;

    public string Names => names;

    /// <summary>What a name is in code: a configuration may write it in any case.</summary>
    public Func<string, string> Name { private get; init; } = static key => key;

    public override bool TryRead(IConfigurationSection stated, Dictionary<string, T> before, ICollection<string> faults, out Dictionary<string, T> value)
    {
        value = before;
        if (!IsStated(stated)) return false;
        if (stated.Value is { } text)
        {
            faults.Add($"{stated.Path} is {Quoted(text)}, and must be {Expected}.");
            return false;
        }

        if (stated.GetSection("0") is var first && IsStated(first) && stated.GetChildren().All(IsEntry))
        {
            faults.Add($"{stated.Path} is a list, and must be {Expected}.");
            return false;
        }

        foreach (var child in stated.GetChildren())
        {
            var name = Name(child.Key);
            var known = before.TryGetValue(name, out var there) ? there : fresh();
            if (entry.TryRead(child, known, faults, out var read)) before[name] = read;
            else if (!IsStated(child)) before[name] = known;
        }

        return true;
    }

    public override IEnumerable<string> Faults(Dictionary<string, T> value, string path) => value.SelectMany(pair => entry.Faults(pair.Value, $"{path}:{pair.Key}"));

    public override string Written(Dictionary<string, T> value) => "";
}

/// <summary>Entries by name, of whichever type.</summary>
internal interface IOptionMap
{
    OptionShape Entry { get; }

    string Names { get; }
}
