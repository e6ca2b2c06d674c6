namespace WeChatPolicy.Rules.Tests.Clauses;

/// <summary>Gathers rows; the table of a clause reads like the clause.</summary>
public sealed class RuleTable(string rule)
{
    private readonly List<RuleCase> _rows = [];

    public IReadOnlyList<RuleCase> Rows => _rows;

    public RuleTable Violating(string says, Fact fact, Confidence sure = Confidence.Certain) => Add(CaseKind.Violating, says, fact, sure);

    public RuleTable Compliant(string says, Fact fact) => Add(CaseKind.Compliant, says, fact, null);

    /// <summary>Something is not known: the rule is silent, or the finding only possible.</summary>
    public RuleTable Unknown(string says, Fact fact, Confidence? sure) => Add(CaseKind.Unknown, says, fact, sure);

    public RuleTable Boundary(string says, Fact fact, Confidence? sure) => Add(CaseKind.Boundary, says, fact, sure);

    /// <summary>Gives the rows so far these options.</summary>
    public RuleTable Under(Action<PolicyOptions> options)
    {
        for (var i = 0; i < _rows.Count; i++) _rows[i] = _rows[i] with { Options = options };
        return this;
    }

    /// <summary>Gives the rows so far a builder composed like this.</summary>
    public RuleTable With(Action<PolicyBuilder> compose)
    {
        for (var i = 0; i < _rows.Count; i++) _rows[i] = _rows[i] with { Compose = compose };
        return this;
    }

    private RuleTable Add(CaseKind kind, string says, Fact fact, Confidence? expected)
    {
        _rows.Add(new RuleCase(rule, kind, says, fact, expected));
        return this;
    }
}
