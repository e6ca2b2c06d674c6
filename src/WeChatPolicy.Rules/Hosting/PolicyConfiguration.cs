using Microsoft.Extensions.Configuration;

namespace WeChatPolicy.Rules;

/// <summary>Where the policies of a host are read from: for packages whose own options stand in the section of a policy.</summary>
/// <remarks>
/// A policy is read from the configurations that its registrations name; that without a name also from the section <c>WeChatPolicy</c> of the
/// host's configuration, where <c>AddWeChatPolicy()</c> asked for it or no registration names a configuration.
/// </remarks>
public sealed class PolicyConfiguration
{
    // The section below a policy's that names its workflow files.
    private const string Workflows = "Workflows";

    private readonly PolicyRegistration[] _registrations;
    private readonly IConfiguration? _host;

    internal PolicyConfiguration(IEnumerable<PolicyRegistration> registrations, IConfiguration? host)
    {
        (_registrations, _host) = ([.. registrations.Distinct()], host);
        Names = [.. _registrations.Select(registration => registration.Name).Distinct(StringComparer.Ordinal)];
    }

    internal IReadOnlyList<string> Names { get; }

    /// <summary>The sections of a policy, in the order in which they are read; the later one's word holds, and lists are added.</summary>
    /// <param name="name">The name of the policy; empty for that without one.</param>
    public IReadOnlyList<IConfigurationSection> SectionsOf(string name)
    {
        return
        [
            .. IsOfHost(name) ? [_host!.GetSection(PolicyOptions.SectionName)] : Array.Empty<IConfigurationSection>(),
            .. Of(name).Where(registration => registration.Configuration is not null).Select(registration => Section(registration.Configuration!)),
        ];
    }

    private bool IsOfHost(string name) =>
        name.Length == 0 && _host is not null && (Of(name).Any(registration => registration.ReliesOnHost) || Of(name).All(registration => registration.Configuration is null));

    internal IEnumerable<PolicyRegistration> Of(string name) => _registrations.Where(registration => registration.Name == name);

    /// <summary>What keeps the sections from being read.</summary>
    internal IEnumerable<string> Faults(string name, bool hasParts)
    {
        if (name.Length == 0 && _host is null && Of(name).Any(registration => registration.ReliesOnHost) && Of(name).All(registration => registration.Configuration is null && registration.Configure is null))
        {
            yield return $"AddWeChatPolicy() reads the section {PolicyOptions.SectionName} of the host's configuration, and no {nameof(IConfiguration)} is registered. "
                + "Register one, as a host's builder does, or say where the options come from: AddWeChatPolicy(configuration) or AddWeChatPolicy((PolicyOptions options) => { }).";
        }

        foreach (var whole in Wholes(name).Distinct())
        {
            foreach (var fault in MisspeltSection.Faults(whole)) yield return fault;
        }

        foreach (var section in SectionsOf(name).Select(section => section.GetSection(Workflows)).Where(section => !hasParts && section.Exists()))
        {
            yield return $"{section.Path} names workflow files, and nothing reads them: call AddWeChatPolicyWorkflows, of the package WeChatPolicy.Rules.Workflows, or leave the section out.";
        }

        // Of the section that everybody has, to have none is to have the defaults; one that somebody called by another name is meant to hold something.
        foreach (var section in SectionsOf(name).Where(section => section.Key != PolicyOptions.SectionName && !section.Exists()))
        {
            yield return $"{section.Path}: AddWeChatPolicy was given this section, and the configuration holds nothing there. Name a section that is there, or leave it out for the defaults.";
        }
    }

    /// <summary>The configurations of which the section <c>WeChatPolicy</c> is read.</summary>
    private IEnumerable<IConfiguration> Wholes(string name) =>
        Of(name).Select(registration => registration.Configuration).Where(configuration => configuration is not (null or IConfigurationSection)).Cast<IConfiguration>().Concat(IsOfHost(name) ? [_host!] : []);

    // Whoever hands over the whole configuration means the section in it.
    private static IConfigurationSection Section(IConfiguration configuration) =>
        configuration as IConfigurationSection ?? configuration.GetSection(PolicyOptions.SectionName);
}
