namespace WeChatPolicy.Rules.Text;

/// <summary>The inventory: every signal that the library itself brings along.</summary>
/// <remarks>
/// A lexicon category is a file of the folder <c>Lexicons</c> and a line here; a recogniser of identifiers is a file of the folder
/// <c>Identifiers</c> and a line here. Bits, names, masking and documentation follow from the line. A recogniser that starts from
/// a category's matches stands below it.
/// </remarks>
public static partial class Signals
{
    // Stand first: the lines below are run in their order, and each adds itself.
    private static readonly List<SignalDefinition> s_all = [];
    private static readonly List<IdentifierRecogniser> s_recognisers = [];

    // What a clause looks for.
    /// <summary><c>gambling</c></summary>
    public static Signal Gambling { get; } = Term("gambling");
    /// <summary><c>fraud</c></summary>
    public static Signal Fraud { get; } = Term("fraud");
    /// <summary><c>drugs</c></summary>
    public static Signal Drugs { get; } = Term("drugs");
    /// <summary><c>pornography</c></summary>
    public static Signal Pornography { get; } = Term("pornography");
    /// <summary><c>forged-papers</c></summary>
    public static Signal ForgedPapers { get; } = Term("forged-papers");
    /// <summary><c>weapons</c></summary>
    public static Signal Weapons { get; } = Term("weapons");
    /// <summary><c>money-laundering</c></summary>
    public static Signal MoneyLaundering { get; } = Term("money-laundering");
    /// <summary><c>hacking</c></summary>
    public static Signal Hacking { get; } = Term("hacking");
    /// <summary><c>pyramid-selling</c></summary>
    public static Signal PyramidSelling { get; } = Term("pyramid-selling");
    /// <summary><c>cult</c></summary>
    public static Signal Cult { get; } = Term("cult");
    /// <summary><c>illegal-fundraising</c></summary>
    public static Signal IllegalFundraising { get; } = Term("illegal-fundraising");
    /// <summary><c>loan-offer</c></summary>
    public static Signal LoanOffer { get; } = Term("loan-offer");
    /// <summary><c>promotion</c></summary>
    public static Signal Promotion { get; } = Term("promotion");
    /// <summary><c>agent-recruiting</c></summary>
    public static Signal AgentRecruiting { get; } = Term("agent-recruiting");
    /// <summary><c>bait</c></summary>
    public static Signal Bait { get; } = Term("bait");
    /// <summary><c>contact-solicitation</c></summary>
    public static Signal ContactSolicitation { get; } = Term("contact-solicitation");
    /// <summary><c>unrelated-activity</c></summary>
    public static Signal UnrelatedActivity { get; } = Term("unrelated-activity");
    /// <summary><c>violence</c></summary>
    public static Signal Violence { get; } = Term("violence");
    /// <summary><c>self-harm</c></summary>
    public static Signal SelfHarm { get; } = Term("self-harm");
    /// <summary><c>superstition</c></summary>
    public static Signal Superstition { get; } = Term("superstition");
    /// <summary><c>hate</c></summary>
    public static Signal Hate { get; } = Term("hate");
    /// <summary><c>improper-language</c></summary>
    public static Signal ImproperLanguage { get; } = Term("improper-language");
    /// <summary><c>insult</c></summary>
    public static Signal Insult { get; } = Term("insult");
    /// <summary><c>rumour</c></summary>
    public static Signal Rumour { get; } = Term("rumour");
    /// <summary><c>off-topic</c></summary>
    public static Signal OffTopic { get; } = Term("off-topic");
    /// <summary><c>absolute-claim</c></summary>
    public static Signal AbsoluteClaim { get; } = Term("absolute-claim");
    /// <summary><c>guaranteed-return</c></summary>
    public static Signal GuaranteedReturn { get; } = Term("guaranteed-return");
    /// <summary><c>exaggerated-claim</c></summary>
    public static Signal ExaggeratedClaim { get; } = Term("exaggerated-claim");
    /// <summary><c>secret-mark</c></summary>
    public static Signal SecretMark { get; } = Term("secret-mark");
    /// <summary><c>sensitive-mark</c></summary>
    public static Signal SensitiveMark { get; } = Term("sensitive-mark");
    /// <summary><c>trade-secret</c></summary>
    public static Signal TradeSecret { get; } = Term("trade-secret");
    /// <summary><c>technical-secret</c></summary>
    public static Signal TechnicalSecret { get; } = Term("technical-secret");
    /// <summary><c>source-code</c></summary>
    public static Signal SourceCode { get; } = Term("source-code");
    /// <summary><c>customer-information</c></summary>
    public static Signal CustomerInformation { get; } = Term("customer-information");
    /// <summary><c>partner-information</c></summary>
    public static Signal PartnerInformation { get; } = Term("partner-information");
    /// <summary><c>employee-data</c></summary>
    public static Signal EmployeeData { get; } = Term("employee-data");
    /// <summary><c>disparagement</c></summary>
    public static Signal Disparagement { get; } = Term("disparagement");
    /// <summary><c>negative-evaluation</c></summary>
    public static Signal NegativeEvaluation { get; } = Term("negative-evaluation");
    /// <summary><c>positive-news</c></summary>
    public static Signal PositiveNews { get; } = Term("positive-news");
    /// <summary><c>task-request</c></summary>
    public static Signal TaskRequest { get; } = Term("task-request");
    /// <summary><c>vague-reference</c></summary>
    public static Signal VagueReference { get; } = Term("vague-reference");
    /// <summary><c>phishing</c></summary>
    public static Signal Phishing { get; } = Term("phishing");
    /// <summary><c>code-request</c></summary>
    public static Signal CodeRequest { get; } = Term("code-request");
    /// <summary><c>impersonation</c></summary>
    public static Signal Impersonation { get; } = Term("impersonation");
    /// <summary><c>money-request</c></summary>
    public static Signal MoneyRequest { get; } = Term("money-request");
    /// <summary><c>important-decision</c></summary>
    public static Signal ImportantDecision { get; } = Term("important-decision");
    /// <summary><c>credential-cue</c></summary>
    public static Signal CredentialCue { get; } = Term("credential-cue");
    /// <summary><c>contact-cue</c></summary>
    public static Signal ContactCue { get; } = Term("contact-cue");
    /// <summary><c>industry-standard</c></summary>
    public static Signal IndustryStandard { get; } = Term("industry-standard");
    /// <summary><c>registered-sensitive</c></summary>
    public static Signal RegisteredSensitive { get; } = Term("registered-sensitive");
    /// <summary><c>business-topic</c></summary>
    public static Signal BusinessTopic { get; } = Term("business-topic");
    /// <summary><c>partner-affair</c></summary>
    public static Signal PartnerAffair { get; } = Term("partner-affair");
    /// <summary><c>process-term</c></summary>
    public static Signal ProcessTerm { get; } = Term("process-term");
    /// <summary><c>bid-advice</c></summary>
    public static Signal BidAdvice { get; } = Term("bid-advice");
    /// <summary><c>technical-material</c></summary>
    public static Signal TechnicalMaterial { get; } = Term("technical-material");
    /// <summary><c>business-material</c></summary>
    public static Signal BusinessMaterial { get; } = Term("business-material");
    /// <summary><c>security-gap</c></summary>
    public static Signal SecurityGap { get; } = Term("security-gap");
    /// <summary><c>customer-fact</c></summary>
    public static Signal CustomerFact { get; } = Term("customer-fact");

    // Acts that say little alone; a frame names what has to stand near them. Their names stand in Signals.Acts.cs.
    private static readonly Signal[] s_acts = [.. ActNames.Select(Term)];

    // What gives such a place its meaning; read only when a clause asks.
    /// <summary><c>company-reference</c></summary>
    public static Signal CompanyReference { get; } = Context("company-reference");
    /// <summary><c>customer-reference</c></summary>
    public static Signal CustomerReference { get; } = Context("customer-reference");
    /// <summary><c>employee-reference</c></summary>
    public static Signal EmployeeReference { get; } = Context("employee-reference");
    /// <summary><c>time-expression</c></summary>
    public static Signal TimeExpression { get; } = Context("time-expression");
    /// <summary><c>prohibition</c></summary>
    public static Signal Prohibition { get; } = Context("prohibition");
    /// <summary><c>awareness</c></summary>
    public static Signal Awareness { get; } = Context("awareness");
    /// <summary><c>self-reference</c></summary>
    public static Signal SelfReference { get; } = Context("self-reference");
    /// <summary><c>work-topic</c></summary>
    public static Signal WorkTopic { get; } = Context("work-topic");
    /// <summary><c>refusal</c></summary>
    public static Signal Refusal { get; } = Context("refusal");
    /// <summary><c>handing-over</c></summary>
    public static Signal HandingOver { get; } = Context("handing-over");
    /// <summary><c>own-trade</c></summary>
    public static Signal OwnTrade { get; } = Context("own-trade");
    /// <summary><c>passing-on</c></summary>
    public static Signal PassingOn { get; } = Context("passing-on");
    /// <summary><c>open-deadline</c></summary>
    public static Signal OpenDeadline { get; } = Context("open-deadline");
    /// <summary><c>confiding</c></summary>
    public static Signal Confiding { get; } = Context("confiding");
    /// <summary><c>unpublished</c></summary>
    public static Signal Unpublished { get; } = Context("unpublished");
    /// <summary><c>public-source</c></summary>
    public static Signal PublicSource { get; } = Context("public-source");
    /// <summary><c>formal-ban</c></summary>
    public static Signal FormalBan { get; } = Context("formal-ban");
    /// <summary><c>breach-report</c></summary>
    public static Signal BreachReport { get; } = Context("breach-report");
    /// <summary><c>credential-description</c></summary>
    public static Signal CredentialDescription { get; } = Context("credential-description");
    /// <summary><c>private-place</c></summary>
    public static Signal PrivatePlace { get; } = Context("private-place");
    /// <summary><c>disowning</c></summary>
    public static Signal Disowning { get; } = Context("disowning");
    /// <summary><c>soliciting</c></summary>
    public static Signal Soliciting { get; } = Context("soliciting");

    // Identifiers.
    /// <summary><c>resident-id</c></summary>
    public static Signal ResidentId { get; } = Identifier(new ResidentId());
    /// <summary><c>mobile-number</c></summary>
    public static Signal MobileNumber { get; } = Identifier(new MobileNumber());
    /// <summary><c>bank-card</c></summary>
    public static Signal BankCard { get; } = Identifier(new BankCard());
    /// <summary><c>unified-social-credit-code</c></summary>
    public static Signal UnifiedSocialCreditCode { get; } = Identifier(new UnifiedSocialCreditCode());
    /// <summary><c>e-mail</c></summary>
    public static Signal Email { get; } = Identifier(new EmailAddress());
    /// <summary><c>credential</c></summary>
    public static Signal Credential { get; } = Identifier(new Credential(CredentialCue, WordLists.AccessObject, WordLists.AccountObject));
    /// <summary><c>secret-key</c></summary>
    public static Signal SecretKey { get; } = Identifier(new SecretKey());
    /// <summary><c>internal-address</c></summary>
    public static Signal InternalAddress { get; } = Identifier(new InternalAddress());
    /// <summary><c>passport-number</c></summary>
    public static Signal PassportNumber { get; } = Identifier(new PassportNumber());
    /// <summary><c>landline-number</c></summary>
    public static Signal LandlineNumber { get; } = Identifier(new LandlineNumber());
    /// <summary><c>web-address</c></summary>
    public static Signal WebAddress { get; } = Identifier(new WebAddress());

    // Scores of what the library has learned.
    /// <summary><c>abusive-text</c></summary>
    public static Signal AbusiveText { get; } = Score("abusive-text");
    /// <summary><c>fraudulent-text</c></summary>
    public static Signal FraudulentText { get; } = Score("fraudulent-text");

    // What a text is about, learned: one score for each rule that it may break.
    /// <summary><c>illegal-activity-text</c></summary>
    public static Signal IllegalActivityText { get; } = Score("illegal-activity-text");
    /// <summary><c>illegal-organisation-text</c></summary>
    public static Signal IllegalOrganisationText { get; } = Score("illegal-organisation-text");
    /// <summary><c>private-promotion-text</c></summary>
    public static Signal PrivatePromotionText { get; } = Score("private-promotion-text");
    /// <summary><c>unrelated-activity-text</c></summary>
    public static Signal UnrelatedActivityText { get; } = Score("unrelated-activity-text");
    /// <summary><c>harmful-text</c></summary>
    public static Signal HarmfulText { get; } = Score("harmful-text");
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
    /// <summary><c>disparagement-text</c></summary>
    public static Signal DisparagementText { get; } = Score("disparagement-text");
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
    /// <summary><c>travel-permit</c></summary>
    public static Signal TravelPermit { get; } = Identifier(new TravelPermit());
    /// <summary><c>hong-kong-id</c></summary>
    public static Signal HongKongId { get; } = Identifier(new HongKongId());
    /// <summary><c>macau-id</c></summary>
    public static Signal MacauId { get; } = Identifier(new MacauId());
    /// <summary><c>taiwan-id</c></summary>
    public static Signal TaiwanId { get; } = Identifier(new TaiwanId());
    /// <summary><c>vehicle-plate</c></summary>
    public static Signal VehiclePlate { get; } = Identifier(new VehiclePlate());
    /// <summary><c>ip-address</c></summary>
    public static Signal IpAddress { get; } = Identifier(new IpAddress());
    /// <summary><c>postal-address</c></summary>
    public static Signal PostalAddress { get; } = Identifier(new PostalAddress());
    /// <summary><c>wechat-id</c></summary>
    public static Signal WeChatId { get; } = Identifier(new WeChatId(ContactCue));
    /// <summary><c>qq-number</c></summary>
    public static Signal QqNumber { get; } = Identifier(new QqNumber(ContactCue));
    /// <summary><c>access-code</c></summary>
    public static Signal AccessCode { get; } = Identifier(new AccessCode(CredentialCue, WordLists.AccessObject, WordLists.AccountObject));

    /// <summary>All of them, in this order.</summary>
    public static IReadOnlyList<SignalDefinition> All => s_all;

    internal static IReadOnlyList<IdentifierRecogniser> Recognisers => s_recognisers;

    /// <summary>Finds one by its kebab-case name.</summary>
    public static bool TryGet(string name, out Signal signal)
    {
        var index = s_all.FindIndex(definition => definition.Name == name);
        signal = index < 0 ? default : new Signal((byte)index);
        return index >= 0;
    }

    private static Signal Term(string category) => Add(new(category, SignalKind.Term, SignalOrigin.Library));
    private static Signal Context(string category) => Add(new(category, SignalKind.Context, SignalOrigin.Library));

    private static Signal Score(string name) => Add(new(name, SignalKind.Score, SignalOrigin.Library));

    private static Signal Identifier(IdentifierRecogniser recogniser)
    {
        s_recognisers.Add(recogniser);
        return Add(new(recogniser.Name, SignalKind.Identifier, SignalOrigin.Library) { Masking = recogniser.Masking });
    }

    private static Signal Add(SignalDefinition definition)
    {
        s_all.Add(definition);
        return new Signal((byte)(s_all.Count - 1));
    }
}
