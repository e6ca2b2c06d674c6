namespace WeChatPolicy.Rules.Conditions;

/// <summary>Information about customers and partners that is shared over WeChat, and with what safeguards.</summary>
internal static class PartnerSharing
{
    /// <summary>Whether the person or firm is one whose information 3.3.2 protects.</summary>
    public static bool Protects(ParticipantKind kind) => kind is ParticipantKind.Customer or ParticipantKind.Partner;

    /// <summary>How somebody who looked described whose information it is; nothing where there is none or nobody looked.</summary>
    public static string? Kind(Circumstances circumstances) =>
        CustomerDisclosure.Kind(circumstances, ParticipantKind.Partner) ?? CustomerDisclosure.Kind(circumstances, ParticipantKind.Customer);

    /// <summary>Whether the safeguards are there, or none are called for: public information needs none.</summary>
    public static Ternary IsSafeguarded(Circumstances circumstances) =>
        Excuse.Or(IsPublic(circumstances.Classification), SharingConditions.IsProtected(circumstances.Protection));

    private static Ternary IsPublic(Classification classification) => classification switch
    {
        Classification.Unknown => Ternary.Unknown,
        Classification.Public => Ternary.Yes,
        _ => Ternary.No,
    };
}
