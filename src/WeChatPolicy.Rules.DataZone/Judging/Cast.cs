using WeChatPolicy.Rules.DataZone.Reading;

namespace WeChatPolicy.Rules.DataZone.Judging;

/// <summary>Who speaks in a transcript, as far as the host and the transcript tell.</summary>
internal sealed class Cast
{
    private readonly Dictionary<string, Speaker> _speakers = new(StringComparer.Ordinal);
    private readonly List<Speaker> _order = [];

    public Cast(TranscriptReading reading, TranscriptFacts facts)
    {
        foreach (var message in reading.Messages)
        {
            if (!_speakers.TryGetValue(message.Role, out var speaker))
            {
                _speakers.Add(message.Role, speaker = new(message.Role, facts.Roles.GetValueOrDefault(message.Role)));
                _order.Add(speaker);
            }

            speaker.Messages++;
            if (speaker.IsContradictedBy(message.Called, message.IsProven)) reading.Remarks.Add(TranscriptRemarkCode.ContradictedRole, message.Line + 1, 1);
        }

        if (facts.Kind == ConversationKind.Direct && _order.Count > 2) reading.Remarks.Add(TranscriptRemarkCode.TooManySpeakers, 1, _order.Count);
        Conversation = ConversationOf(facts);
        foreach (var speaker in _order) speaker.Recipients = Conversation.Kind == ConversationKind.Direct ? [.. _order.Where(other => other != speaker).Select(static other => other.AsReader)] : [];
    }

    public Conversation Conversation { get; }

    public IReadOnlyList<TranscriptRole> Roles => [.. _order.Select(static speaker => new TranscriptRole(speaker.Role, speaker.Kind, speaker.Messages))];

    public Speaker this[string role] => _speakers[role];

    private Conversation ConversationOf(TranscriptFacts facts) => new()
    {
        Id = "transcript",
        Kind = facts.Kind == ConversationKind.Direct && _order.Count > 2 ? ConversationKind.Unknown : facts.Kind,
        Purpose = facts.Purpose,
        WorkGroup = facts.WorkGroup,
        External = facts.External,
        SupervisionChannel = facts.SupervisionChannel,
        Exemption = facts.Exemption,
    };
}
