using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace WeChatPolicy.Rules;

/// <summary>Makes an engine of all that was registered under a name, as it is now; or tells everything that is wrong with it.</summary>
internal sealed class PolicyComposition(
    string name,
    PolicyConfiguration configuration,
    OptionsFactory<PolicyOptions> factory,
    IEnumerable<IValidateOptions<PolicyOptions>> validators,
    IEnumerable<IPolicyPart> parts,
    IEnumerable<IOptionsChangeTokenSource<PolicyOptions>> changes,
    PolicyTelemetry telemetry)
{
    private readonly IPolicyPart[] _parts = [.. parts];

    // At the start a host's own exception is told as it stands, to whoever starts it; afterwards it would be logged.
    private bool _hasStarted;

    /// <summary>Where changes are told.</summary>
    public IEnumerable<Func<IChangeToken>> Changes =>
    [
        .. configuration.SectionsOf(name).Select(section => new Func<IChangeToken>(section.GetReloadToken)),
        .. changes.Where(change => (change.Name ?? "") == name).Select(change => new Func<IChangeToken>(change.GetChangeToken)),
    ];

    /// <exception cref="PolicyConfigurationException">Something is wrong; every fault is listed, and what a host's own code threw is the inner exception.</exception>
    public PolicyEngine Build()
    {
        var faults = configuration.Faults(name, _parts.Length > 0).ToList();
        var causes = new List<Exception>();
        var builder = PolicyBuilder.CreateDefault().WithTelemetry(telemetry).TellingFaultsAtTheEnd();
        Try("The options", () => ReadOptions(builder, faults), faults, causes);
        foreach (var registration in configuration.Of(name).Where(registration => registration.Compose is not null))
        {
            Try("What AddWeChatPolicy was given to compose", () => registration.Compose!(builder), faults, causes);
        }

        foreach (var part in _parts) Try($"The part {part.GetType().Name}", () => part.AddTo(builder), faults, causes);
        var found = new List<string>();
        PolicyEngine? engine = null;
        Try("What was registered", () => engine = builder.TryBuild(found, isWhole: causes.Count == 0), faults, causes);
        faults.AddRange(found.Select(fault => SectionPaths.Located(fault, configuration.SectionsOf(name))));
        if (engine is not null && faults.Count == 0)
        {
            _hasStarted = true;
            return engine;
        }

        throw new PolicyConfigurationException([.. faults.Distinct(StringComparer.Ordinal)], causes.Count > 1 ? new AggregateException(causes) : causes.FirstOrDefault());
    }

    private void ReadOptions(PolicyBuilder builder, List<string> faults)
    {
        var read = factory.Create(name);

        // The builder looks the options over by itself, together with rules and terms.
        foreach (var validator in validators.Where(validator => validator is not PolicyOptionsValidator))
        {
            if (validator.Validate(name, read) is { Failed: true, Failures: var failures }) faults.AddRange(failures);
        }

        builder.WithOptions(read);
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever it is, it is told together with all other faults, and is the inner exception.")]
    private void Try(string what, Action add, List<string> faults, List<Exception> causes)
    {
        try
        {
            add();
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // One that lists faults stands for them; only what it came from is worth keeping.
            if (error is PolicyConfigurationException { Faults: { Count: > 0 } listed }) faults.AddRange(listed.Select(fault => SectionPaths.Located(fault, configuration.SectionsOf(name))));
            else faults.Add($"{what} could not be added: {(_hasStarted ? $"{FaultPlace.TypeOf(error)} at {FaultPlace.Of(error)}" : $"{error.GetType().Name}: {error.Message}")}");
            causes.Add(error is PolicyConfigurationException { InnerException: { } cause } ? cause : error);
        }
    }
}
