using WeChatPolicy.Rules;

namespace ArchiveScreening;

/// <summary>A finding with what a reader needs beside it. Holds nothing of the message's text, however long that was.</summary>
internal sealed record ListedFinding
{
    public required Finding Finding { get; init; }

    public required string MessageId { get; init; }

    public required Outcome Outcome { get; init; }

    public required DateTimeOffset? SentAt { get; init; }

    public required MessageKind MessageKind { get; init; }

    /// <summary>The name of the person whom it concerns, where known.</summary>
    public required string? SubjectName { get; init; }

    public required string? Department { get; init; }

    public required Place Place { get; init; }

    /// <summary>In a chat of two, who the two are.</summary>
    public required string? Between { get; init; }

    public required bool IsDuplicate { get; init; }

    public static ListedFinding Of(Finding finding, in JudgedMessage judged)
    {
        var message = judged.Message;
        var person = PersonOf(finding, message);
        var place = Place.Of(message.Conversation);
        return new ListedFinding
        {
            Finding = finding,
            MessageId = judged.MessageId,
            Outcome = judged.Outcome,
            SentAt = message.SentAt,
            MessageKind = message.Kind,
            SubjectName = person?.Name,
            Department = person?.Department,
            Place = place,
            Between = place.Kind == ConversationKind.Direct && message.Recipients.Count == 1
                ? $"{NameOf(message.Sender)} → {NameOf(message.Recipients[0])}"
                : null,
            IsDuplicate = judged.IsDuplicate,
        };
    }

    private static Participant? PersonOf(Finding finding, Message message)
    {
        if (finding.Subject.PersonId is not { } id) return null;
        return message.Sender.Id == id ? message.Sender : message.Recipients.FirstOrDefault(recipient => recipient.Id == id);
    }

    private static string NameOf(Participant participant) => string.IsNullOrWhiteSpace(participant.Name) ? participant.Id : participant.Name;
}
