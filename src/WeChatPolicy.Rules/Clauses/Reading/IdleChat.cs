using System.Buffers;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>Finds bursts of idle messages of one person in a stretch of a work group.</summary>
/// <remarks>
/// What somebody found to be unrelated makes a burst certain, off-topic words without a word of work make it likely; greetings,
/// laughter and stickers only make it possible. An acknowledgement (收到) is work, and one greeting is no burst.
/// </remarks>
internal static class IdleChat
{
    private const int OnStack = 256;

    /// <summary>How far, in folded characters, a ban reaches ahead: 上班时间禁止追剧.</summary>
    private const int BanReach = 8;

    private static readonly SignalSet s_offTopic = SignalSet.Of(Signals.OffTopic, Signals.UnrelatedActivity);

    /// <summary>Reports each person once who chatted, as surely as their surest burst is.</summary>
    public static void Report(in RuleContext<ConversationStretch> context)
    {
        var stretch = context.Fact;
        var conversation = stretch.Conversation;
        if (conversation.Kind != ConversationKind.Group || conversation.WorkGroup != Ternary.Yes) return;
        var count = stretch.Messages.Count;
        if (count < context.Options.Communication.ChitChatMessages) return;
        var rented = count > OnStack ? ArrayPool<Idleness>.Shared.Rent(count) : null;
        try
        {
            Span<Idleness> idle = rented ?? stackalloc Idleness[OnStack];
            idle = idle[..count];
            Grade(context, idle);
            Report(context, idle, Idleness.Found, Confidence.Certain);
            Report(context, idle, Idleness.OffTopic, Confidence.Likely);
            Report(context, idle, Idleness.SmallTalk, Confidence.Possible);
        }
        finally
        {
            if (rented is not null) ArrayPool<Idleness>.Shared.Return(rented);
        }
    }

    /// <summary>How idle one message of a work group is.</summary>
    /// <param name="message">The message.</param>
    /// <param name="text">Its text as it was read.</param>
    public static Idleness Of(Message message, TextReading text)
    {
        if (message.Conversation.Kind != ConversationKind.Group || message.Conversation.WorkGroup != Ternary.Yes) return Idleness.None;
        var words = Idleness.None;
        if (ConversationStretch.IsRead(message))
        {
            // As in a stretch, only the message's own words count.
            foreach (ref readonly var match in text.Matches)
            {
                if (match.Part == 0 && Of(text, match) is var grade && grade > words) words = grade;
            }
        }

        return Of(message, words);
    }

    /// <summary>The stretch as it would be had what was idle been about work.</summary>
    public static ConversationStretch AboutWork(ConversationStretch stretch) => stretch with
    {
        Messages = [.. stretch.Messages.Select(message => message.Circumstances.Activity is not (Activity.Unknown or Activity.UnrelatedToWork or Activity.PrivateBusiness)
            ? message
            : message with { Circumstances = message.Circumstances with { Activity = Activity.Work } })],
    };

    private static void Report(in RuleContext<ConversationStretch> context, Span<Idleness> idle, Idleness atLeast, Confidence confidence)
    {
        var messages = context.Fact.Messages;
        var most = context.Options.Communication.ChitChatMessages;
        var window = context.Options.Communication.ChitChatWindow;
        for (var last = most - 1; last < messages.Count; last++)
        {
            if (idle[last] < atLeast) continue;
            var sender = messages[last].Sender.Id;
            var said = 0;
            for (var i = last; i >= 0 && said < most; i--)
            {
                if (idle[i] < atLeast || messages[i].Sender.Id != sender) continue;
                if (window.DueFrom(messages[i].SentAt!.Value, context.Calendar) < messages[last].SentAt!.Value) break;
                said++;
            }

            if (said < most) continue;
            context.Report(confidence, $"messages[{last}]", $"{said} / {window}", Party.Person(sender));
            for (var i = 0; i < messages.Count; i++)
            {
                if (messages[i].Sender.Id == sender) idle[i] = Idleness.None;
            }
        }
    }

    private static void Grade(in RuleContext<ConversationStretch> context, Span<Idleness> idle)
    {
        var messages = context.Fact.Messages;
        var matches = context.Text.Matches;
        var (part, next) = (0, 0);
        for (var i = 0; i < messages.Count; i++)
        {
            var words = Idleness.None;
            if (ConversationStretch.IsRead(messages[i]))
            {
                for (; next < matches.Length && matches[next].Part == part; next++)
                {
                    var grade = Of(context.Text, matches[next]);
                    if (grade > words) words = grade;
                }

                part++;
            }

            idle[i] = Of(messages[i], words);
        }
    }

    private static Idleness Of(Message message, Idleness words)
    {
        if (message.Sender.Kind != ParticipantKind.Employee || message.SentAt is null) return Idleness.None;
        switch (message.Circumstances.Activity)
        {
            case Activity.UnrelatedToWork or Activity.PrivateBusiness:
                return Idleness.Found;
            case Activity.Unknown when words > Idleness.None:
                return words;
            case Activity.Unknown when message.Kind == MessageKind.Emotion || (message.Kind == MessageKind.Text && SmallTalk.IsIdle(message.Text)):
                return Idleness.SmallTalk;
            default:
                return Idleness.None;
        }
    }

    private static Idleness Of(TextReading text, in TextMatch match)
    {
        if (!s_offTopic.Contains(match.Signal) || text.Precedes(Signals.Prohibition, match, BanReach)) return Idleness.None;
        if (match.Strength == Confidence.Possible) return Idleness.None;

        // A word of work in the same message: it may be about work after all.
        return text.Near(match, Signals.WorkTopic, int.MaxValue) ? Idleness.SmallTalk : Idleness.OffTopic;
    }
}

/// <summary>How idle a message is, and with that how sure a burst of such messages is.</summary>
internal enum Idleness : byte
{
    /// <summary>Work, or nobody can tell.</summary>
    None,

    /// <summary>A greeting, laughter, a sticker.</summary>
    SmallTalk,

    /// <summary>Words off the topic without a word of work.</summary>
    OffTopic,

    /// <summary>Found by somebody who looked.</summary>
    Found,
}
