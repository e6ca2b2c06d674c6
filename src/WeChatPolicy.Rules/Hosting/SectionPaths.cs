using Microsoft.Extensions.Configuration;

namespace WeChatPolicy.Rules;

/// <summary>Says of a fault of the options where in the configuration the option stands.</summary>
internal static class SectionPaths
{
    /// <summary>The fault with the path of the last section that states the option; as it is where no section does, since code then set it, and where the path stands there already.</summary>
    public static string Located(string fault, IReadOnlyList<IConfigurationSection> sections)
    {
        if (sections.Any(section => fault.StartsWith($"{section.Path}:", StringComparison.Ordinal))) return fault;
        var end = fault.IndexOf(' ', StringComparison.Ordinal);
        if (end <= 0) return fault;

        // Where no section states the option itself, the one that states its group is the nearest to it.
        var path = fault[..end].TrimEnd(':');
        var stated = StatedBy(path) ?? StatedBy(path.Split(':')[0]);
        return stated is null ? fault : $"{stated.Path}:{fault}";

        IConfigurationSection? StatedBy(string option) => sections.LastOrDefault(section => section.GetSection(option).Exists());
    }
}
