namespace WeChatPolicy.Rules.Tests.Clauses;

/// <summary>One row of the table of duties: a fact, and what it opens or closes under one rule.</summary>
/// <param name="Rule">The rule id as in the policy.</param>
/// <param name="Says">What happened, in words.</param>
/// <param name="Fact">The fact.</param>
public sealed record DutyCase(string Rule, string Says, Fact Fact)
{
    /// <summary>The duties that it opens, in order; <see langword="null"/> where the row is about what it closes.</summary>
    public IReadOnlyList<ExpectedDuty>? Opens { get; init; }

    /// <summary>The keys that it closes; <see langword="null"/> where the row is about what it opens.</summary>
    public IReadOnlyList<string>? Closes { get; init; }

    /// <summary>Options that the row needs.</summary>
    public Action<PolicyOptions>? Options { get; init; }

    public override string ToString() => $"{Rule} · {(Closes is null ? "opens" : "closes")} · {Says}";
}

/// <summary>Who owes, until when, and what it is met by.</summary>
public sealed record ExpectedDuty(Party Debtor, DateTimeOffset Due, string Key);

/// <summary>Gathers rows of duties.</summary>
public sealed class DutyTable(string rule)
{
    private readonly List<DutyCase> _rows = [];

    public IReadOnlyList<DutyCase> Rows => _rows;

    /// <summary>The fact opens a duty of a person.</summary>
    public DutyTable Opens(string says, Fact fact, string personId, DateTimeOffset due, string key) =>
        Opens(says, fact, new ExpectedDuty(Party.Person(personId), due, key));

    public DutyTable Opens(string says, Fact fact, params ExpectedDuty[] duties) => Add(new DutyCase(rule, says, fact) { Opens = duties });

    public DutyTable OpensNothing(string says, Fact fact) => Add(new DutyCase(rule, says, fact) { Opens = [] });

    public DutyTable Closes(string says, Fact fact, string key) => Add(new DutyCase(rule, says, fact) { Closes = [key] });

    public DutyTable ClosesNothing(string says, Fact fact) => Add(new DutyCase(rule, says, fact) { Closes = [] });

    /// <summary>Gives the rows so far these options.</summary>
    public DutyTable Under(Action<PolicyOptions> options)
    {
        for (var i = 0; i < _rows.Count; i++) _rows[i] = _rows[i] with { Options = options };
        return this;
    }

    private DutyTable Add(DutyCase row)
    {
        _rows.Add(row);
        return this;
    }
}
