using Microsoft.Extensions.Configuration;

namespace WeChatPolicy.Rules;

/// <summary>Finds a section that is meant to be the policy's and is called otherwise, so that nobody would read it.</summary>
internal static class MisspeltSection
{
    private const int Slips = 2;

    /// <summary>What is wrong with a whole configuration that has no section <c>WeChatPolicy</c>.</summary>
    /// <param name="root">The configuration that the section stands in.</param>
    public static IEnumerable<string> Faults(IConfiguration root)
    {
        if (root.GetSection(PolicyOptions.SectionName).Exists()) return [];

        // A single value is no section: the environment holds all sorts of names.
        return root.GetChildren().Where(child => IsMeant(child.Key) && child.GetChildren().Any())
            .Select(child => $"{child.Path}: the section of the policy is called {PolicyOptions.SectionName}, and there is none. Rename this one, or hand it over by its name: AddWeChatPolicy(configuration.GetSection(\"{child.Path}\")).");
    }

    private static bool IsMeant(string name)
    {
        var upper = name.ToUpperInvariant();
        return upper.StartsWith("WECHATPOLIC", StringComparison.Ordinal) || NearestNames.Distance(upper, "WECHATPOLICY") <= Slips;
    }
}
