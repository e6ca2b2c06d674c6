namespace WeChatPolicy.Rules;

public sealed partial record PolicyOptions
{
    /// <summary>A copy that shares nothing.</summary>
    /// <exception cref="PolicyConfigurationException">Something is null where a value belongs.</exception>
    internal PolicyOptions Copy() => Holes() is { Count: > 0 } holes ? throw new PolicyConfigurationException(holes) : this with
    {
        Scope = Scope with { },
        Publication = Publication with { Reviewers = new(Publication.Reviewers, StringComparer.Ordinal) },
        Calendar = Calendar with { },
        Accounts = Accounts with { },
        Communication = Communication with { },
        Files = Files with { AllowedExtensions = [.. Files.AllowedExtensions] },
        Passwords = Passwords with { CompanyNames = [.. Passwords.CompanyNames] },
        Incidents = Incidents with { },
        Backups = Backups with { },
        Privacy = Privacy with { },
        Supervision = Supervision with { },
        Assessment = Assessment with { Ladder = [.. Assessment.Ladder.Select(step => step with { })] },
        Training = Training with { Channels = [.. Training.Channels] },
        Tracking = Tracking with { },
        Rules = Rules.ToDictionary(pair => pair.Key, pair => pair.Value with { }, StringComparer.OrdinalIgnoreCase),
        Lexicons = Lexicons.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal),
        AllowedTerms = [.. AllowedTerms],
    };
}
