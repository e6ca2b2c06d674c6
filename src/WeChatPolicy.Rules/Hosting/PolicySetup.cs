using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace WeChatPolicy.Rules;

/// <summary>Sets the options of a policy as all its registrations say: first what configurations say, then what code says.</summary>
/// <remarks>The order of kinds is fixed, so that the order in which a host's modules register decides nothing.</remarks>
internal sealed class PolicySetup(PolicyConfiguration configuration) : IConfigureNamedOptions<PolicyOptions>
{
    public void Configure(PolicyOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, PolicyOptions options)
    {
        name ??= Options.DefaultName;
        foreach (var section in SectionsOnce(name))
        {
            options.CloseLexicons();
            options.Read(section);
        }

        foreach (var registration in configuration.Of(name)) registration.Configure?.Invoke(options);
        options.DropRepeated();
    }

    // A section that two registrations hand over is one. Neither can be asked whether it is the other, so that what they hold is compared.
    private IEnumerable<IConfigurationSection> SectionsOnce(string name)
    {
        var sections = configuration.SectionsOf(name);
        return sections.Count < 2 ? sections : sections.DistinctBy(section => $"{section.Path}\n{string.Join('\n', section.AsEnumerable().Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal))}");
    }
}
