using System.Runtime.ExceptionServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace WeChatPolicy.Rules;

/// <summary>Options that hold nothing: that they are validated at the start of a host builds the policy there, and not at the first request.</summary>
internal sealed class PolicyStart;

/// <summary>Builds the policies of all names, whichever is asked for first, so that what is wrong with any is told together. It comes through as it is: a host that is never started tells the same where it first asks for the policy.</summary>
internal sealed class PolicyStartValidator(IServiceProvider services) : IValidateOptions<PolicyStart>
{
    public ValidateOptionsResult Validate(string? name, PolicyStart options)
    {
        var errors = new List<(string Name, PolicyConfigurationException Error)>();
        foreach (var policy in services.GetRequiredService<PolicyConfiguration>().Names)
        {
            try
            {
                _ = services.GetRequiredKeyedService<CurrentPolicy>(policy);
            }
            catch (PolicyConfigurationException error)
            {
                errors.Add((policy, error));
            }
        }

        if (errors.Count == 1) ExceptionDispatchInfo.Throw(errors[0].Error);
        if (errors.Count > 1) throw new PolicyConfigurationException([.. errors.SelectMany(static one => one.Error.Faults.Select(fault => one.Name.Length == 0 ? fault : $"Policy '{one.Name}': {fault}"))], new AggregateException(errors.Select(static one => one.Error)));
        return ValidateOptionsResult.Success;
    }
}
