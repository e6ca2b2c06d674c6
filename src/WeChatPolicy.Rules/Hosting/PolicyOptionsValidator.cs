using Microsoft.Extensions.Options;

namespace WeChatPolicy.Rules;

/// <summary>Reports every fault of the options together, to whoever asks for the options themselves.</summary>
internal sealed class PolicyOptionsValidator(PolicyConfiguration configuration) : IValidateOptions<PolicyOptions>
{
    public ValidateOptionsResult Validate(string? name, PolicyOptions options)
    {
        var sections = configuration.SectionsOf(name ?? Options.DefaultName);
        var faults = options.Faults().Select(fault => SectionPaths.Located(fault, sections)).ToArray();
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
