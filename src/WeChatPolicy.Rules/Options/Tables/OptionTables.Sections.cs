namespace WeChatPolicy.Rules;

/// <content>The sections of clauses, in the order of the policy.</content>
internal static partial class OptionTables
{
    private static OptionGroup<AccountOptions> Accounts() => new OptionGroup<AccountOptions>()
        .Add(nameof(AccountOptions.Filing), OptionTerms.Deadline, static o => o.Filing, static (o, v) => o.Filing = v)
        .Add(nameof(AccountOptions.Handover), OptionTerms.Deadline, static o => o.Handover, static (o, v) => o.Handover = v)
        .Add(nameof(AccountOptions.AllowPublicNetworkOverVpn), OptionValues.YesNo, static o => o.AllowPublicNetworkOverVpn, static (o, v) => o.AllowPublicNetworkOverVpn = v);

    // The outcome of an urgent matter may be due with its answer: a term of nothing.
    private static OptionGroup<CommunicationOptions> Communication() => new OptionGroup<CommunicationOptions>()
        .Add(nameof(CommunicationOptions.Reply), OptionTerms.Deadline, static o => o.Reply, static (o, v) => o.Reply = v)
        .Add(nameof(CommunicationOptions.ImportantReply), OptionTerms.Deadline, static o => o.ImportantReply, static (o, v) => o.ImportantReply = v)
        .Add(nameof(CommunicationOptions.UrgentReply), OptionTerms.Deadline, static o => o.UrgentReply, static (o, v) => o.UrgentReply = v)
        .Add(nameof(CommunicationOptions.UrgentFeedback), OptionTerms.Leeway, static o => o.UrgentFeedback, static (o, v) => o.UrgentFeedback = v)
        .Add(nameof(CommunicationOptions.FormalConfirmation), OptionTerms.Deadline, static o => o.FormalConfirmation, static (o, v) => o.FormalConfirmation = v)
        .Add(nameof(CommunicationOptions.ChitChatWindow), OptionTerms.Span, static o => o.ChitChatWindow, static (o, v) => o.ChitChatWindow = v)
        .Add(nameof(CommunicationOptions.ChitChatMessages), OptionValues.Whole(2), static o => o.ChitChatMessages, static (o, v) => o.ChitChatMessages = v)
        .Add(nameof(CommunicationOptions.MentionOfAllAsks), OptionValues.YesNo, static o => o.MentionOfAllAsks, static (o, v) => o.MentionOfAllAsks = v);

    private static OptionGroup<FileHandlingOptions> Files() => new OptionGroup<FileHandlingOptions>()
        .Add(nameof(FileHandlingOptions.Processing), OptionTerms.Deadline, static o => o.Processing, static (o, v) => o.Processing = v)
        .Add(nameof(FileHandlingOptions.Archiving), OptionTerms.Deadline, static o => o.Archiving, static (o, v) => o.Archiving = v)
        .Add(nameof(FileHandlingOptions.Anomaly), OptionTerms.Deadline, static o => o.Anomaly, static (o, v) => o.Anomaly = v)
        .Add(nameof(FileHandlingOptions.AllowedExtensions), List(Extension(), "\"pdf\", \"docx\""), static o => o.AllowedExtensions, static (o, v) => o.AllowedExtensions = v);

    private static OptionValue<string> Extension() => OptionValues.Text(
        "an extension without dot or star, such as pdf", OptionPatterns.Extension, static text => text.Length > 0 && !text.AsSpan().ContainsAny(".,;*?/\\| \t\r\n"));

    private static OptionGroup<PasswordRuleOptions> Passwords() => new OptionGroup<PasswordRuleOptions>()
        .Add(nameof(PasswordRuleOptions.Rotation), OptionTerms.Span, static o => o.Rotation, static (o, v) => o.Rotation = v)
        .Add(nameof(PasswordRuleOptions.MinimumLength), OptionValues.Whole(4, 128), static o => o.MinimumLength, static (o, v) => o.MinimumLength = v)
        .Add(
            nameof(PasswordRuleOptions.CompanyNames),
            List(OptionValues.Text("a name", OptionPatterns.Something, static text => !string.IsNullOrWhiteSpace(text)), "\"a name\""),
            static o => o.CompanyNames,
            static (o, v) => o.CompanyNames = v);

    private static OptionGroup<IncidentOptions> Incidents() => new OptionGroup<IncidentOptions>()
        .Add(nameof(IncidentOptions.TakeoverResponse), OptionTerms.Deadline, static o => o.TakeoverResponse, static (o, v) => o.TakeoverResponse = v)
        .Add(nameof(IncidentOptions.TakeoverReport), OptionTerms.Deadline, static o => o.TakeoverReport, static (o, v) => o.TakeoverReport = v)
        .Add(nameof(IncidentOptions.AuditAnswer), OptionTerms.Deadline, static o => o.AuditAnswer, static (o, v) => o.AuditAnswer = v)
        .Add(nameof(IncidentOptions.SecurityIssueResponse), OptionTerms.Deadline, static o => o.SecurityIssueResponse, static (o, v) => o.SecurityIssueResponse = v)
        .Add(nameof(IncidentOptions.SecurityIssueReport), OptionTerms.Deadline, static o => o.SecurityIssueReport, static (o, v) => o.SecurityIssueReport = v);

    private static OptionGroup<BackupOptions> Backups() => new OptionGroup<BackupOptions>()
        .Add(nameof(BackupOptions.Interval), OptionTerms.Span, static o => o.Interval, static (o, v) => o.Interval = v)
        .Add(nameof(BackupOptions.Retention), OptionTerms.Span, static o => o.Retention, static (o, v) => o.Retention = v);

    private static OptionGroup<PrivacyOptions> Privacy() => new OptionGroup<PrivacyOptions>()
        .Add(nameof(PrivacyOptions.ProtectionRequest), OptionTerms.Deadline, static o => o.ProtectionRequest, static (o, v) => o.ProtectionRequest = v)
        .Add(nameof(PrivacyOptions.Appeal), OptionTerms.Deadline, static o => o.Appeal, static (o, v) => o.Appeal = v);
}
