namespace WeChatPolicy.Rules.Conditions;

/// <summary>Ways of complying that several rules share; each adds the change of the fact that an explanation names.</summary>
/// <remarks>A change that would say nothing new of a fact does not fit it, so that an explanation names what matters and no more.</remarks>
internal static class Counterfactuals
{
    /// <summary>Something was known to be different about a message or a file.</summary>
    public static RuleDefinition WouldPassIfCircumstances(this RuleDefinition rule, string field, string value, Func<Circumstances, Circumstances?> change) => rule
        .WouldPassIf<Message>($"circumstances.{field}", value, message => change(message.Circumstances) is { } changed ? message with { Circumstances = changed } : null)
        .WouldPassIf<FileTransfer>($"circumstances.{field}", value, file => change(file.Circumstances) is { } changed ? file with { Circumstances = changed } : null);

    /// <summary>The account was another one: what a message, a file or a login went over, or the account itself.</summary>
    public static RuleDefinition WouldPassIfAccount(this RuleDefinition rule, string field, string value, Func<AccountProfile, AccountProfile> change) => rule
        .WouldPassIf<Message>($"account.{field}", value, message => message.Account is { } account ? message with { Account = change(account) } : null)
        .WouldPassIf<FileTransfer>($"account.{field}", value, file => file.Account is { } account ? file with { Account = change(account) } : null)
        .WouldPassIf<LoggedIn>($"account.{field}", value, login => login with { Account = change(login.Account) })
        .WouldPassIf<AccountUsed>($"account.{field}", value, used => used with { Account = change(used.Account) })
        .WouldPassIf<Account>($"profile.{field}", value, account => account with { Profile = change(account.Profile) });

    /// <summary>What was found to be something else was work.</summary>
    public static RuleDefinition WouldPassIfWork(this RuleDefinition rule) => rule
        .WouldPassIfCircumstances("activity", nameof(UsagePurpose.Work), static known => known.Activity == UsagePurpose.Unknown ? null : known with { Activity = UsagePurpose.Work })
        .WouldPassIf<AccountUsed>("activity", nameof(UsagePurpose.Work), static used => used with { Activity = UsagePurpose.Work })
        .WouldPassIf<Account>("activities", nameof(UsagePurpose.Work), static account => account with { Activities = new([UsagePurpose.Work]) });

    /// <summary>What was found to be false, unverified or one-sided was accurate.</summary>
    public static RuleDefinition WouldPassIfAccurate(this RuleDefinition rule) => rule.WouldPassIfCircumstances(
        "veracity", nameof(Veracity.Accurate), static known => known.Veracity == Veracity.Unknown ? null : known with { Veracity = Veracity.Accurate });

    /// <summary>Work needed it shared.</summary>
    public static RuleDefinition WouldPassIfNeeded(this RuleDefinition rule) => rule.WouldPassIfCircumstances(
        "neededForWork", nameof(Ternary.Yes), static known => known.NeededForWork == Ternary.Yes ? null : known with { NeededForWork = Ternary.Yes });

    /// <summary>It was no secret, but content of another class.</summary>
    public static RuleDefinition WouldPassIfClassified(this RuleDefinition rule, Classification classification) => rule.WouldPassIfCircumstances(
        "classification", classification.ToString(),
        known => known.Classification is Classification.Sensitive or Classification.Secret ? known with { Classification = classification } : null);

    /// <summary>It was encrypted before it was sent.</summary>
    public static RuleDefinition WouldPassIfEncrypted(this RuleDefinition rule) => rule
        .WouldPassIf<Message>("circumstances.protection", nameof(Protection.Encrypted), static message => message with { Circumstances = message.Circumstances with { Protection = Protection.Encrypted } })
        .WouldPassIf<FileTransfer>("encrypted", nameof(Ternary.Yes), static file => file with { Encrypted = Ternary.Yes });

    /// <summary>The file went over a channel that the company designates.</summary>
    public static RuleDefinition WouldPassIfChannelDesignated(this RuleDefinition rule) =>
        rule.WouldPassIf<FileTransfer>("channel", nameof(TransferChannel.EncryptedDrive), static file => file with { Channel = TransferChannel.EncryptedDrive });

    /// <summary>Everybody who received it was cleared for it.</summary>
    public static RuleDefinition WouldPassIfCleared(this RuleDefinition rule) => rule
        .WouldPassIf<Message>("recipients.clearance", "circumstances.classification", static message => message with
        {
            Recipients = Cleared(message.Recipients, message.Circumstances),
            Conversation = Cleared(message.Conversation, message.Recipients, message.Circumstances),
        })
        .WouldPassIf<FileTransfer>("recipients.clearance", "circumstances.classification", static file => file with
        {
            Recipients = Cleared(file.Recipients, file.Circumstances),
            Conversation = file.Conversation is { } conversation ? Cleared(conversation, file.Recipients, file.Circumstances) : null,
        });

    private static Participant[] Cleared(IReadOnlyList<Participant> people, Circumstances circumstances) =>
        [.. people.Select(person => person with { Clearance = circumstances.Classification })];

    // Of a group each member has to be cleared, so that its members have to be known.
    private static Conversation Cleared(Conversation conversation, IReadOnlyList<Participant> recipients, Circumstances circumstances) =>
        conversation with { Members = new(Cleared(conversation.Members.ValueOr(recipients), circumstances)) };
}
