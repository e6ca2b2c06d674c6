namespace WeChatPolicy.Rules.Clauses;

/// <summary>Ways of complying that several rules share; each adds the change of the fact that an explanation names.</summary>
/// <remarks>A change that would say nothing new of a fact does not fit it, so that an explanation names what matters and no more.</remarks>
internal static class Cures
{
    /// <summary>Something was known to be different about a message or a file.</summary>
    public static RuleDefinition CuredInCircumstances(this RuleDefinition rule, string field, string value, Func<Circumstances, Circumstances?> change) => rule
        .CuredBy<Message>($"circumstances.{field}", value, message => change(message.Circumstances) is { } changed ? message with { Circumstances = changed } : null)
        .CuredBy<FileTransfer>($"circumstances.{field}", value, file => change(file.Circumstances) is { } changed ? file with { Circumstances = changed } : null);

    /// <summary>The account was another one: what a message, a file or a login went over, or the account itself.</summary>
    public static RuleDefinition CuredInAccount(this RuleDefinition rule, string field, string value, Func<AccountProfile, AccountProfile> change) => rule
        .CuredBy<Message>($"account.{field}", value, message => message.Account is { } account ? message with { Account = change(account) } : null)
        .CuredBy<FileTransfer>($"account.{field}", value, file => file.Account is { } account ? file with { Account = change(account) } : null)
        .CuredBy<LoggedIn>($"account.{field}", value, login => login with { Account = change(login.Account) })
        .CuredBy<AccountUsed>($"account.{field}", value, used => used with { Account = change(used.Account) })
        .CuredBy<Account>($"profile.{field}", value, account => account with { Profile = change(account.Profile) });

    /// <summary>What was found to be something else was work.</summary>
    public static RuleDefinition CuredByWork(this RuleDefinition rule) => rule
        .CuredInCircumstances("activity", nameof(UsagePurpose.Work), static known => known.Activity == UsagePurpose.Unknown ? null : known with { Activity = UsagePurpose.Work })
        .CuredBy<AccountUsed>("activity", nameof(UsagePurpose.Work), static used => used with { Activity = UsagePurpose.Work })
        .CuredBy<Account>("activities", nameof(UsagePurpose.Work), static account => account with { Activities = new([UsagePurpose.Work]) });

    /// <summary>What was found to be false, unverified or one-sided was accurate.</summary>
    public static RuleDefinition CuredByAccuracy(this RuleDefinition rule) => rule.CuredInCircumstances(
        "veracity", nameof(Veracity.Accurate), static known => known.Veracity == Veracity.Unknown ? null : known with { Veracity = Veracity.Accurate });

    /// <summary>Work needed it shared.</summary>
    public static RuleDefinition CuredByNeed(this RuleDefinition rule) => rule.CuredInCircumstances(
        "neededForWork", nameof(Ternary.Yes), static known => known.NeededForWork == Ternary.Yes ? null : known with { NeededForWork = Ternary.Yes });

    /// <summary>It was no secret, but content of another class.</summary>
    public static RuleDefinition CuredByClass(this RuleDefinition rule, Classification classification) => rule.CuredInCircumstances(
        "classification", classification.ToString(),
        known => known.Classification is Classification.Sensitive or Classification.Secret ? known with { Classification = classification } : null);

    /// <summary>It was encrypted before it was sent.</summary>
    public static RuleDefinition CuredByEncryption(this RuleDefinition rule) => rule
        .CuredBy<Message>("circumstances.protection", nameof(Protection.Encrypted), static message => message with { Circumstances = message.Circumstances with { Protection = Protection.Encrypted } })
        .CuredBy<FileTransfer>("encrypted", nameof(Ternary.Yes), static file => file with { Encrypted = Ternary.Yes });

    /// <summary>The file went over a channel that the company designates.</summary>
    public static RuleDefinition CuredByChannel(this RuleDefinition rule) =>
        rule.CuredBy<FileTransfer>("channel", nameof(TransferChannel.EncryptedDrive), static file => file with { Channel = TransferChannel.EncryptedDrive });

    /// <summary>Everybody who received it was cleared for it.</summary>
    public static RuleDefinition CuredByClearance(this RuleDefinition rule) => rule
        .CuredBy<Message>("recipients.clearance", "circumstances.classification", static message => message with
        {
            Recipients = Cleared(message.Recipients, message.Circumstances),
            Conversation = Cleared(message.Conversation, message.Recipients, message.Circumstances),
        })
        .CuredBy<FileTransfer>("recipients.clearance", "circumstances.classification", static file => file with
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
