using System.Collections.Frozen;

namespace WeChatPolicy.Rules;

/// <summary>The rules that have an excuse which a host may not know of. The tables of the tests hold this list to what the rules do.</summary>
internal static class UnknownTreatments
{
    private static readonly FrozenSet<string> s_excusable = new[]
    {
        "1.3.4/unassigned-responsibility",
        "2.1.1/account-approval",
        "2.1.1/account-filing",
        "2.1.1/personal-account",
        "2.1.2/handover",
        "2.1.2/handover-recipient",
        "2.1.2/post-departure-use",
        "2.1.2/work-data-disposition",
        "2.2.1/publication-approval",
        "2.2.2/customer-information",
        "2.2.2/other-sensitive",
        "2.2.2/technical-secret",
        "2.2.2/trade-secret",
        "2.2.2/uncleared-recipient",
        "2.2.2/unprotected-sharing",
        "2.2.3/constructive-post",
        "2.3.1/urgent-first",
        "2.3.3/forward-without-consent",
        "2.3.3/personal-data-forward",
        "2.4.1/file-format",
        "2.4.1/handling-notice",
        "2.4.1/important-unencrypted",
        "2.4.2/secret-file",
        "2.4.2/secure-channel",
        "2.4.3/file-anomaly",
        "2.4.3/file-archiving",
        "2.4.3/file-processing",
        "3.1.1/password-disclosure",
        "3.1.1/password-rotation",
        "3.1.1/password-safekeeping",
        "3.1.2/takeover-response",
        "3.2.1/backup-interval",
        "3.2.1/backup-location",
        "3.2.1/backup-retention",
        "3.2.2/unauthorised-export",
        "3.2.2/unrelated-recipient",
        "3.2.2/unsafe-use",
        "3.2.2/use-out-of-scope",
        "3.2.3/audit-cooperation",
        "3.3.1/collection-consent",
        "3.3.1/collection-procedure",
        "3.3.1/disclosure-consent",
        "3.3.1/use-consent",
        "3.3.2/partner-disclosure",
        "3.3.2/sharing-safeguards",
        "4.1.1/group-composition",
        "4.1.1/supervision-group",
        "4.1.2/inspection-interval",
        "4.1.2/investigation",
        "4.2.2/loss-liability",
        "4.2.3/repeat-violations",
        "5.1.1/core-topics",
        "5.1.1/training-interval",
        "5.1.2/role-curriculum",
        "5.1.3/case-based",
        "5.2.1/blended-delivery",
        "5.2.2/self-study-support",
        "5.3.2/safety-tips",
        "5.3.3/engagement-activities",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static UnknownTreatment Of(string ruleId) =>
        s_excusable.Contains(ruleId) ? UnknownTreatment.PossibleWithoutKnownExcuse : UnknownTreatment.Silent;
}
