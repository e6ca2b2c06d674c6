using Microsoft.Extensions.Configuration;

namespace WeChatPolicy.Rules;

/// <summary>A list. What a configuration states is added to what is there, as a binder does.</summary>
internal sealed class OptionList<T>(OptionShape<T> item, string example) : OptionShape<T[]>, IOptionList
{
    public override string Expected => $"a list, such as [{example}]";

    public OptionShape Item => item;

    /// <summary>Makes an entry to read into.</summary>
    public Func<T> Fresh { private get; init; } = static () => default!;

    public override bool TryRead(IConfigurationSection stated, T[] before, ICollection<string> faults, out T[] value)
    {
        value = before;
        if (!IsStated(stated)) return false;
        var children = stated.GetChildren().ToArray();

        // An empty list of JSON is an empty value.
        if (stated.Value is { Length: > 0 } text)
        {
            faults.Add($"{stated.Path} is {Quoted(text)}, and must be {Expected}. Where keys are given one by one, its first entry is {stated.Path}:0.");
            return false;
        }

        if (!children.All(IsEntry))
        {
            faults.Add($"{stated.Path} is an object, and must be {Expected}.");
            return false;
        }

        var read = new List<T>(before);
        foreach (var child in children)
        {
            // Of an entry that is half read nothing more is said.
            var known = faults.Count;
            if (!IsStated(child)) faults.Add($"{child.Path} is empty, and must be {item.Expected}.");
            else if (item.TryRead(child, Fresh(), faults, out var entry) && faults.Count == known) read.Add(entry);
        }

        value = [.. read];
        return true;
    }

    // What is no entry at all is a hole, which is told of before.
    public override IEnumerable<string> Faults(T[] value, string path) =>
        value.Index().Where(entry => entry.Item is not null).SelectMany(entry => item.Faults(entry.Item, $"{path}:{entry.Index}"));

    public override string Written(T[] value) => string.Join(", ", value.Select(item.Written));
}

/// <summary>A list, of whichever type.</summary>
internal interface IOptionList
{
    OptionShape Item { get; }
}
