namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>The tables of all clauses, in the order of the policy.</summary>
internal static class AllCases
{
    public static IEnumerable<RuleCase> Rows =>
    [
        .. Principles.Rows,
        .. ResponsibilityCases.Rows,
        .. Accounts.Rows,
        .. AccountLifeCases.Rows,
        .. Publishing.Rows,
        .. SecrecyCases.Rows,
        .. SpeechCases.Rows,
        .. Communication.Rows,
        .. ResponsivenessCases.Rows,
        .. FileCases.Rows,
        .. SecurityCases.Rows,
        .. DataSecurityCases.Rows,
        .. PrivacyCases.Rows,
        .. SupervisionCases.Rows,
        .. AssessmentCases.Rows,
        .. TrainingCases.Rows,
        .. PublicityCases.Rows,
    ];
}
