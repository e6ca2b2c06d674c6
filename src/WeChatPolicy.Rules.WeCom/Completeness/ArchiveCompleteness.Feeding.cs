using System.Buffers;
using System.Globalization;

namespace WeChatPolicy.Rules.WeCom;

/// <content>What is fed: lines, messages of the vendor's answer, files.</content>
public sealed partial class ArchiveCompleteness
{
    private const int LongestType = 40;
    private static readonly SearchValues<char> s_plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    private static readonly HashSet<string> s_undecrypted = ["unknown-key-version", "random-key-not-base64", "random-key-length", "key-does-not-fit", "not-decrypted"];
    private static readonly HashSet<string> s_entryFields = ["seq", "publickey_ver", "encrypt_random_key", "encrypt_chat_msg"];

    /// <summary>Takes note of a line: its number, why it was rejected, what of its message was not read.</summary>
    /// <param name="line">The line. A blank one is nothing.</param>
    /// <param name="inScope">Whether the policy looks at the message; what is private is not missed.</param>
    /// <param name="sequence">Its number, where that stands beside the line; otherwise <see cref="ArchiveLine.Sequence"/>.</param>
    /// <param name="mediaFollow">Whether what became of each of <see cref="ArchiveLine.Media"/> is told one by one; otherwise all of them count as not opened.</param>
    public void Add(in ArchiveLine line, bool inScope = true, long? sequence = null, bool mediaFollow = false)
    {
        if (line.IsBlank) return;
        var place = line.MessageId ?? Place(line, sequence ?? line.Sequence);
        if ((sequence ?? line.Sequence) is { } number) NoteSequence(number);
        else Note(CompletenessMatter.SequenceUnknown, "");
        if (line.Reject is { } reject) Note(CompletenessMatter.Rejected, Place(line, sequence ?? line.Sequence), reason: reject.Reason.Code);
        else if (line.Message is { } message) Add(message, line, place, inScope, mediaFollow);
    }

    /// <summary>Takes note of a message of the vendor's answer: its number, why it could not be decrypted, what of it was not read.</summary>
    /// <param name="entry">The message, or why there is none.</param>
    /// <param name="inScope">Whether the policy looks at the message; what is private is not missed.</param>
    /// <param name="mediaFollow">Whether what became of each of <see cref="ArchiveLine.Media"/> is told one by one; otherwise all of them count as not opened.</param>
    public void Add(SequencedLine entry, bool inScope = true, bool mediaFollow = false)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var place = entry.Sequence is { } number ? number.ToString(CultureInfo.InvariantCulture) : entry.MessageId ?? "";
        // Within an answer messages are handed out by their numbers, so that only the reader saw one go back.
        if (entry.Order == SequenceOrder.GoingBack) Note(CompletenessMatter.SequenceBack, place, _company);
        if (entry.Sequence is not { } sequence) Note(CompletenessMatter.SequenceUnknown, "");
        else if (Sequences(_company).Note(sequence) is CompletenessMatter.SequenceRepeated) Note(CompletenessMatter.SequenceRepeated, place, _company);
        if (entry.Order == SequenceOrder.Repeated) return;
        if (entry.Line.Reject is { } reject)
        {
            if (!s_undecrypted.Contains(reject.Reason.Code) && !s_entryFields.Contains(reject.Reason.Field ?? "")) Note(CompletenessMatter.Rejected, place, reason: reject.Reason.Code);
            else Note(CompletenessMatter.Undecryptable, place, entry.KeyVersion?.ToString(CultureInfo.InvariantCulture) ?? "?", reject.Reason.Code);
        }
        else if (entry.Line.Message is { } message)
        {
            Add(message, entry.Line, message.Id, inScope, mediaFollow);
        }
    }

    /// <summary>Takes note of what became of a file, picture or recording. One that is whole leaves nothing.</summary>
    public void Add(FileAttachment media, MediaOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(media);
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome.IsWhole) return;
        var matter = outcome.Reason is MediaReason.NotThere or MediaReason.NoId or MediaReason.UnknownId or MediaReason.Expired ? CompletenessMatter.MediaMissing : CompletenessMatter.MediaFailed;
        Note(matter, Place(media), media.Kind.ToString(), outcome.Reason.ToString());
    }

    /// <summary>Takes note of a file, picture or recording that nobody opened.</summary>
    public void AddUnopened(FileAttachment media)
    {
        ArgumentNullException.ThrowIfNull(media);
        Note(CompletenessMatter.MediaUnread, Place(media), media.Kind.ToString());
    }

    /// <summary>Takes note of a file that was opened and of which not all was read.</summary>
    /// <param name="media">The file.</param>
    /// <param name="format">Its format, as its bytes show it.</param>
    /// <param name="reason">Why, as a code.</param>
    public void AddReadInPart(FileAttachment media, FileFormat format, string reason)
    {
        ArgumentNullException.ThrowIfNull(media);
        Note(CompletenessMatter.FileReadInPart, Place(media), format.ToString(), reason);
    }

    private void Add(Message message, in ArchiveLine line, string place, bool inScope, bool mediaFollow)
    {
        _messages++;
        if (message.Sender.Kind == ParticipantKind.Unknown && message.Conversation.Purpose != ConversationPurpose.Private) Note(CompletenessMatter.UnlistedPerson, message.Sender.Id);
        if (!inScope)
        {
            _outOfScope++;
            return;
        }

        if (message.Kind == MessageKind.Unknown) Note(CompletenessMatter.UnknownType, place, TypeName(line.MessageType));
        if (message.SentAt is null) Note(CompletenessMatter.UnknownTime, place);
        foreach (var member in line.Unread) Note(CompletenessMatter.UnreadText, place, member.Path, member.Reason.ToString());
        if (mediaFollow) return;
        foreach (var media in line.Media) AddUnopened(media);
    }

    // A stranger's type may be anything, words of people too.
    private static string TypeName(string? type) => type is { Length: > 0 and <= LongestType } && !type.AsSpan().ContainsAnyExcept(s_plain) ? type : "?";

    private static string Place(in ArchiveLine line, long? sequence) => sequence is { } number
        ? number.ToString(CultureInfo.InvariantCulture)
        : line.LineNumber > 0 ? string.Create(CultureInfo.InvariantCulture, $"line {line.LineNumber}") : line.MessageId ?? "";

    private static string Place(FileAttachment media) => media.MessageId is not { } id ? ""
        : media.Number == 0 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}#{media.Number}");
}
