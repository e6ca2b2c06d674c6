namespace WeChatPolicy.Rules.Text;

/// <summary>The recognisers that the library brings along, in the order of their signals.</summary>
public static class Identifiers
{
    /// <summary>All of them. A recogniser is one file of this folder and one line here.</summary>
    public static IReadOnlyList<IdentifierRecogniser> BuiltIn { get; } =
    [
        new ResidentId(),
        new MobileNumber(),
        new BankCard(),
        new UnifiedSocialCreditCode(),
        new EmailAddress(),
        new Credential(),
        new SecretKey(),
        new InternalAddress(),
        new PassportNumber(),
        new LandlineNumber(),
        new WebAddress(),
    ];
}
