using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>The working state of one evaluation. One a thread is kept, so that a fact without a finding allocates nothing.</summary>
internal sealed class Evaluation
{
    [ThreadStatic]
    private static Evaluation? t_spare;

    private readonly List<Finding> _findings = [];
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
        _findings.Clear();
        Text.Begin();
        _engine = null!;
        _fact = null!;
        t_spare = this;
    }

    public void Report(
        RuleSetting rule, Fact fact, Confidence confidence, Party? subject, FindingKind? kind, ReadOnlySpan<TextMatch> matches, Enforcement atMost)
    {
        // Words prove nothing, however a rule weighs them.
        if (confidence == Confidence.Certain && !IsProved(matches)) confidence = Confidence.Likely;
        var evidence = EvidenceList.Of(matches, Text, _engine.Signals);
        if (evidence.Count > 0) Add(rule, fact, confidence, subject, kind, evidence, atMost);
    }

    public void Report(
        RuleSetting rule, Fact fact, Confidence confidence, Party? subject, FindingKind? kind, string field, string value) =>
        Add(rule, fact, confidence, subject, kind, [new Evidence { Type = Evidence.FieldType, Part = field, Excerpt = value }], Enforcement.Block);

    /// <summary>A rule that failed has not cleared the fact: somebody must look. Only the type of the error is told, never its text.</summary>
    public void ReportFailure(RuleSetting rule, Exception error)
    {
        Evidence[] evidence = [new Evidence { Type = Evidence.FieldType, Part = "rule-error", Excerpt = error.GetType().Name }];
        var id = FindingId.OfFailure(_fact.Id, rule.Rule.Id, _fact.Subject);

        // Several checks of one rule may fail, and that is told once.
        var earlier = _findings.FindIndex(finding => finding.Id == id);
        if (earlier >= 0)
        {
            evidence = [.. _findings[earlier].Evidence.Union(evidence)];
            _findings.RemoveAt(earlier);
        }

        _findings.Add(new Finding
        {
            Id = id,
            FactId = _fact.Id,
            Subject = _fact.Subject,
            RuleId = rule.Rule.Id,
            Clause = rule.Rule.ClauseNumber,
            Kind = FindingKind.Advice,
            Severity = rule.Severity,
            Confidence = Confidence.Possible,
            Enforcement = Enforcement.Review,
            Evidence = evidence,
            Message = ($"规则 {rule.Rule.Id} 执行出错，未能判定，需人工查看", $"Rule {rule.Rule.Id} failed and decided nothing; somebody must look"),
            Remedy = ("请修复该规则后重新评估", "Mend the rule and evaluate again"),
        });
    }

    public PolicyDecision Decide()
    {
        if (_findings.Count == 0) return new PolicyDecision(_fact.Id, _engine.PolicyVersion, Outcome.Pass);
        var findings = Precedence.Order(_findings, _engine.Rules);
        if (findings.Length == 0) return new PolicyDecision(_fact.Id, _engine.PolicyVersion, Outcome.Pass);
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

        return new PolicyDecision(_fact.Id, _engine.PolicyVersion, outcome, findings);
    }

    private static bool IsProved(ReadOnlySpan<TextMatch> matches)
    {
        foreach (ref readonly var match in matches)
        {
            if (match.Strength == Confidence.Certain) return true;
        }

        return false;
    }

    private void Add(
        RuleSetting rule, Fact fact, Confidence confidence, Party? subject, FindingKind? kind, IReadOnlyList<Evidence> evidence, Enforcement atMost)
    {
        var (whom, what) = (subject ?? fact.Subject, kind ?? rule.Rule.Kind);
        var enforcement = what == FindingKind.Merit ? Enforcement.None : rule.Enforcement < atMost ? rule.Enforcement : atMost;
        if (confidence == Confidence.Possible && enforcement > Enforcement.Review) enforcement = Enforcement.Review;

        // A rule says one thing of one fact and person, however many of its checks say it.
        var id = FindingId.Of(fact.Id, rule.Rule.Id, what, whom);
        var earlier = _findings.FindIndex(finding => finding.Id == id);
        if (earlier >= 0)
        {
            var before = _findings[earlier];
            _findings.RemoveAt(earlier);
            evidence = [.. before.Evidence, .. evidence.Except(before.Evidence)];
            if (before.Confidence > confidence) confidence = before.Confidence;
            if (before.Enforcement > enforcement) enforcement = before.Enforcement;
        }

        _findings.Add(new Finding
        {
            Id = id,
            FactId = fact.Id,
            Subject = whom,
            RuleId = rule.Rule.Id,
            Clause = rule.Rule.ClauseNumber,
            Kind = what,
            Severity = rule.Severity,
            Confidence = confidence,
            Enforcement = enforcement,
            Evidence = evidence,
            Message = rule.Rule.Message,
            Remedy = rule.Rule.Remedy,
        });
    }
}
