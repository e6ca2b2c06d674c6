using Microsoft.Extensions.Options;

namespace WeChatPolicy.Rules;

/// <summary>Reports every fault of the options together.</summary>
internal sealed class PolicyOptionsValidator : IValidateOptions<PolicyOptions>
{
    public ValidateOptionsResult Validate(string? name, PolicyOptions options)
    {
        var faults = options.Faults().Select(fault => $"{PolicyOptions.SectionName}:{fault}").ToArray();
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
