using System.Runtime.InteropServices;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>The working state of one evaluation. One a thread is kept, so that a fact without a finding allocates nothing.</summary>
internal sealed class Evaluation
{
    [ThreadStatic]
    private static Evaluation? t_spare;

    /// <summary>So many findings are looked through one by one; more of them are found in a table.</summary>
    private const int Few = 16;

    private readonly List<FindingDraft> _drafts = [];
    private readonly List<Finding> _failures = [];
    private Dictionary<(string RuleId, FindingKind Kind, Party Subject), FindingDraft>? _byWhom;
    private PolicyEngine _engine = null!;
    private Fact _fact = null!;

    private Evaluation()
    {
    }

    public TextReading Text { get; } = new();

    /// <summary>How many parts of the text are the fact's own words; those after it are forwarded.</summary>
    public int OwnParts { get; private set; }

    public PolicySettings Settings => _engine.Settings;

    /// <summary>Takes the thread's spare state, or a new one where a rule evaluates in the midst of an evaluation.</summary>
    /// <param name="engine">The policy.</param>
    /// <param name="fact">What is to be judged.</param>
    /// <param name="readsText">Whether anybody may ask for the text; otherwise it is not read.</param>
    public static Evaluation Rent(PolicyEngine engine, Fact fact, bool readsText = true)
    {
        var evaluation = t_spare ?? new Evaluation();
        t_spare = null;
        evaluation._engine = engine;
        evaluation._fact = fact;
        evaluation.Text.Begin();
        evaluation.OwnParts = 0;
        if (!readsText) return evaluation;
        evaluation.OwnParts = fact.AddText(evaluation.Text);
        if (evaluation.Text.PartCount > 0) engine.Scanner.Read(evaluation.Text);
        else evaluation.Text.Fold(engine.Scanner); // Nothing to read, and still a rule may ask: it is told no.
        return evaluation;
    }

    public void Return()
    {
        _drafts.Clear();
        _failures.Clear();
        _byWhom = null;
        Text.Begin();
        _engine = null!;
        _fact = null!;
        t_spare = this;
    }

    public void Report(
        RuleSetting rule, Fact fact, Confidence confidence, Party? subject, FindingKind? kind, ReadOnlySpan<TextMatch> matches, Enforcement atMost)
    {
        var evidence = EvidenceList.Of(matches, Text, _engine.Signals);
        if (evidence.Count > 0) Add(rule, fact, confidence, subject, kind, CollectionsMarshal.AsSpan(evidence), atMost);
    }

    public void Report(
        RuleSetting rule, Fact fact, Confidence confidence, Party? subject, FindingKind? kind, string field, string value) =>
        Add(rule, fact, confidence, subject, kind, [FindingFactory.Field(field, value)], Enforcement.Block);

    /// <summary>A rule that failed has not cleared the fact: somebody must look. Only the type of the error is told, never its text.</summary>
    public void ReportFailure(RuleSetting rule, Exception error)
    {
        Evidence[] evidence = [FindingFactory.Field("rule-error", error.GetType().Name)];
        _failures.Add(FindingFactory.Of(rule, _fact.Id, _fact.Subject, FindingKind.Advice, Confidence.Possible, Enforcement.Review, evidence) with
        {
            Message = ($"规则 {rule.Rule.Id} 执行出错，未能判定，需人工查看", $"Rule {rule.Rule.Id} failed and decided nothing; somebody must look"),
            Remedy = ("请修复该规则后重新评估", "Mend the rule and evaluate again"),
        });
    }

    public PolicyDecision Decide()
    {
        if (_drafts.Count == 0 && _failures.Count == 0) return new PolicyDecision(_engine, _fact, Outcome.Pass, null);
        var findings = Precedence.Order([.. _drafts.Select(static draft => draft.Finish()), .. _failures], _engine.Rules);
        if (findings.Length == 0) return new PolicyDecision(_engine, _fact, Outcome.Pass, null);
        var outcome = Outcome.Pass;
        foreach (var finding in findings)
        {
            var asked = finding.Enforcement switch
            {
                Enforcement.Block => Outcome.Block,
                Enforcement.Review => Outcome.Review,
                Enforcement.Notify => Outcome.Notify,
                _ => Outcome.Pass,
            };
            if (asked > outcome) outcome = asked;
        }

        return new PolicyDecision(_engine, _fact, outcome, findings);
    }

    private void Add(
        RuleSetting rule, Fact fact, Confidence confidence, Party? subject, FindingKind? kind, ReadOnlySpan<Evidence> evidence, Enforcement atMost)
    {
        var (whom, what) = (subject ?? fact.Subject, kind ?? rule.Rule.Kind);
        DraftOf(rule, fact, whom, what).Add(confidence, FindingFactory.Asked(rule, what, confidence, atMost), evidence);
    }

    private FindingDraft DraftOf(RuleSetting rule, Fact fact, Party whom, FindingKind what)
    {
        var key = (rule.Rule.Id, what, whom);
        if (_byWhom is null)
        {
            foreach (var earlier in _drafts)
            {
                if (earlier.Key == key) return earlier;
            }
        }
        else if (_byWhom.TryGetValue(key, out var known))
        {
            return known;
        }

        var draft = new FindingDraft(rule, fact.Id, whom, what);
        _drafts.Add(draft);
        if (_byWhom is not null) _byWhom.Add(key, draft);
        else if (_drafts.Count == Few) _byWhom = _drafts.ToDictionary(static one => one.Key);
        return draft;
    }
}
