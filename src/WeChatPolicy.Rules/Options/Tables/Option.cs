using Microsoft.Extensions.Configuration;

namespace WeChatPolicy.Rules;

/// <summary>An option of a section: its name and what may stand there.</summary>
internal interface IOption
{
    string Name { get; }

    OptionShape Shape { get; }

    /// <summary>The value that a new object of the section has, as it is written; empty for none.</summary>
    /// <param name="group">A new object of the section.</param>
    string DefaultOf(object group);

    /// <summary>The object of the section below; <see langword="null"/> where there is none.</summary>
    object? In(object group);
}

/// <summary>An option of a section of one type.</summary>
internal abstract class Option<TGroup>(string name) : IOption
{
    public string Name => name;

    public abstract OptionShape Shape { get; }

    public abstract string DefaultOf(object group);

    public abstract object? In(object group);

    public abstract void Read(TGroup group, IConfigurationSection stated, ICollection<string> faults);

    public abstract IEnumerable<string> Faults(TGroup group, string path);
}

/// <summary>An option of one type.</summary>
internal sealed class Option<TGroup, T>(string name, OptionShape<T> shape, Func<TGroup, T>? get, Action<TGroup, T> set) : Option<TGroup>(name)
{
    public override OptionShape Shape => shape;

    public override string DefaultOf(object group) => get is null ? "" : shape.Written(get((TGroup)group));

    public override object? In(object group) => get is null ? null : get((TGroup)group);

    public override void Read(TGroup group, IConfigurationSection stated, ICollection<string> faults)
    {
        if (shape.TryRead(stated, get is null ? default! : get(group), faults, out var value)) set(group, value);
    }

    public override IEnumerable<string> Faults(TGroup group, string path) => get is null ? [] : shape.Faults(get(group), path);
}

/// <summary>A section that another package reads: it is known here by its name and shape alone.</summary>
internal sealed class OptionOfOther<TGroup>(string name, OptionShape shape) : Option<TGroup>(name)
{
    public override OptionShape Shape => shape;

    public override string DefaultOf(object group) => "";

    public override object? In(object group) => null;

    public override void Read(TGroup group, IConfigurationSection stated, ICollection<string> faults)
    {
        // The other package says what is wrong with it.
    }

    public override IEnumerable<string> Faults(TGroup group, string path) => [];
}
