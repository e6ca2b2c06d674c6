namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>The tables of duties of all sections, in the order of the policy.</summary>
internal static class AllDuties
{
    public static IEnumerable<DutyCase> Rows =>
    [
        .. AccountDuties.Rows,
        .. CommunicationDuties.Rows,
        .. FileDuties.Rows,
    ];
}
