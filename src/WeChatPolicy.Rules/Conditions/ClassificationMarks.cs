using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Words that mark a text as secret (【机密】, 机密★三年, CONFIDENTIAL, 规划-绝密.pptx), and what follows from a mark.</summary>
internal static class ClassificationMarks
{
    /// <summary>The names of the levels are no longer than this, in folded characters.</summary>
    private const int LongestLevel = 2;

    /// <summary>Gathers the words that are set as a mark.</summary>
    public static int Gather<TFact>(in RuleContext<TFact> context, SignalSet signals, Span<TextMatch> places)
        where TFact : Fact
    {
        var count = 0;
        foreach (ref readonly var match in context.Text.Matches)
        {
            if (signals.Contains(match.Signal) && count < places.Length && MarkPlace.IsSet(context.Text, match) && IsMeant(context, match)) places[count++] = match;
        }

        return count;
    }

    /// <summary>Reports that a text is marked as secret. Under a label that says less the two contradict each other, and somebody looks; a word that is no mark then says nothing.</summary>
    /// <param name="context">What the rule sees.</param>
    /// <param name="signals">The marks of secrecy.</param>
    /// <param name="label">What somebody has classified it as.</param>
    /// <param name="atMost">How sure it is that it was sent.</param>
    public static void ReportSecret<TFact>(in RuleContext<TFact> context, SignalSet signals, Classification label, Confidence atMost = Confidence.Likely)
        where TFact : Fact
    {
        var agrees = label is Classification.Unknown or Classification.Secret;
        Span<TextMatch> marks = stackalloc TextMatch[CueWeighing.Most];
        var set = Gather(context, signals, marks);
        if (set > 0) context.Report(agrees ? CueWeighing.Lesser(Confidence.Likely, atMost) : Confidence.Possible, marks[..set]);
        else if (agrees) Report(context, signals, atMost);
    }

    /// <summary>Reports a mark on what somebody has labelled as being for everybody.</summary>
    public static void ReportOnPublic<TFact>(in RuleContext<TFact> context, SignalSet signals, Classification label)
        where TFact : Fact
    {
        if (label != Classification.Public) return;
        Span<TextMatch> marks = stackalloc TextMatch[CueWeighing.Most];
        var set = Gather(context, signals, marks);
        if (set > 0) context.Report(Confidence.Possible, marks[..set]);
    }

    /// <summary>Reports the words that say that the text is secret; not those that ask what a mark means, or report a breach.</summary>
    public static void Report<TFact>(in RuleContext<TFact> context, SignalSet signals, Confidence atMost = Confidence.Likely)
        where TFact : Fact
    {
        Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
        var weighed = CueWeighing.Weigh(context, signals, CueFilter.NotForbidden | CueFilter.NotTaught, places, out var read);
        var (count, clear, isSaid) = (0, false, false);
        foreach (var place in places[..weighed])
        {
            if (SpeechAct.IsAsked(context.Text, place) || SpeechAct.IsReported(context.Text, place)) continue;
            clear |= place.Strength > Confidence.Possible;
            isSaid |= place.FoldedLength > LongestLevel;
            places[count++] = place;
        }

        // The names of the levels alone, however many, are what is talked about: 绝密、机密、秘密.
        if (clear || (count == weighed && isSaid)) context.Report(CueWeighing.Lesser(read, atMost), places[..count]);
    }

    // What opens a line marks what follows. Elsewhere it may be spoken of: 不得在群里发【机密】资料.
    private static bool IsMeant<TFact>(in RuleContext<TFact> context, in TextMatch match)
        where TFact : Fact =>
            MarkPlace.Heads(context.Text, match)
            || (CueWeighing.TryTake(context, match, CueFilter.NotForbidden | CueFilter.NotTaught, out _) && !SpeechAct.IsReported(context.Text, match));
}
