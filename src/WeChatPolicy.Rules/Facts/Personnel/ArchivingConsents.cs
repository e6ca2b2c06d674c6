namespace WeChatPolicy.Rules.Facts;

/// <summary>The person, as a rule somebody from outside, answered whether what they say may be kept in the company's archive (会话内容存档).</summary>
/// <remarks>
/// An answer covers being archived, and nothing that is done with the archive later: it is no <see cref="Consent"/> to use, disclose or
/// forward what it holds. No clause of the policy asks for it; rules of a company's own may.
/// </remarks>
public sealed record ArchivingConsentAnswered : PersonnelEvent
{
    /// <summary>Whether they agreed.</summary>
    public Ternary Granted { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether nobody was asked, so that the answer is the platform's default and not the person's own.</summary>
    public Ternary ByDefault { get; init => field = FactGuard.Defined(value); }

    /// <summary>The id of the employee with whom they talk; <see langword="null"/> where the answer is about a group, or that is not known.</summary>
    public string? EmployeeId { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>The id of the conversation, where known.</summary>
    public string? ConversationId { get; init => field = FactGuard.NullOrNotEmpty(value); }
}
