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
    public static Idleness Of(Message message, TextAnalysis text)
    {
        if (message.Conversation.Kind != ConversationKind.Group || message.Conversation.WorkGroup != Ternary.Yes) return Idleness.None;
        var words = Idleness.None;
        if (ConversationStretch.IsRead(message))
        {
            // As in a stretch, only the message's own words count; they are the first part.
            var next = 0;
            words = OfPart(text, 0, ref next);
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
        var window = Term.Parse(context.Options.Communication.ChitChatWindow);
        for (var last = most - 1; last < messages.Count; last++)
        {
            if (idle[last] < atLeast) continue;
            var sender = messages[last].Sender.Id;
            var said = 0;
            for (var i = last; i >= 0 && said < most; i--)
            {
                if (idle[i] < atLeast || messages[i].Sender.Id != sender) continue;
                if (window.DeadlineFrom(messages[i].SentAt!.Value, context.Calendar) < messages[last].SentAt!.Value) break;
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
        var (part, next) = (0, 0);
        for (var i = 0; i < messages.Count; i++)
        {
            idle[i] = Of(messages[i], ConversationStretch.IsRead(messages[i]) ? OfPart(context.Text, part++, ref next) : Idleness.None);
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

    /// <summary>How idle the words of one part are; its matches begin at <paramref name="next"/>, which is moved behind them.</summary>
    private static Idleness OfPart(TextAnalysis text, int part, ref int next)
    {
        var matches = text.Matches;
        var isOffTopic = false;
        for (; next < matches.Length && matches[next].Part == part; next++) isOffTopic = isOffTopic || IsOffTopic(text, matches[next]);

        // A word of work in the same message: it may be about work after all.
        return !isOffTopic ? Idleness.None : text.HasIn(part, Signals.WorkTopic) ? Idleness.SmallTalk : Idleness.OffTopic;
    }

    private static bool IsOffTopic(TextAnalysis text, in TextMatch match) =>
        s_offTopic.Contains(match.Signal) && match.Strength > Confidence.Possible && !text.Precedes(Signals.Prohibition, match, BanReach);
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
