using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>The checks that one type of fact is put to. Only those are run that a fact calls for; findings are put in their own order afterwards.</summary>
internal sealed class CheckPlan
{
    private readonly Group[] _groups;

    public CheckPlan(IEnumerable<Entry> checks)
    {
        // Those without a prefilter first; a rule's own checks stay in their order, since the later ones may ask what the earlier have said.
        Group[] groups = [.. checks.GroupBy(entry => entry.Check.Prefilter).Select(group => new Group(group.Key, [.. group]))];
        _groups = [.. groups.Where(group => group.Prefilter is null), .. groups.Where(group => group.Prefilter is not null)];
        ReadsText = _groups.Any(group => group.ReadsText);
    }

    /// <summary>Whether one of the checks may look at the text.</summary>
    public bool ReadsText { get; }

    /// <summary>Whether no check is called for by a text with these signals, of a fact that tells these fields: to run the plan would then report nothing. It may say no where that is so, and never yes where it is not.</summary>
    public bool IsSilent(SignalSet signals, FactFields fields)
    {
        foreach (var group in _groups)
        {
            if (!group.Index.IsSilent(signals, fields)) return false;
        }

        return true;
    }

    public void Run(Fact fact, Evaluation evaluation)
    {
        var (text, fields) = (evaluation.Text, fact.Fields);
        if (IsSilent(text.Signals, fields)) return;
        foreach (var group in _groups)
        {
            if (group.Prefilter is null || !IsClear(group.Prefilter, fact, text)) Run(group, fact, fields, evaluation);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "A rule that fails must neither let the fact through nor keep the others from judging it.")]
    private static void Run(Group group, Fact fact, FactFields fields, Evaluation evaluation)
    {
        for (var word = 0; word < group.Index.Words; word++)
        {
            for (var called = group.Index.CalledFor(word, evaluation.Text, fields); called != 0; called &= called - 1)
            {
                var entry = group.Entries[(word * 64) + BitOperations.TrailingZeroCount(called)];
                if (entry.IsDated && !entry.Rule.InForceAt(fact.Instant)) continue;
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

    // Classes, so that the queries that group them are compiled already when a program starts.
    private sealed class Group(IPrefilter? prefilter, Entry[] entries)
    {
        public readonly IPrefilter? Prefilter = prefilter;

        public readonly Entry[] Entries = entries;

        public readonly CheckIndex Index = new([.. entries.Select(static entry => entry.Check)]);

        public bool ReadsText => Array.Exists(Entries, static entry => entry.Check.ReadsText);
    }

    /// <summary>A check and the rule that it is of.</summary>
    internal sealed class Entry(FactCheck check, RuleSetting rule)
    {
        public readonly FactCheck Check = check;

        public readonly RuleSetting Rule = rule;

        public readonly bool IsDated = rule.EffectiveFrom is not null || rule.EffectiveUntil is not null;
    }
}
