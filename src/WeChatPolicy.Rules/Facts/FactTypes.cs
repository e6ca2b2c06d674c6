namespace WeChatPolicy.Rules;

/// <summary>Every concrete type of fact. The set is closed: only the library defines facts.</summary>
internal static class FactTypes
{
    public static IReadOnlyList<Type> All { get; } =
    [
        typeof(Message), typeof(ConversationSegment), typeof(FileTransfer), typeof(Account), typeof(Organisation),

        // Accounts
        typeof(AccountRegistered), typeof(AccountApproved), typeof(AccountFiled), typeof(AccountUsed), typeof(AccountClosed),
        typeof(LoggedIn), typeof(AbnormalLoginReported), typeof(SuspiciousMessageReceived),
        typeof(SupportContacted), typeof(AccountSecured), typeof(IncidentReported),
        typeof(PasswordChanged), typeof(PasswordDisclosed), typeof(PasswordStored),
        typeof(BackupTaken), typeof(BackupDeleted),
        typeof(DataExported), typeof(DataPassedOn), typeof(DataUsed),

        // Files
        typeof(FileReceived), typeof(FileViewed), typeof(FileProcessed), typeof(FileArchived),
        typeof(FileProblemFound), typeof(FileProblemRaised), typeof(FileVerified),

        // Personnel
        typeof(Joined), typeof(Resigned), typeof(Departed), typeof(LeaveTaken), typeof(OnCallAssigned), typeof(AccountHandedOver),
        typeof(MessageAnswered), typeof(UrgentMatterReported), typeof(DecisionConfirmed),
        typeof(PersonalDataCollected), typeof(PersonalDataUsed), typeof(PersonalDataDisclosed),
        typeof(ArchivingConsentAnswered), typeof(ProtectionRequested), typeof(ProtectionAnswered), typeof(AppealLodged), typeof(AppealDecided),
        typeof(AuditRequested), typeof(AuditAnswered), typeof(AuditRefused),
        typeof(SecurityIssueFound), typeof(SecurityIssueHandled), typeof(SecurityIssueReported),
        typeof(InspectionHeld), typeof(ViolationDetected), typeof(ViolationReported), typeof(ReportAccepted), typeof(ViolationRecorded),
        typeof(InvestigationOpened), typeof(ViolationVerified), typeof(ViolationDismissed), typeof(CaseClosed),
        typeof(RewardDecided), typeof(LossAssessed), typeof(LossSettled),
        typeof(MeritRecorded), typeof(AssessmentEntered), typeof(SanctionProposed), typeof(SanctionDecided),
        typeof(TrainingAttended), typeof(QuestionAsked), typeof(QuestionAnswered),
        typeof(DutyWaived), typeof(DutyExtended),
    ];
}
