using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Weighs the places of a text that may break a rule: a cue is not a proof.</summary>
internal static class CueWeighing
{
    /// <summary>More places than this change no verdict.</summary>
    public const int Most = 48;

    /// <summary>How far, in folded characters, a ban reaches ahead: 严禁任何形式的赌博.</summary>
    private const int BanReach = 8;

    /// <summary>As many different cues as this say what one clear term says.</summary>
    private const int CuesThatConvince = 3;

    /// <summary>As many places of promotion as nobody needs who only talks about a campaign.</summary>
    private const int Heap = 5;

    /// <summary>Weighs the places that carry one of the signals.</summary>
    /// <param name="context">What the rule sees.</param>
    /// <param name="signals">The signals.</param>
    /// <param name="how">How the places are taken.</param>
    /// <param name="places">Receives the places that count, in order.</param>
    /// <param name="confidence">How sure they make it.</param>
    /// <param name="frames">Acts that count as well, where their role is filled.</param>
    /// <returns>The number of places that count; 0 if they do not make a finding.</returns>
    /// <remarks>One clear term is enough, and so is an act with its role. Of mere cues it takes two different ones to make it possible, three to make it likely.</remarks>
    public static int Weigh<TFact>(
        in RuleContext<TFact> context, SignalSet signals, CueFilter how, Span<TextMatch> places, out Confidence confidence, ReadOnlySpan<Frame> frames = default)
        where TFact : Fact
    {
        confidence = Confidence.Possible;
        var text = context.Text;
        if (!CueOutlook.IsOpen(text, signals, frames)) return 0;
        var (count, most, clear, isFilled) = (0, 0, false, false);
        Span<byte> different = stackalloc byte[(how & CueFilter.OneKind) != 0 ? Signal.Limit : 1];
        foreach (ref readonly var match in text.Matches)
        {
            if (count == places.Length) break;
            var isFrame = !signals.Contains(match.Signal);
            if (isFrame && !Frame.IsAnyFilled(frames, text, match)) continue;
            if (!TryTake(context, match, how, out var strength)) continue;
            isFilled |= isFrame;
            if (strength > Confidence.Possible)
            {
                clear = true;
                if (strength > confidence) confidence = strength;
            }

            if (IsNew(text, match, places[..count])) most = Math.Max(most, ++different[(how & CueFilter.OneKind) != 0 ? match.Signal.Index : 0]);
            places[count++] = match;
        }

        if (clear) return count;
        if (most < 2 && !isFilled) return 0;
        if (most >= CuesThatConvince) confidence = Confidence.Likely;
        return count;
    }

    /// <summary>Weighs the places and reports them as one finding if they make one.</summary>
    /// <remarks>A rule that may be surer than likely, because an identifier can prove itself, weighs and reports by itself.</remarks>
    /// <returns>Whether they make one.</returns>
    public static bool Report<TFact>(
        in RuleContext<TFact> context, SignalSet signals, CueFilter how, Confidence atMost = Confidence.Likely, ReadOnlySpan<Frame> frames = default)
        where TFact : Fact
    {
        if (!CueOutlook.IsOpen(context.Text, signals, frames)) return false;
        Span<TextMatch> places = stackalloc TextMatch[Most];
        var count = Weigh(context, signals, how, places, out var confidence, frames);
        if (count == 0 || IsOfWork(context, how, places[..count], confidence, frames)) return false;
        context.Report(Lesser(confidence, atMost), places[..count], atMost: IsOfferedByMore(context.Text, places[..count]) ? Enforcement.Block : Enforcement.Review);
        return true;
    }

    // One word alone, or mere cues, beside what people work with; what the company offers; news told by those who may tell it.
    private static bool IsOfWork<TFact>(in RuleContext<TFact> context, CueFilter how, ReadOnlySpan<TextMatch> places, Confidence confidence, ReadOnlySpan<Frame> frames)
        where TFact : Fact
    {
        var text = context.Text;
        ref readonly var first = ref places[0];
        var proves = confidence > Confidence.Possible && IsSeveral(text, places);

        // With a link or a number it is passed on to colleagues, and not only talked about.
        var passedOn = Mailing.IsPassedOn(context, first.Part);
        if (!passedOn && !proves && (how & CueFilter.NotWork) != 0)
        {
            // What a swindler writes to strangers, a colleague who says it once may have been told.
            if (first.Signal == Signals.Fraud && !Stance.IsOffered(text, first)) return true;
            if (!Frame.ActsOf(frames).Contains(first.Signal) && (Stance.IsWorkObject(text, first) || (confidence == Confidence.Possible && Stance.IsOfficial(text, first)))) return true;
        }

        // The company praises what it offers, but who heaps up so much of it talks to customers. Whoever works at a campaign quotes it at length.
        var heapsUp = proves && (passedOn || places.Length >= Heap);
        return ((how & CueFilter.NotOfficial) != 0 && (Stance.IsCampaignWork(text, first) || (!heapsUp && Stance.IsOfficial(text, first)))) || ((how & CueFilter.NotCorrected) != 0 && Stance.IsCorrected(text, first));
    }

    /// <summary>Whether something is offered with more than one word: only that is held back before anybody has looked.</summary>
    private static bool IsOfferedByMore(TextAnalysis text, ReadOnlySpan<TextMatch> places)
    {
        if (!IsSeveral(text, places)) return false;
        foreach (ref readonly var place in places)
        {
            if (Stance.IsOffered(text, place)) return true;
        }

        return false;
    }

    /// <summary>Whether there are two different places at the least: one word alone holds nobody's message back.</summary>
    public static bool IsSeveral(TextAnalysis text, ReadOnlySpan<TextMatch> places)
    {
        for (var i = 1; i < places.Length; i++)
        {
            if (IsNew(text, places[i], places[..1])) return true;
        }

        return false;
    }

    /// <summary>The less sure of the two.</summary>
    public static Confidence Lesser(Confidence a, Confidence b) => a < b ? a : b;

    /// <summary>Whether a place counts, as it is to be taken, and how sure it is then.</summary>
    public static bool TryTake<TFact>(in RuleContext<TFact> context, in TextMatch match, CueFilter how, out Confidence strength)
        where TFact : Fact
    {
        strength = match.Strength;
        if ((how & CueFilter.OwnWords) != 0 && (context.IsForwarded(match) || Quotation.IsReported(context.Text, match) || ProductCode.Is(context.Text, match))) return false;
        if ((how & CueFilter.NotDisclaimed) != 0 && Stance.IsDisclaimed(context.Text, match)) return false;
        if ((how & CueFilter.NotForbidden) != 0 && context.Text.Precedes(Signals.Prohibition, match, BanReach)) return false;

        // A ban may stand in the gap of a term as well: 工资条请勿截图.
        if ((how & CueFilter.NotForbidden) != 0 && match.HasGap && match.Signal != Signals.SensitiveMark && context.Text.Near(match, Signals.Prohibition, 0)) return false;
        if ((how & CueFilter.NotTaught) != 0 && WarningHeading.Opens(context.Text, match)) return false;
        var isDisowned = (how & CueFilter.NotDisowned) != 0 && Stance.IsDisowned(context.Text, match);
        if (!isDisowned && ((how & CueFilter.NotTaught) == 0 || !Stance.IsTaught(context.Text, match))) return true;
        if ((how & CueFilter.NotDisowned) == 0 ? strength == Confidence.Possible : !Stance.IsOffered(context.Text, match)) return false;
        strength = Confidence.Possible;
        return true;
    }

    /// <summary>Whether a place says something that those before it do not: the same word said five times is one cue.</summary>
    public static bool IsNew(TextAnalysis text, in TextMatch match, ReadOnlySpan<TextMatch> before)
    {
        foreach (ref readonly var earlier in before)
        {
            if (!AreDifferent(text, earlier, match)) return false;
        }

        return true;
    }

    /// <summary>Whether two places are apart and say different words.</summary>
    public static bool AreDifferent(TextAnalysis text, in TextMatch one, in TextMatch other)
    {
        var overlap = one.FoldedStart < other.FoldedStart + other.FoldedLength && other.FoldedStart < one.FoldedStart + one.FoldedLength;
        return !overlap && !text.Folded.Slice(one.FoldedStart, one.FoldedLength).SequenceEqual(text.Folded.Slice(other.FoldedStart, other.FoldedLength));
    }
}
