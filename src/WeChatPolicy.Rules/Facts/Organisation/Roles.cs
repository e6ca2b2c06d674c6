namespace WeChatPolicy.Rules.Facts;

/// <summary>A department of the company.</summary>
public sealed record Department
{
    /// <summary>The name that <see cref="Participant.Department"/> and approvals use, not empty.</summary>
    public required string Name { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>Whether it is a business department that works with WeChat, and so belongs into the supervision group.</summary>
    public Ternary RelevantBusiness { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether its duties and authority are laid down.</summary>
    public Ternary DutiesDefined { get; init => field = FactGuard.Defined(value); }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

/// <summary>A part that the policy relies on somebody to play.</summary>
public enum PolicyRole
{
    /// <summary>Heads a department and approves its accounts.</summary>
    DepartmentHead,

    /// <summary>Keeps the register of accounts.</summary>
    AccountRegistrar,

    /// <summary>Approves what is published about a topic.</summary>
    PublicationReviewer,

    /// <summary>Takes over the accounts of those who leave.</summary>
    HandoverRecipient,

    /// <summary>Is told about security incidents.</summary>
    SecurityContact,

    /// <summary>Belongs to the supervision group.</summary>
    SupervisionGroup,

    /// <summary>Answers for personal data.</summary>
    PersonalDataOfficer,

    /// <summary>Trains, and answers learners' questions.</summary>
    Trainer,
}

/// <summary>Who holds a role, or that nobody does.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record RoleAssignment
{
    /// <summary>The role.</summary>
    public required PolicyRole Role { get; init => field = FactGuard.Defined(value); }

    /// <summary>Who holds it; empty: nobody.</summary>
    public required IReadOnlyList<Participant> Holders { get; init => field = FactGuard.Items(value); }

    /// <summary>The department that it is held for; <see langword="null"/>: for all of them.</summary>
    public string? Department { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>The topic that it is held for, of a publication reviewer; <see langword="null"/>: for all of them.</summary>
    public string? Topic { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>The role.</summary>
    public override string ToString() => Role.ToString();
}
