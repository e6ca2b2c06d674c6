namespace WeChatPolicy.Rules.Text;

/// <summary>The signals that the library itself knows. A lexicon category and a type of identifier are each one signal.</summary>
public static class Signals
{
    // What a clause looks for.

    /// <summary><c>gambling</c></summary>
    public static Signal Gambling => new(0);

    /// <summary><c>fraud</c></summary>
    public static Signal Fraud => new(1);

    /// <summary><c>drugs</c></summary>
    public static Signal Drugs => new(2);

    /// <summary><c>pornography</c></summary>
    public static Signal Pornography => new(3);

    /// <summary><c>forged-papers</c></summary>
    public static Signal ForgedPapers => new(4);

    /// <summary><c>weapons</c></summary>
    public static Signal Weapons => new(5);

    /// <summary><c>money-laundering</c></summary>
    public static Signal MoneyLaundering => new(6);

    /// <summary><c>hacking</c></summary>
    public static Signal Hacking => new(7);

    /// <summary><c>pyramid-selling</c></summary>
    public static Signal PyramidSelling => new(8);

    /// <summary><c>cult</c></summary>
    public static Signal Cult => new(9);

    /// <summary><c>illegal-fundraising</c></summary>
    public static Signal IllegalFundraising => new(10);

    /// <summary><c>loan-offer</c></summary>
    public static Signal LoanOffer => new(11);

    /// <summary><c>promotion</c></summary>
    public static Signal Promotion => new(12);

    /// <summary><c>agent-recruiting</c></summary>
    public static Signal AgentRecruiting => new(13);

    /// <summary><c>bait</c></summary>
    public static Signal Bait => new(14);

    /// <summary><c>contact-solicitation</c></summary>
    public static Signal ContactSolicitation => new(15);

    /// <summary><c>unrelated-activity</c></summary>
    public static Signal UnrelatedActivity => new(16);

    /// <summary><c>violence</c></summary>
    public static Signal Violence => new(17);

    /// <summary><c>self-harm</c></summary>
    public static Signal SelfHarm => new(18);

    /// <summary><c>superstition</c></summary>
    public static Signal Superstition => new(19);

    /// <summary><c>hate</c></summary>
    public static Signal Hate => new(20);

    /// <summary><c>improper-language</c></summary>
    public static Signal ImproperLanguage => new(21);

    /// <summary><c>insult</c></summary>
    public static Signal Insult => new(22);

    /// <summary><c>rumour</c></summary>
    public static Signal Rumour => new(23);

    /// <summary><c>off-topic</c></summary>
    public static Signal OffTopic => new(24);

    /// <summary><c>absolute-claim</c></summary>
    public static Signal AbsoluteClaim => new(25);

    /// <summary><c>guaranteed-return</c></summary>
    public static Signal GuaranteedReturn => new(26);

    /// <summary><c>exaggerated-claim</c></summary>
    public static Signal ExaggeratedClaim => new(27);

    /// <summary><c>secret-mark</c></summary>
    public static Signal SecretMark => new(28);

    /// <summary><c>sensitive-mark</c></summary>
    public static Signal SensitiveMark => new(29);

    /// <summary><c>trade-secret</c></summary>
    public static Signal TradeSecret => new(30);

    /// <summary><c>technical-secret</c></summary>
    public static Signal TechnicalSecret => new(31);

    /// <summary><c>source-code</c></summary>
    public static Signal SourceCode => new(32);

    /// <summary><c>customer-information</c></summary>
    public static Signal CustomerInformation => new(33);

    /// <summary><c>partner-information</c></summary>
    public static Signal PartnerInformation => new(34);

    /// <summary><c>employee-data</c></summary>
    public static Signal EmployeeData => new(35);

    /// <summary><c>disparagement</c></summary>
    public static Signal Disparagement => new(36);

    /// <summary><c>negative-evaluation</c></summary>
    public static Signal NegativeEvaluation => new(37);

    /// <summary><c>positive-news</c></summary>
    public static Signal PositiveNews => new(38);

    /// <summary><c>task-request</c></summary>
    public static Signal TaskRequest => new(39);

    /// <summary><c>vague-reference</c></summary>
    public static Signal VagueReference => new(40);

    /// <summary><c>phishing</c></summary>
    public static Signal Phishing => new(41);

    /// <summary><c>code-request</c></summary>
    public static Signal CodeRequest => new(42);

    /// <summary><c>impersonation</c></summary>
    public static Signal Impersonation => new(43);

    /// <summary><c>money-request</c></summary>
    public static Signal MoneyRequest => new(44);

    /// <summary><c>important-decision</c></summary>
    public static Signal ImportantDecision => new(45);

    /// <summary><c>credential-cue</c></summary>
    public static Signal CredentialCue => new(46);

    /// <summary><c>industry-standard</c></summary>
    public static Signal IndustryStandard => new(47);

    /// <summary><c>registered-sensitive</c></summary>
    public static Signal RegisteredSensitive => new(48);

    // What gives such a place its meaning; read only when a clause asks.

    /// <summary><c>company-reference</c></summary>
    public static Signal CompanyReference => new(49);

    /// <summary><c>customer-reference</c></summary>
    public static Signal CustomerReference => new(50);

    /// <summary><c>employee-reference</c></summary>
    public static Signal EmployeeReference => new(51);

    /// <summary><c>time-expression</c></summary>
    public static Signal TimeExpression => new(52);

    /// <summary><c>prohibition</c></summary>
    public static Signal Prohibition => new(53);

    /// <summary><c>awareness</c></summary>
    public static Signal Awareness => new(54);

    /// <summary><c>self-reference</c></summary>
    public static Signal SelfReference => new(55);

    /// <summary><c>work-topic</c></summary>
    public static Signal WorkTopic => new(56);

    // Identifiers.

    /// <summary><c>resident-id</c></summary>
    public static Signal ResidentId => new(57);

    /// <summary><c>mobile-number</c></summary>
    public static Signal MobileNumber => new(58);

    /// <summary><c>bank-card</c></summary>
    public static Signal BankCard => new(59);

    /// <summary><c>unified-social-credit-code</c></summary>
    public static Signal UnifiedSocialCreditCode => new(60);

    /// <summary><c>e-mail</c></summary>
    public static Signal Email => new(61);

    /// <summary><c>credential</c></summary>
    public static Signal Credential => new(62);

    /// <summary><c>secret-key</c></summary>
    public static Signal SecretKey => new(63);

    /// <summary><c>internal-address</c></summary>
    public static Signal InternalAddress => new(64);

    /// <summary><c>passport-number</c></summary>
    public static Signal PassportNumber => new(65);

    /// <summary><c>landline-number</c></summary>
    public static Signal LandlineNumber => new(66);

    /// <summary><c>web-address</c></summary>
    public static Signal WebAddress => new(67);

    /// <summary>The names, in the order of the indices.</summary>
    internal static ReadOnlySpan<string> Names => s_names;

    private static readonly string[] s_names =
    [
        "gambling", "fraud", "drugs", "pornography", "forged-papers", "weapons", "money-laundering", "hacking",
        "pyramid-selling", "cult", "illegal-fundraising", "loan-offer", "promotion", "agent-recruiting", "bait",
        "contact-solicitation", "unrelated-activity", "violence", "self-harm", "superstition", "hate",
        "improper-language", "insult", "rumour", "off-topic", "absolute-claim", "guaranteed-return",
        "exaggerated-claim", "secret-mark", "sensitive-mark", "trade-secret", "technical-secret", "source-code",
        "customer-information", "partner-information", "employee-data", "disparagement", "negative-evaluation",
        "positive-news", "task-request", "vague-reference", "phishing", "code-request", "impersonation",
        "money-request", "important-decision", "credential-cue", "industry-standard", "registered-sensitive",
        "company-reference", "customer-reference", "employee-reference", "time-expression", "prohibition",
        "awareness", "self-reference", "work-topic",
        "resident-id", "mobile-number", "bank-card", "unified-social-credit-code", "e-mail", "credential",
        "secret-key", "internal-address", "passport-number", "landline-number", "web-address",
    ];

    internal const int FirstContext = 49;
    internal const int FirstIdentifier = 57;
    internal const int FirstOfHost = 68;
}
