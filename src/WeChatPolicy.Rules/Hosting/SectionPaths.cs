using Microsoft.Extensions.Configuration;

namespace WeChatPolicy.Rules;

/// <summary>Says of a fault of the options where in the configuration the option stands.</summary>
internal static class SectionPaths
{
    /// <summary>The fault with the path of the last section that states the option; as it is where no section does, since code then set it.</summary>
    public static string Located(string fault, IReadOnlyList<IConfigurationSection> sections)
    {
        var end = fault.AsSpan().IndexOfAny(':', ' ');
        if (end <= 0) return fault;
        var option = fault[..end];
        return sections.LastOrDefault(section => section.GetSection(option).Exists()) is { } stated ? $"{stated.Path}:{fault}" : fault;
    }
}
