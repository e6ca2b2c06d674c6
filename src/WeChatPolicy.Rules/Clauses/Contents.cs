namespace WeChatPolicy.Rules.Clauses;

/// <summary>The policy's table of contents, and the list of the clauses that are registered.</summary>
internal static class Contents
{
    public static IReadOnlyList<Clause> Clauses { get; } =
    [
        // 1 General principles 总则
        Purpose.Clause, // 1.1
        Scope.Clause, // 1.2
        Lawfulness.Clause, // 1.3.1
        Confidentiality.Clause, // 1.3.2
        Efficiency.Clause, // 1.3.3
        Responsibilities.Clause, // 1.3.4

        // 2 Using WeChat 微信使用规范
        DesignatedAccounts.Clause, // 2.1.1
        Handover.Clause, // 2.1.2
        ProperUse.Clause, // 2.1.3
        TruthfulPublication.Clause, // 2.2.1
        Secrecy.Clause, // 2.2.2
        ConstructiveSpeech.Clause, // 2.2.3
        GroupManners.Clause, // 2.2.4
        Responsiveness.Clause, // 2.3.1
        Clarity.Clause, // 2.3.2
        Forwarding.Clause, // 2.3.3
        GroupDiscussion.Clause, // 2.3.4
        FileSending.Clause, // 2.4.1
        SecretFiles.Clause, // 2.4.2
        FileReceiving.Clause, // 2.4.3

        // 3 Information security 信息安全管理
        Passwords.Clause, // 3.1.1
        Takeover.Clause, // 3.1.2
        Networks.Clause, // 3.1.3
        Backups.Clause, // 3.2.1
        DataUse.Clause, // 3.2.2
        AuditsAndIssues.Clause, // 3.2.3
        PersonalData.Clause, // 3.3.1
        PartnerInformation.Clause, // 3.3.2
        PrivacyRights.Clause, // 3.3.3

        // 4 Supervision and assessment 监督与考核
        Supervision.Clause, // 4.1.1
        Inspections.Clause, // 4.1.2
        Reporting.Clause, // 4.1.3
        Assessment.Clause, // 4.2.1
        LossLiability.Clause, // 4.2.2
        RepeatViolations.Clause, // 4.2.3

        // 5 Training and education 培训与教育
        RegularTraining.Clause, // 5.1.1
        RoleCurriculum.Clause, // 5.1.2
        CaseBasedTraining.Clause, // 5.1.3
        BlendedDelivery.Clause, // 5.2.1
        SelfStudySupport.Clause, // 5.2.2
        PublicityChannels.Clause, // 5.3.1
        SafetyTips.Clause, // 5.3.2
        EngagementActivities.Clause, // 5.3.3
    ];
}
