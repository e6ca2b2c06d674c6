using Microsoft.Extensions.Configuration;

namespace WeChatPolicy.Rules;

/// <summary>Says of a key that no option is called by it what may have been meant.</summary>
internal static class UnknownOption
{
    /// <summary>The fault: the whole path, and where such an option stands or what the nearest ones are called.</summary>
    /// <param name="stated">The key.</param>
    /// <param name="section">The section that it stands in.</param>
    public static string Fault(IConfigurationSection stated, IOptionGroup section)
    {
        var isRoot = section == OptionTables.Policy;
        if (isRoot && stated.Key.Contains('/', StringComparison.Ordinal))
            return $"{stated.Path}: there is no such option. What a rule does stands under Rules, as an object: \"Rules\": {{ \"{stated.Key}\": {{ \"Enabled\": false }} }}.";
        if (isRoot && stated.Key.Equals(PolicyOptions.SectionName, StringComparison.OrdinalIgnoreCase))
            return $"{stated.Path}: the section stands within itself; what it holds belongs one level higher.";
        return Elsewhere(stated.Key, OptionTables.Policy, "") is { Count: > 0 } places
            ? $"{stated.Path}: there is no such option here; it stands under {string.Join(" and ", places)}."
            : $"{stated.Path}: there is no such option. {NearestNames.Hint(stated.Key, section.Options.Select(option => option.Name))}";
    }

    /// <summary>The sections that have an option of the name.</summary>
    private static List<string> Elsewhere(string name, IOptionGroup section, string path)
    {
        var found = new List<string>();
        foreach (var option in section.Options)
        {
            if (option.Shape is IOptionGroup below) found.AddRange(Elsewhere(name, below, path.Length == 0 ? option.Name : $"{path}:{option.Name}"));
            if (option.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) found.Add(path.Length == 0 ? PolicyOptions.SectionName : path);
        }

        return found;
    }
}
