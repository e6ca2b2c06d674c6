using System.Security.Cryptography;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules.Review;

/// <summary>Makes of a finding what a review keeps: names become pseudonyms, texts become digests.</summary>
internal sealed class FindingKeeper(ReviewPseudonyms pseudonyms)
{
    private readonly FingerprintSeeds _seeds = new(pseudonyms.Similarity);

    public KeptFinding Keep(ScreenedFinding screened)
    {
        var finding = screened.Finding;
        var manager = screened.ManagerId ?? ((screened.Fact as Message)?.Sender is { } sender && sender.Id == finding.Subject.PersonId ? sender.ManagerId : null);
        var people = People(screened.Fact).Append(finding.Subject.PersonId).Append(manager).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Id = finding.Id,
            FactId = finding.FactId,
            At = finding.At,
            RuleId = finding.RuleId,
            Clause = finding.Clause,
            Kind = finding.Kind,
            Severity = finding.Severity,
            Confidence = finding.Confidence,
            Enforcement = finding.Enforcement,
            PolicyVersion = screened.PolicyVersion,
            Person = finding.Subject.PersonId is { } person ? pseudonyms.Of(person) : null,
            SealedPerson = finding.Subject.PersonId is { } id ? pseudonyms.Seal(id) : null,
            Manager = manager is null ? null : pseudonyms.Of(manager),
            RoomId = Room(screened.Fact),
            Evidence = [.. finding.Evidence.Select(place => new EvidencePlace(place.Type, place.Part, place.Start, place.Length, people.Contains(place.Excerpt) ? pseudonyms.Of(place.Excerpt) : place.Excerpt))],
            MessageDigest = screened.Fact is { } fact ? Convert.ToHexStringLower(SHA256.HashData(FactJson.SerializeToUtf8Bytes(fact))) : null,
            Fingerprint = Text(screened.Fact) is { Length: > 0 } text ? TextFingerprint.Of(text, _seeds) : null,
        };
    }

    // What is not a group is often named by whoever is in it.
    private string? Room(Fact? fact) => fact switch
    {
        Message { Conversation: { Kind: ConversationKind.Group } group } => group.Id,
        Message { Conversation: var other } => $"r{pseudonyms.Of(other.Id)[1..]}",
        _ => null,
    };

    // A line break is folded away, so that where the words stand does not matter; it keeps the last word of one part from the first of the next.
    private static string? Text(Fact? fact) => fact switch
    {
        Message message => string.Join('\n', [message.Text, .. message.Parts.Select(static part => part.Text), .. message.Forwarded.Select(static item => item.Text)]),
        FileTransfer file => file.ExtractedText,
        _ => null,
    };

    private static IEnumerable<string> People(Fact? fact) => fact switch
    {
        Message message => [message.Sender.Id, .. message.Recipients.Select(static other => other.Id), .. message.Mentions, message.Conversation.Id],
        PersonnelEvent happened => [happened.Person.Id],
        _ => [],
    };
}
