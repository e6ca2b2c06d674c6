using System.Text;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Turns the members of a line into a message.</summary>
internal sealed class MessageDecoder
{
    private readonly Annotations _annotations;
    private readonly Correspondents _people;
    private readonly Conversations _conversations;
    private readonly Mentions _mentions;
    private readonly PayloadReader _payloads;
    private readonly Audience _audience;
    private readonly Content _content = new();
    private readonly UnreadNotes _unread;
    private readonly List<string> _mentioned = [];

    public MessageDecoder(WeComDirectory directory, Annotations annotations, ArchiveReaderOptions options)
    {
        _annotations = annotations;
        _unread = new UnreadNotes(options.PassedOver);
        _people = new Correspondents(directory, options.SharedSnapshots);
        _audience = new Audience(_people);
        _conversations = new Conversations(directory, options.SharedSnapshots);
        _mentions = new Mentions(directory);
        _payloads = new PayloadReader(options.MaxNesting, author => _people.Find(author).Participant.Id, Envelope.IsMember, _unread);
    }

    public IReadOnlyCollection<string> UnlistedIds => _people.Unlisted;

    /// <summary>What of the message that was decoded last was not read.</summary>
    public IReadOnlyList<UnreadMember>? Unread => _unread.ToList();

    /// <summary>Decodes a message.</summary>
    /// <returns>Why that is not possible; <see langword="null"/> where it is.</returns>
    public ArchiveRejectReason? Decode(string id, in Envelope envelope, ReadOnlySpan<byte> line, out DecodedMessage decoded)
    {
        decoded = default;
        _unread.Clear();
        var isSwitch = envelope.Action.Bytes.SequenceEqual("switch"u8);
        var (fromField, timeField) = isSwitch ? ("user", "time") : ("from", "msgtime");
        var from = isSwitch ? envelope.User : envelope.From;
        var time = isSwitch ? envelope.Time : envelope.MessageTime;
        if (from.IsAbsentOrEmpty) return ArchiveRejectReason.Missing(fromField);
        if (!from.IsWord) return ArchiveRejectReason.Invalid(fromField);
        if (time.IsAbsentOrEmpty) return ArchiveRejectReason.Missing(timeField);
        if (!ArchiveTime.TryRead(time, out var sentAt)) return ArchiveRejectReason.Invalid(timeField);
        if (!envelope.RoomId.IsAbsent && !envelope.RoomId.IsWord) return ArchiveRejectReason.Invalid("roomid");
        if (!_audience.TryRead(from, envelope.ToList)) return ArchiveRejectReason.Invalid("tolist");
        if (isSwitch) _content.Clear(MessageKind.CompanySwitch);
        else if (ReadPayload(envelope, line) is { } unread) return unread;
        if (!envelope.Repeated.IsEmpty) _unread.Note(envelope.Repeated, UnreadReason.Repeated, 1);
        if (envelope.HasMore && (isSwitch || !envelope.Payload.IsAbsent)) NoteOtherMembers(envelope, line);

        var message = Compose(id, envelope, sentAt);
        var consent = message.Kind == MessageKind.ArchivingConsent ? Consent(message, envelope.Type!) : null;
        decoded = new DecodedMessage(message, ListOf(_content.Files), Numbered(_content.Media, id), consent);
        return null;
    }

    private static FileAttachment[]? ListOf(List<FileAttachment> files) => files.Count == 0 ? null : [.. files];

    private static FileAttachment[]? Numbered(List<FileAttachment> media, string messageId)
    {
        for (var i = 0; i < media.Count; i++) (media[i].MessageId, media[i].Number) = (messageId, i);
        return ListOf(media);
    }

    /// <summary>Whoever answers is the sender, unless the payload names somebody else.</summary>
    private ArchivingConsentAnswered Consent(Message message, MessageType type)
    {
        var person = _content.ConsentOf is { } id ? _people.Find(Encoding.UTF8.GetBytes(id)).Participant : message.Sender;
        var inRoom = message.Conversation.Kind == ConversationKind.Group;
        return new ArchivingConsentAnswered
        {
            Id = message.Id,
            Person = person,
            At = message.SentAt,
            Granted = type.Name == ArchiveNotes.Agree ? Ternary.Yes : Ternary.No,
            ByDefault = Ternary.No,
            EmployeeId = inRoom ? null : OtherSide(message, person),
            ConversationId = message.Conversation.Id,
        };
    }

    /// <summary>The one employee on the other side; nobody where there are several.</summary>
    private static string? OtherSide(Message message, Participant person)
    {
        var others = message.Recipients.Append(message.Sender).Where(one => one.Id != person.Id && one.Kind == ParticipantKind.Employee).Select(one => one.Id).Distinct(StringComparer.Ordinal).ToArray();
        return others is [var only] ? only : null;
    }

    private ArchiveRejectReason? ReadPayload(in Envelope envelope, ReadOnlySpan<byte> line)
    {
        if (envelope.Type is not { } type)
        {
            _content.Clear(MessageKind.Unknown);
            ObviousText.Read(line, _content, _unread, Envelope.IsMember);
            return null;
        }

        _payloads.Read(type, envelope.Payload, line, _content);
        if (!type.IsWords || _content.Text is not null) return null;
        var payload = Encoding.UTF8.GetString(type.PayloadNames[0]);
        var field = type.Kind is MessageKind.Mixed or MessageKind.ForwardedRecord ? "item" : "content";
        return ArchiveRejectReason.Missing(envelope.Payload.IsAbsent ? payload : $"{payload}.{field}");
    }

    /// <summary>Words beside the payload: a member that no format names, or another payload of the same name.</summary>
    private void NoteOtherMembers(in Envelope envelope, ReadOnlySpan<byte> line)
    {
        var members = new JsonMembers(line);
        while (members.Next())
        {
            if (Envelope.IsMember(members.Name)) continue;
            var isPayload = members.Name.SequenceEqual(envelope.PayloadName);
            if (isPayload && members.Value.Bytes.SequenceEqual(envelope.Payload.Bytes)) continue;
            _unread.Note(members.Name, members.Value, isPayload ? UnreadReason.Repeated : UnreadReason.UnknownMember, isPayload);
        }
    }

    private Message Compose(string id, in Envelope envelope, DateTimeOffset? sentAt)
    {
        var text = QuotedReply.OwnWords(_content.Text ?? "");
        FindMentions(text);
        var external = _audience.External;
        var conversation = envelope.RoomId.IsAbsentOrEmpty
            ? _conversations.Direct(_audience.Sender, _audience.Recipients, external)
            : _conversations.Room(envelope.RoomId, external);
        var annotation = _annotations.Find(id);
        if (annotation is not null)
        {
            if (annotation.Purpose != ConversationPurpose.Unknown) conversation = conversation with { Purpose = annotation.Purpose };
            annotation.NameAuthors(_content.Forwarded);
        }

        return new Message
        {
            Id = id,
            Sender = _audience.Sender.Participant,
            Conversation = conversation,
            Account = _audience.CompanySide,
            Recipients = _audience.Participants,
            SentAt = sentAt,
            Kind = _content.Kind,
            Text = text,
            Parts = _content.Parts,
            Forwarded = _content.Forwarded,
            Mentions = _mentioned,
            RepliesTo = _content.PrecedingMessageId,

            // The notice of a recall is not itself recalled.
            Recalled = _content.Kind != MessageKind.Recall && envelope.Action.Bytes.SequenceEqual("recall"u8) ? Ternary.Yes : Ternary.Unknown,
            Circumstances = annotation?.Circumstances ?? Circumstances.Unknown,
        };
    }

    private void FindMentions(string text)
    {
        _mentioned.Clear();
        _mentions.Find(text, _audience.Participants, _mentioned);
        if (_content.Kind != MessageKind.Mixed) return;
        foreach (var part in _content.Parts) _mentions.Find(part.Text, _audience.Participants, _mentioned);
    }
}
