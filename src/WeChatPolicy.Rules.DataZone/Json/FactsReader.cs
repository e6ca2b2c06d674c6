using System.Text.Json;

namespace WeChatPolicy.Rules.DataZone;

/// <summary>Reads <c>transcript-facts.schema.json</c>.</summary>
internal static class FactsReader
{
    public static TranscriptFacts Read(ReadOnlySpan<byte> utf8)
    {
        var facts = TranscriptFacts.Unknown;
        var strict = new StrictObject(TranscriptError.InvalidFacts, "facts");
        strict.Read(utf8, (ref json, member) => facts = member switch
        {
            "roles" => facts with { Roles = Roles(ref json, strict) },
            "contents" => facts with { Contents = strict.Text(ref json, member) },
            "kind" => facts with { Kind = strict.Name<ConversationKind>(ref json, member) },
            "purpose" => facts with { Purpose = strict.Name<ConversationPurpose>(ref json, member) },
            "workGroup" => facts with { WorkGroup = strict.Name<Ternary>(ref json, member) },
            "external" => facts with { External = strict.Name<Ternary>(ref json, member) },
            "supervisionChannel" => facts with { SupervisionChannel = strict.Name<Ternary>(ref json, member) },
            "exemption" => facts with { Exemption = strict.Name<ConversationExemption>(ref json, member) },
            _ => throw strict.Unknown(ref json, "roles", "contents", "kind", "purpose", "workGroup", "external", "supervisionChannel", "exemption"),
        });
        return facts;
    }

    private static Dictionary<string, ParticipantKind> Roles(ref Utf8JsonReader json, StrictObject strict)
    {
        var roles = new Dictionary<string, ParticipantKind>(StringComparer.Ordinal);
        strict.ReadMembers(ref json, "roles", (ref json, role) =>
        {
            if (string.IsNullOrWhiteSpace(role)) throw strict.Fault(ref json, "roles", "names that are not empty");
            roles[role] = strict.Name<ParticipantKind>(ref json, "roles");
        });
        return roles;
    }
}
