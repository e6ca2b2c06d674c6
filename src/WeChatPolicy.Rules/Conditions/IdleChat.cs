using System.Buffers;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Finds bursts of idle messages of one person in a segment of a work group.</summary>
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
    public static void Report(in RuleContext<ConversationSegment> context)
    {
        var segment = context.Fact;
        var conversation = segment.Conversation;
        if (conversation.Kind != ConversationKind.Group || conversation.WorkGroup != Ternary.Yes) return;
        var count = segment.Messages.Count;
        if (count < context.Options.Communication.ChitChatMessages) return;
        var rented = count > OnStack ? ArrayPool<Idleness>.Shared.Rent(count) : null;
        try
        {
            Span<Idleness> idle = rented ?? stackalloc Idleness[OnStack];
            idle = idle[..count];
            Grade(context, idle);
            Report(context, idle);
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
        if (ConversationSegment.IsRead(message))
        {
            // As in a segment, only the message's own words count; they are the first part.
            var next = 0;
            words = OfPart(text, 0, ref next);
        }

        return Of(message, words, text);
    }

    /// <summary>The segment as it would be had what was idle been about work.</summary>
    public static ConversationSegment AboutWork(ConversationSegment segment) => segment with
    {
        Messages = [.. segment.Messages.Select(message => message.Circumstances.Activity is not (UsagePurpose.Unknown or UsagePurpose.UnrelatedToWork or UsagePurpose.PrivateBusiness)
            ? message
            : message with { Circumstances = message.Circumstances with { Activity = UsagePurpose.Work } })],
    };

    private static void Report(in RuleContext<ConversationSegment> context, ReadOnlySpan<Idleness> idle)
    {
        var messages = context.Fact.Messages;
        var most = context.Options.Communication.ChitChatMessages;
        var window = context.Options.Communication.ChitChatWindow;
        if (!AreTogether(context, idle, window, most)) return;
        var chatters = new Dictionary<string, Chatter>(StringComparer.Ordinal);
        for (var i = 0; i < messages.Count; i++)
        {
            if (idle[i] == Idleness.None) continue;
            var (sender, at) = (messages[i].Sender.Id, messages[i].SentAt!.Value);
            var before = chatters.GetValueOrDefault(sender, new([], null, 0));
            var recent = IdleBurst.With(before.Recent, new(at, idle[i]), window, context.Calendar, most);
            var sure = IdleBurst.Sureness(recent, most);
            chatters[sender] = sure is not null && (before.Sure is null || sure > before.Sure) ? new(recent, sure, i) : before with { Recent = recent };
        }

        foreach (var (person, chatter) in chatters)
        {
            if (chatter.Sure is { } confidence) context.Report(confidence, $"messages[{chatter.Last}]", $"{most} / {window}", Party.Person(person));
        }
    }

    // Whether so many idle messages, whoever sent them, stand within the window at all: most often they do not, and nothing more need be looked at.
    private static bool AreTogether(in RuleContext<ConversationSegment> context, ReadOnlySpan<Idleness> idle, Term window, int most)
    {
        var messages = context.Fact.Messages;
        var (first, count) = (0, 0);
        for (var i = 0; i < messages.Count; i++)
        {
            if (idle[i] == Idleness.None) continue;
            if (++count < most) continue;
            while (idle[first] == Idleness.None) first++;
            if (window.DueFrom(messages[first].SentAt!.Value, context.Calendar) >= messages[i].SentAt!.Value) return true;
            first++;
            count--;
        }

        return false;
    }

    private static void Grade(in RuleContext<ConversationSegment> context, Span<Idleness> idle)
    {
        var messages = context.Fact.Messages;
        var (part, next) = (0, 0);
        for (var i = 0; i < messages.Count; i++)
        {
            idle[i] = Of(messages[i], ConversationSegment.IsRead(messages[i]) ? OfPart(context.Text, part++, ref next) : Idleness.None, context.Text);
        }
    }

    private static Idleness Of(Message message, Idleness words, TextAnalysis text)
    {
        if (message.Sender.Kind != ParticipantKind.Employee || message.SentAt is null) return Idleness.None;
        switch (message.Circumstances.Activity)
        {
            case UsagePurpose.UnrelatedToWork or UsagePurpose.PrivateBusiness:
                return Idleness.Found;
            case UsagePurpose.Unknown when words > Idleness.None:
                return words;
            case UsagePurpose.Unknown when message.Kind == MessageKind.Emotion || (message.Kind == MessageKind.Text && message.Text.Length > 0 && text.Words(WordLists.SmallTalk).IsAllOf(message.Text)):
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

    /// <summary>What one person said idly, how sure their surest burst is, and the message that made it so.</summary>
    private readonly record struct Chatter(IdleMessage[] Recent, Confidence? Sure, int Last);
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
