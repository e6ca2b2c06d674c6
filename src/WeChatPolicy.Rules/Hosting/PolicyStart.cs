using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace WeChatPolicy.Rules;

/// <summary>Options that hold nothing: that they are validated at the start of a host builds the policy there, and not at the first request.</summary>
internal sealed class PolicyStart;

/// <summary>Builds the policy of a name. What is wrong comes through as it is, so that a host that is never started tells the same where it first asks for the policy.</summary>
internal sealed class PolicyStartValidator(IServiceProvider services) : IValidateOptions<PolicyStart>
{
    public ValidateOptionsResult Validate(string? name, PolicyStart options)
    {
        _ = string.IsNullOrEmpty(name) ? services.GetRequiredService<CurrentPolicy>() : services.GetRequiredKeyedService<CurrentPolicy>(name);
        return ValidateOptionsResult.Success;
    }
}
