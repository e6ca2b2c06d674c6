using System.Runtime.InteropServices;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>What rules are told of one fact, and what they have said of it so far.</summary>
internal abstract class Judgement
{
    /// <summary>So many findings are looked through one by one; more of them are found in a table.</summary>
    private const int Few = 16;

    private readonly List<FindingDraft> _drafts = [];
    private readonly List<(RuleSetting Rule, string Error)> _failures = [];
    private Dictionary<(string RuleId, FindingKind Kind, Party Subject), FindingDraft>? _bySubject;
    private Fact _fact = null!;

    /// <summary>The text of the fact as it was read.</summary>
    public TextAnalysis Text => new(Buffer);

    /// <summary>How many parts of the text are the fact's own words; those after it are forwarded.</summary>
    public int OwnParts { get; private set; }

    /// <summary>The options, and what is made of them once.</summary>
    public PolicySettings Settings { get; private set; } = null!;

    /// <summary>Where the text is read into; used again for the next fact.</summary>
    public AnalysisBuffer Buffer { get; } = new();

    /// <summary>Reports one finding that rests on places of the text. Words prove nothing, however a rule weighs them.</summary>
    public void Report(RuleSetting rule, Fact fact, Confidence confidence, Party? subject, FindingKind? kind, ReadOnlySpan<TextMatch> matches, Enforcement atMost, Particulars particulars)
    {
        if (confidence == Confidence.Certain && !IsProved(matches)) confidence = Confidence.Likely;
        var evidence = EvidenceList.Of(matches, Text);
        if (evidence.Count > 0) Add(rule, fact, confidence, subject, kind, CollectionsMarshal.AsSpan(evidence), atMost, particulars);
    }

    /// <summary>Reports a finding that a field decided.</summary>
    public void Report(RuleSetting rule, Fact fact, Confidence confidence, Party? subject, FindingKind? kind, string field, string value, Particulars particulars) =>
        Add(rule, fact, confidence, subject, kind, [FindingFactory.Field(field, value)], Enforcement.Block, particulars);

    /// <summary>Whether a rule has reported something of the fact.</summary>
    public bool HasReported(RuleSetting rule)
    {
        foreach (var draft in _drafts)
        {
            if (draft.Key.Item1 == rule.Rule.Id) return true;
        }

        return false;
    }

    /// <summary>Takes down that a rule failed.</summary>
    public void ReportFailure(RuleSetting rule, Exception error)
    {
        _failures.Add((rule, error.GetType().Name));
        Settings.Telemetry.RuleFailed(rule.Rule.Id, error);
    }

    /// <summary>Takes up a fact; the buffer is clear, as it was made or as <see cref="End"/> left it.</summary>
    protected void Begin(Fact fact, PolicySettings settings, TextAnalyzer? analyzer)
    {
        _fact = fact;
        Settings = settings;
        OwnParts = analyzer is null ? 0 : fact.AddText(Buffer);
        analyzer?.Read(Buffer);
    }

    /// <summary>Takes up a fact whose text was read together with others.</summary>
    protected void Begin(Fact fact, PolicySettings settings, BatchReading batch, int text, int ownParts)
    {
        (_fact, Settings, OwnParts) = (fact, settings, ownParts);
        Buffer.Take(batch, text);
    }

    protected void End()
    {
        if (_drafts.Count > 0) _drafts.Clear();
        if (_failures.Count > 0) _failures.Clear();
        _bySubject = null;
        Buffer.Clear();
        _fact = null!;
        Settings = null!;
    }

    /// <summary>All that was said; <see langword="null"/> where that is nothing.</summary>
    protected List<Finding>? Findings()
    {
        if (_drafts.Count == 0 && _failures.Count == 0 && Buffer.Failures is null) return null;
        foreach (var (name, error) in Buffer.Failures ?? []) Settings.Telemetry.ReaderFailed(name, error);
        return
        [
            .. _drafts.Select(draft => draft.Finish(Text, Settings.Calendar)),

            // Several checks of one rule may fail, and that is told once.
            .. _failures.GroupBy(static failure => failure.Rule, static failure => failure.Error).Select(failed => FindingFactory.OfFailure(failed.Key, _fact, failed.Distinct())),
            .. (Buffer.Failures ?? []).Select(failure => FindingFactory.OfUnread(failure.Name, _fact, failure.Error)),
        ];
    }

    private void Add(RuleSetting rule, Fact fact, Confidence confidence, Party? subject, FindingKind? kind, ReadOnlySpan<Evidence> evidence, Enforcement atMost, Particulars particulars)
    {
        var (whom, what) = (subject ?? fact.Subject, kind ?? rule.Rule.Kind);
        DraftOf(rule, fact, whom, what).Add(confidence, FindingFactory.Asked(rule, what, confidence, atMost), evidence, particulars);
    }

    private FindingDraft DraftOf(RuleSetting rule, Fact fact, Party whom, FindingKind what)
    {
        var key = (rule.Rule.Id, what, whom);
        if (_bySubject is null)
        {
            foreach (var earlier in _drafts)
            {
                if (earlier.Key == key) return earlier;
            }
        }
        else if (_bySubject.TryGetValue(key, out var known))
        {
            return known;
        }

        var draft = new FindingDraft(rule, fact, whom, what);
        _drafts.Add(draft);
        if (_bySubject is not null) _bySubject.Add(key, draft);
        else if (_drafts.Count == Few) _bySubject = _drafts.ToDictionary(static one => one.Key);
        return draft;
    }

    private static bool IsProved(ReadOnlySpan<TextMatch> matches)
    {
        foreach (ref readonly var match in matches)
        {
            if (match.Strength == Confidence.Certain) return true;
        }

        return false;
    }
}
