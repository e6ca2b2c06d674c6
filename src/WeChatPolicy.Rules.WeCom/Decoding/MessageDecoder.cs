using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Turns the members of a line into a message.</summary>
internal sealed class MessageDecoder
{
    private readonly Annotations _annotations;
    private readonly Correspondents _people;
    private readonly Conversations _conversations;
    private readonly Mentions _mentions;
    private readonly PayloadReader _payloads;
    private readonly Content _content = new();
    private readonly List<Correspondent> _recipients = [];
    private readonly List<Participant> _audience = [];
    private readonly List<string> _mentioned = [];

    public MessageDecoder(WeComDirectory directory, Annotations annotations, ArchiveReaderOptions options)
    {
        _annotations = annotations;
        _people = new Correspondents(directory, options.SharedSnapshots);
        _conversations = new Conversations(directory, options.SharedSnapshots);
        _mentions = new Mentions(directory);
        _payloads = new PayloadReader(options.MaxNesting, author => _people.Find(author).Participant.Id);
    }

    public IReadOnlyCollection<string> UnlistedIds => _people.Unlisted;

    /// <summary>Decodes a message.</summary>
    /// <returns>Why that is not possible; <see langword="null"/> where it is.</returns>
    public ArchiveRejectReason? Decode(string id, in Envelope envelope, ReadOnlySpan<byte> line, out Message? message, out IReadOnlyList<FileAttachment>? files)
    {
        message = null;
        files = null;
        var isSwitch = envelope.Action.Bytes.SequenceEqual("switch"u8);
        var from = isSwitch ? envelope.User : envelope.From;
        if (CheckId(from, isSwitch ? "user" : "from") is { } noSender) return noSender;
        var time = isSwitch ? envelope.Time : envelope.MessageTime;
        var timeField = isSwitch ? "time" : "msgtime";
        if (time.IsAbsent) return ArchiveRejectReason.Missing(timeField);
        if (!ArchiveTime.TryRead(time, out var sentAt)) return ArchiveRejectReason.Invalid(timeField);
        if (!envelope.RoomId.IsAbsent && !envelope.RoomId.IsWord) return ArchiveRejectReason.Invalid("roomid");

        var sender = _people.Find(from);
        if (!TryReadRecipients(envelope.ToList, sender)) return ArchiveRejectReason.Invalid("tolist");
        if (isSwitch) _content.Clear(MessageKind.CompanySwitch);
        else if (ReadPayload(envelope, line) is { } unread) return unread;

        message = Compose(id, envelope, sender, sentAt, isSwitch);
        if (_content.Files.Count > 0) files = [.. _content.Files];
        return null;
    }

    private static ArchiveRejectReason? CheckId(JsonSlice value, string field)
    {
        if (value.IsAbsent || value is { IsWord: true, Bytes.IsEmpty: true }) return ArchiveRejectReason.Missing(field);
        return value.IsWord ? null : ArchiveRejectReason.Invalid(field);
    }

    private ArchiveRejectReason? ReadPayload(in Envelope envelope, ReadOnlySpan<byte> line)
    {
        if (envelope.Type is not { } type)
        {
            _content.Clear(MessageKind.Unknown);
            ObviousText.Read(line, _content, ofMessage: true);
            return null;
        }

        _payloads.Read(type, envelope.Payload, line, _content);
        if (!type.IsWords || _content.Text is not null) return null;
        var field = type.Kind is MessageKind.Mixed or MessageKind.ForwardedRecord ? "item" : "content";
        return envelope.Payload.IsAbsent
            ? ArchiveRejectReason.Missing(System.Text.Encoding.UTF8.GetString(type.PayloadNames[0]))
            : ArchiveRejectReason.Missing($"{System.Text.Encoding.UTF8.GetString(type.PayloadNames[0])}.{field}");
    }

    private bool TryReadRecipients(JsonSlice list, Correspondent sender)
    {
        _recipients.Clear();
        _audience.Clear();
        switch (list.Type)
        {
            case JsonTokenType.None or JsonTokenType.Null:
                return true;
            case JsonTokenType.Number:
                Add(_people.Find(list), sender);
                return true;
            case JsonTokenType.String when !list.Escaped:
                // A relay that knows no lists.
                foreach (var piece in list.Bytes.SplitAny(",|; "u8))
                {
                    if (!list.Bytes[piece].IsEmpty) Add(_people.Find(list.Bytes[piece]), sender);
                }

                return true;
            case JsonTokenType.StartArray:
                var ids = new JsonMembers(list.Bytes);
                while (ids.Next())
                {
                    if (ids.Value.IsAbsent || ids.Value is { IsWord: true, Bytes.IsEmpty: true }) continue;
                    if (!ids.Value.IsWord) return false;
                    Add(_people.Find(ids.Value), sender);
                }

                return true;
            default:
                return false;
        }
    }

    private void Add(Correspondent recipient, Correspondent sender)
    {
        if (ReferenceEquals(recipient.Participant, sender.Participant) || recipient.Participant.Id == sender.Participant.Id) return;
        _recipients.Add(recipient);
        _audience.Add(recipient.Participant);
    }

    private Message Compose(string id, in Envelope envelope, Correspondent sender, DateTimeOffset? sentAt, bool isSwitch)
    {
        var text = QuotedReply.OwnWords(_content.Text ?? "");
        _mentioned.Clear();
        _mentions.Find(text, _audience, _mentioned);
        foreach (var part in _content.Parts) if (_content.Kind == MessageKind.Mixed) _mentions.Find(part.Text, _audience, _mentioned);
        var conversation = FindConversation(envelope.RoomId, sender);
        var circumstances = Circumstances.Unknown;
        if (_annotations.Find(id) is { } annotation)
        {
            circumstances = annotation.Circumstances;
            if (annotation.Purpose != ConversationPurpose.Unknown) conversation = conversation with { Purpose = annotation.Purpose };
            for (var i = 0; i < _content.Forwarded.Count && i < annotation.Authors.Length; i++)
            {
                if (annotation.Authors[i] is { } author) _content.Forwarded[i] = _content.Forwarded[i] with { AuthorId = author };
            }
        }

        var isRecall = !isSwitch && _content.Kind != MessageKind.Recall && envelope.Action.Bytes.SequenceEqual("recall"u8);
        return new Message
        {
            Id = id,
            Sender = sender.Participant,
            Conversation = conversation,
            Account = CompanySide(sender),
            Recipients = _audience,
            SentAt = sentAt,
            Kind = _content.Kind,
            Text = text,
            Parts = _content.Parts,
            Forwarded = _content.Forwarded,
            Mentions = _mentioned,
            RepliesTo = _content.PrecedingMessageId,
            Recalled = isRecall ? Ternary.Yes : Ternary.Unknown,
            Circumstances = circumstances,
        };
    }

    private Conversation FindConversation(JsonSlice roomId, Correspondent sender)
    {
        var external = IsExternal(sender);
        return roomId.IsAbsent || roomId.Bytes.IsEmpty ? _conversations.Direct(sender, _recipients, external) : _conversations.Room(roomId, external);
    }

    private Ternary IsExternal(Correspondent sender)
    {
        var outside = _recipients.Count == 0 && sender.IsOutside == Ternary.No ? Ternary.Unknown : sender.IsOutside;
        foreach (var recipient in _recipients)
        {
            if (outside == Ternary.Yes) return outside;
            if (recipient.IsOutside != Ternary.No) outside = recipient.IsOutside == Ternary.Yes ? Ternary.Yes : Ternary.Unknown;
        }

        return outside;
    }

    /// <summary>The account that the policy asks about: the employee's who sends, otherwise the first receiving employee's.</summary>
    private AccountProfile? CompanySide(Correspondent sender)
    {
        if (sender.Participant.Kind == ParticipantKind.Employee) return sender.Account;
        foreach (var recipient in _recipients)
        {
            if (recipient.Participant.Kind == ParticipantKind.Employee) return recipient.Account;
        }

        return null;
    }
}
