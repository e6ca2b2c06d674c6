namespace WeChatPolicy.Rules.Text;

/// <summary>The inventory: every signal that the library itself brings along.</summary>
/// <remarks>
/// A lexicon category is a file of the folder <c>Lexicons</c> and a line here or, by what it is for, in a file beside this one; a recogniser
/// of identifiers is a file of the folder <c>Identifiers</c> and a line there. Bits, names, masking and documentation follow from the line.
/// </remarks>
public static partial class Signals
{
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

    // A field of this class, so that whoever asks for the list has all lines run before.
    private static readonly List<SignalDefinition> s_all = Inventory.All;

    /// <summary>All of them; the place in the list is the number of the signal.</summary>
    public static IReadOnlyList<SignalDefinition> All => s_all;

    /// <summary>Finds one by its kebab-case name.</summary>
    public static bool TryGet(string name, out Signal signal)
    {
        var index = s_all.FindIndex(definition => definition.Name == name);
        signal = index < 0 ? default : new Signal((byte)index);
        return index >= 0;
    }

    private static Signal Term(string category) => Inventory.Add(new(category, SignalKind.Term, SignalOrigin.Library));

    /// <summary>Numbers the signals as their lines are run. A class of its own: in which order the files of the other are run, nobody says.</summary>
    private static class Inventory
    {
        internal static readonly List<SignalDefinition> All = [];
        internal static readonly List<IdentifierRecogniser> Recognisers = [];

        internal static Signal Add(SignalDefinition definition)
        {
            All.Add(definition);
            return new Signal((byte)(All.Count - 1));
        }
    }
}
