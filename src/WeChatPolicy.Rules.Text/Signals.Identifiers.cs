namespace WeChatPolicy.Rules.Text;

/// <content>The types of identifiers.</content>
public static partial class Signals
{
    // The categories whose matches a recogniser starts from stand above it, in the same file.
    /// <summary><c>credential-cue</c></summary>
    public static Signal CredentialCue { get; } = Term("credential-cue");
    /// <summary><c>contact-cue</c></summary>
    public static Signal ContactCue { get; } = Term("contact-cue");

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

    // As of the list of all.
    private static readonly List<IdentifierRecogniser> s_recognisers = Inventory.Recognisers;

    /// <summary>The recognisers, in the order in which they run.</summary>
    internal static IReadOnlyList<IdentifierRecogniser> Recognisers => s_recognisers;

    private static Signal Identifier(IdentifierRecogniser recogniser)
    {
        Inventory.Recognisers.Add(recogniser);
        return Inventory.Add(new(recogniser.Name, SignalKind.Identifier, SignalOrigin.Library) { Masking = recogniser.Masking });
    }
}
