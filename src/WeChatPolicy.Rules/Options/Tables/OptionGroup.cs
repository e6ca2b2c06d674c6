using Microsoft.Extensions.Configuration;

namespace WeChatPolicy.Rules;

/// <summary>A section whose options are known by name. A name that is not known is a fault, and so is whatever stands there but a section.</summary>
internal sealed class OptionGroup<TGroup> : OptionShape<TGroup>, IOptionGroup
    where TGroup : class
{
    private readonly List<Option<TGroup>> _options = [];

    /// <summary>What an error shows of it, as in JSON.</summary>
    public string? Example { private get; init; }

    public override string Expected => $"an object of {string.Join(", ", _options.Select(option => option.Name))}{(Example is null ? "" : $", such as {Example}")}";

    public IReadOnlyList<IOption> Options => _options;

    /// <summary>Adds an option.</summary>
    /// <param name="name">The name of its property.</param>
    /// <param name="shape">What may stand there.</param>
    /// <param name="get">Its value; <see langword="null"/> where it need have none.</param>
    /// <param name="set">Sets it.</param>
    public OptionGroup<TGroup> Add<T>(string name, OptionShape<T> shape, Func<TGroup, T>? get, Action<TGroup, T> set)
    {
        _options.Add(new Option<TGroup, T>(name, shape, get, set));
        return this;
    }

    /// <summary>Adds a section below, whose object is there already and is changed.</summary>
    public OptionGroup<TGroup> Add<T>(string name, OptionGroup<T> shape, Func<TGroup, T> get)
        where T : class =>
        Add(name, shape, get, static (_, _) => { });

    /// <summary>Adds a section that another package reads from the same place.</summary>
    public OptionGroup<TGroup> AddOfOther(string name, OptionShape shape)
    {
        _options.Add(new OptionOfOther<TGroup>(name, shape));
        return this;
    }

    public override bool TryRead(IConfigurationSection stated, TGroup before, ICollection<string> faults, out TGroup value)
    {
        value = before;
        if (!IsStated(stated)) return false;
        if (stated.Value is { } text) faults.Add($"{stated.Path} is {Quoted(text)}, and must be {Expected}.");
        else if (stated.GetChildren().All(IsEntry)) faults.Add($"{stated.Path} is a list, and must be {Expected}.");
        else Read(stated, before, faults);

        // Whatever is wrong below, the section itself was told of: an entry of a name is looked at by its name too.
        return true;
    }

    /// <summary>Reads what stands in a section, or in a whole configuration, into a group.</summary>
    public void Read(IConfiguration section, TGroup group, ICollection<string> faults)
    {
        foreach (var child in section.GetChildren())
        {
            if (_options.Find(option => option.Name.Equals(child.Key, StringComparison.OrdinalIgnoreCase)) is { } known) known.Read(group, child, faults);
            else faults.Add(UnknownOption.Fault(child, this));
        }
    }

    public override IEnumerable<string> Faults(TGroup value, string path) => _options.SelectMany(option => option.Faults(value, path.Length == 0 ? option.Name : $"{path}:{option.Name}"));

    public override string Written(TGroup value) => "";
}

/// <summary>A section, of whichever type.</summary>
internal interface IOptionGroup
{
    IReadOnlyList<IOption> Options { get; }
}
