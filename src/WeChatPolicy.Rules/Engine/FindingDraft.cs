namespace WeChatPolicy.Rules;

/// <summary>What a rule has said so far of one fact and person. A rule says one thing of them, however many of its checks say it.</summary>
internal sealed class FindingDraft(RuleSetting rule, Fact fact, Party subject, FindingKind kind)
{
    private readonly List<Evidence> _evidence = [];
    private HashSet<Evidence>? _known;
    private Confidence _confidence;
    private Enforcement _enforcement;

    /// <summary>What it says; the rule's own words unless something went wrong.</summary>
    public LocalizedText Message { get; set; } = rule.Rule.Message;

    /// <inheritdoc cref="Message"/>
    public LocalizedText Remedy { get; set; } = rule.Rule.Remedy;

    /// <summary>Adds what one check says: its evidence where it is new, and the surest and strictest of all holds.</summary>
    public void Add(IReadOnlyList<Evidence> evidence, Confidence confidence, Enforcement enforcement)
    {
        if (_evidence.Count == 0)
        {
            _evidence.AddRange(evidence);
        }
        else
        {
            _known ??= [.. _evidence];
            foreach (var place in evidence)
            {
                if (_known.Add(place)) _evidence.Add(place);
            }
        }

        if (confidence > _confidence) _confidence = confidence;
        if (enforcement > _enforcement) _enforcement = enforcement;
    }

    public Finding Finish() => new()
    {
        Id = FindingId.Of(fact.Id, rule.Rule.Id, _evidence),
        FactId = fact.Id,
        Subject = subject,
        RuleId = rule.Rule.Id,
        Clause = rule.Rule.ClauseNumber,
        Kind = kind,
        Severity = rule.Severity,
        Confidence = _confidence,
        Enforcement = _enforcement,
        Evidence = _evidence,
        Message = Message,
        Remedy = Remedy,
    };
}
