namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>The tables of all clauses, in the order of the policy.</summary>
internal static class AllCases
{
    public static IEnumerable<RuleCase> Rows =>
    [
        .. Principles.Rows,
        .. ResponsibilityCases.Rows,
        .. Accounts.Rows,
        .. Publishing.Rows,
        .. SecrecyCases.Rows,
        .. SpeechCases.Rows,
        .. Communication.Rows,
        .. SecurityCases.Rows,
        .. DataSecurityCases.Rows,
        .. PrivacyCases.Rows,
        .. SupervisionCases.Rows,
        .. AssessmentCases.Rows,
        .. TrainingCases.Rows,
        .. PublicityCases.Rows,
    ];
}
