using System.Diagnostics.CodeAnalysis;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>The checks that one type of fact is put to, in the order that costs least; findings are put in their own order afterwards.</summary>
internal sealed class CheckPlan
{
    private readonly Entry[] _single;
    private readonly Group[] _prefiltered;

    public CheckPlan(IEnumerable<(FactCheck Check, RuleSetting Rule)> checks)
    {
        Entry[] entries = [.. checks.Select(pair => new Entry(pair.Check, pair.Rule))];
        _single = [.. entries.Where(entry => entry.Check.Prefilter is null)];
        _prefiltered = [.. entries.Where(entry => entry.Check.Prefilter is not null).GroupBy(entry => entry.Check.Prefilter).Select(group => new Group(group.Key!, [.. group]))];
        ReadsText = entries.Any(entry => entry.Check.ReadsText);
    }

    /// <summary>Whether one of the checks may look at the text.</summary>
    public bool ReadsText { get; }

    public void Run(Fact fact, Evaluation evaluation)
    {
        if (_single.Length > 0) Run(_single, fact, evaluation);
        foreach (ref readonly var group in _prefiltered.AsSpan())
        {
            if (!IsClear(group.Prefilter, fact, evaluation.Text)) Run(group.Entries, fact, evaluation);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "A rule that fails must neither let the fact through nor keep the others from judging it.")]
    private static void Run(Entry[] entries, Fact fact, Evaluation evaluation)
    {
        var (signals, at) = (evaluation.Text.Signals, fact.Instant);
        foreach (ref readonly var entry in entries.AsSpan())
        {
            if (!entry.Needs.IsEmpty && !entry.Needs.Overlaps(signals)) continue;
            if (entry.IsDated && !entry.Rule.InForceAt(at)) continue;
            try
            {
                entry.Check.Run(fact, entry.Rule, evaluation);
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                evaluation.ReportFailure(entry.Rule, error);
            }
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "The check that fails is run by itself then, and its rule is told to have failed.")]
    private static bool IsClear(IPrefilter prefilter, Fact fact, TextAnalysis text)
    {
        try
        {
            return prefilter.IsClear(fact, text);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return false;
        }
    }

    private readonly record struct Group(IPrefilter Prefilter, Entry[] Entries);

    private readonly struct Entry(FactCheck check, RuleSetting rule)
    {
        public readonly FactCheck Check = check;

        public readonly RuleSetting Rule = rule;

        public readonly SignalSet Needs = check.Needs;

        public readonly bool IsDated = rule.EffectiveFrom is not null || rule.EffectiveUntil is not null;
    }
}
