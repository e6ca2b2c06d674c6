namespace WeChatPolicy.Rules.Text;

/// <content>Scores of what the library has learned: of what kind a text is, and of what rule it is about.</content>
public static partial class Signals
{
    /// <summary><c>abusive-text</c></summary>
    public static Signal AbusiveText { get; } = Score("abusive-text");
    /// <summary><c>fraudulent-text</c></summary>
    public static Signal FraudulentText { get; } = Score("fraudulent-text");
    /// <summary><c>illegal-activity-text</c></summary>
    public static Signal IllegalActivityText { get; } = Score("illegal-activity-text");
    /// <summary><c>illegal-organisation-text</c></summary>
    public static Signal IllegalOrganisationText { get; } = Score("illegal-organisation-text");
    /// <summary><c>private-promotion-text</c></summary>
    public static Signal PrivatePromotionText { get; } = Score("private-promotion-text");
    /// <summary><c>unrelated-activity-text</c></summary>
    public static Signal UnrelatedActivityText { get; } = Score("unrelated-activity-text");
    /// <summary><c>misleading-text</c></summary>
    public static Signal MisleadingText { get; } = Score("misleading-text");
    /// <summary><c>trade-secret-text</c></summary>
    public static Signal TradeSecretText { get; } = Score("trade-secret-text");
    /// <summary><c>technical-secret-text</c></summary>
    public static Signal TechnicalSecretText { get; } = Score("technical-secret-text");
    /// <summary><c>customer-information-text</c></summary>
    public static Signal CustomerInformationText { get; } = Score("customer-information-text");
    /// <summary><c>other-sensitive-text</c></summary>
    public static Signal OtherSensitiveText { get; } = Score("other-sensitive-text");
    /// <summary><c>rumour-text</c></summary>
    public static Signal RumourText { get; } = Score("rumour-text");
    /// <summary><c>password-disclosure-text</c></summary>
    public static Signal PasswordDisclosureText { get; } = Score("password-disclosure-text");
    /// <summary><c>suspicious-message-text</c></summary>
    public static Signal SuspiciousMessageText { get; } = Score("suspicious-message-text");
    /// <summary><c>partner-disclosure-text</c></summary>
    public static Signal PartnerDisclosureText { get; } = Score("partner-disclosure-text");
    /// <summary><c>password-safekeeping-text</c></summary>
    public static Signal PasswordSafekeepingText { get; } = Score("password-safekeeping-text");
    /// <summary><c>promotion-text</c></summary>
    public static Signal PromotionText { get; } = Score("promotion-text");

    private static Signal Score(string name) => Inventory.Add(new(name, SignalKind.Score, SignalOrigin.Library));
}
