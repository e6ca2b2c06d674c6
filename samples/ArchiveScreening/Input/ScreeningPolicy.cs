using WeChatPolicy.Rules;

namespace ArchiveScreening;

/// <summary>The engine of this run, and the digest of the options that it was made with.</summary>
internal sealed record ScreeningPolicy(PolicyEngine Engine, string OptionsDigest)
{
    public static ScreeningPolicy Make(PolicyBuilder builder, string? optionsPath)
    {
        var options = optionsPath is null ? new PolicyOptions() : OptionsFile.Load(optionsPath);
        try
        {
            return new ScreeningPolicy(builder.WithOptions(options).Build(), ArchiveScreening.OptionsDigest.Of(options));
        }
        catch (PolicyConfigurationException error)
        {
            throw new ScreeningException($"options '{optionsPath ?? "(defaults)"}': {string.Join("; ", error.Faults)}", error);
        }
    }
}
