using Microsoft.Extensions.Configuration;

namespace WeChatPolicy.Rules;

public sealed partial record PolicyOptions
{
    private string[] _unread = [];
    private string _section = "";

    /// <summary>The options that a section of a configuration states; what it leaves out stays at its default.</summary>
    /// <param name="section">The section that states them, under whichever name; or a whole configuration, of which the section <c>WeChatPolicy</c> is read if there is one.</param>
    /// <remarks>
    /// Read them by this, or by <c>AddWeChatPolicy</c>: a binder passes over a key that it does not know, and takes <c>Low, Medium</c> for the
    /// sum of both, which is High, and an instant without an offset for one of the machine's zone. Here keys are known in any case, and
    /// values are read as they stand: a key that no option has, and a value that is not of its option's kind, are faults of the options, which
    /// <see cref="PolicyBuilder.Build"/> tells together with all others.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="section"/> is null.</exception>
    public static PolicyOptions From(IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);

        // Not whether it exists: one that is empty does not, and is there all the same.
        if (section is not IConfigurationSection && section.GetChildren().FirstOrDefault(static part => part.Key.Equals(SectionName, StringComparison.OrdinalIgnoreCase)) is { } own) section = own;
        var options = new PolicyOptions { _section = section is IConfigurationSection { Path: var path } ? $"{path}:" : "" };
        options.Read(section);
        return options;
    }

    /// <summary>Reads a section into these options, beside what they hold, and notes what in it is not what it should be.</summary>
    internal void Read(IConfiguration section)
    {
        var faults = new List<string>();
        if (section is not IConfigurationSection named) OptionTables.Policy.Read(section, this, faults);
        else OptionTables.Policy.TryRead(named, this, faults, out _);

        // Of options that come from one section, whoever tells of the faults says where it stands, as of those that are found later.
        _unread = [.. _unread, .. faults.Select(fault => _section.Length > 0 && fault.StartsWith(_section, StringComparison.Ordinal) ? fault[_section.Length..] : fault)];
    }

    /// <summary>A fault with the path of the section that these options were read from.</summary>
    internal string Located(string fault) => _section + fault;

    /// <summary>These options, with what could not be read in either of two others.</summary>
    internal PolicyOptions WithUnreadOf(PolicyOptions one, PolicyOptions other) => this with { _unread = [.. one._unread.Select(one.Located).Union(other._unread.Select(other.Located))] };
}
