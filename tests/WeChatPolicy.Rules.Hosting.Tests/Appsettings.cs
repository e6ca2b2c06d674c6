using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace WeChatPolicy.Rules.Hosting.Tests;

/// <summary>A host that reads its policy from a file as it stands in the tables.</summary>
internal static class Appsettings
{
    /// <summary>Everything that keeps the policy from being made; nothing where it is made.</summary>
    /// <param name="section">What stands behind <c>"WeChatPolicy":</c>.</param>
    public static IReadOnlyList<string> Faults(string section) => FaultsOf(Whole($$"""{ "WeChatPolicy": {{section}} }"""));

    /// <summary>The same of a whole configuration.</summary>
    public static IReadOnlyList<string> FaultsOf(IConfiguration configuration)
    {
        using var host = new ServiceCollection().AddSingleton(configuration).AddWeChatPolicy().BuildServiceProvider();
        try
        {
            _ = host.GetRequiredService<PolicyEngine>();
            return [];
        }
        catch (PolicyConfigurationException error)
        {
            return error.Faults;
        }
    }

    /// <summary>A configuration of one file of JSON.</summary>
    public static IConfigurationRoot Whole(string json) => new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
}
