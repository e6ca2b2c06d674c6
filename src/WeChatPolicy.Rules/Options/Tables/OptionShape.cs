using Microsoft.Extensions.Configuration;

namespace WeChatPolicy.Rules;

/// <summary>What may stand in a configuration at one place, as data: how it is read, what is asked for, and what its schema says.</summary>
/// <remarks>The reader, the schema of appsettings and the table of options in the documentation are all made of these.</remarks>
internal abstract class OptionShape
{
    /// <summary>How much of a value an error quotes.</summary>
    private const int MostQuoted = 60;

    /// <summary>What is asked for, as the end of a sentence that begins with <c>must be</c>.</summary>
    public abstract string Expected { get; }

    /// <summary>Whether anything stands at a place: a value, an empty one too, or something below it.</summary>
    protected static bool IsStated(IConfigurationSection stated) => stated.Value is not null || stated.GetChildren().Any();

    /// <summary>What a fault quotes of a value.</summary>
    protected static string Quoted(string value) => value.Length <= MostQuoted ? $"'{value}'" : $"'{value[..MostQuoted]}…'";

    /// <summary>What is there instead, where it is no single value: entries that are numbered make a list, others an object.</summary>
    protected static string Nested(IConfigurationSection stated) => stated.GetChildren().All(IsEntry) ? "a list" : "an object";

    /// <summary>Whether the key is that of an entry of a list.</summary>
    protected static bool IsEntry(IConfigurationSection child) => child.Key.Length > 0 && !child.Key.AsSpan().ContainsAnyExceptInRange('0', '9');
}

/// <summary>What may stand at one place, and what is made of it.</summary>
/// <typeparam name="T">What is made of it.</typeparam>
internal abstract class OptionShape<T> : OptionShape
{
    /// <summary>Reads what stands there; <see langword="false"/>, and the fault told, where it is not what it should be, and where nothing stands there.</summary>
    /// <param name="stated">The place.</param>
    /// <param name="before">The value so far: lists are added to it.</param>
    /// <param name="faults">Takes what is wrong, with the whole path.</param>
    /// <param name="value">What was read.</param>
    public abstract bool TryRead(IConfigurationSection stated, T before, ICollection<string> faults, out T value);

    /// <summary>What is wrong with a value, however it was set.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">The path of the option.</param>
    public abstract IEnumerable<string> Faults(T value, string path);

    /// <summary>The value as it is written; empty for none.</summary>
    public abstract string Written(T value);
}
