namespace WeChatPolicy.Rules;

/// <summary>What the assessments rest on besides the cases: merits and decisions on sanctions. It makes the <see cref="Assessment"/> of an employee for a period.</summary>
/// <remarks>
/// <para>Nothing unverified counts: only cases that are verified by somebody who may, and merits that somebody else recorded. A
/// fact counts once, at the worst of the cases about it. A case counts in the period in which it was first verified and stays
/// there: when the conduct was, the case may not know, and a period that is closed should not change because something is
/// detected later. A merit counts in the period in which it was recorded.</para>
/// <para>The order in which merits and decisions are observed decides nothing, and a fact seen before changes nothing. Not for
/// several threads at once.</para>
/// <example><code>
/// var cases = new CaseBook(engine.Options.Supervision);
/// var book = new AssessmentBook(cases);
/// foreach (Fact fact in facts)
/// {
///     cases.Observe(fact);
///     book.Observe(fact);
/// }
///
/// Assessment spring = book.Of("zhang", AssessmentPeriod.Quarter(2026, 1), engine);
/// foreach (AssessmentLine line in spring.Lines) Console.WriteLine($"{line.Points} {line.Explanation.En}");
/// if (spring.Proposal is { } proposal) Console.WriteLine(proposal.Explanation.Zh);
/// </code></example>
/// </remarks>
public sealed partial class AssessmentBook
{
    private readonly CaseBook _cases;
    private readonly SortedDictionary<string, PersonnelEvent> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _byEmployee = new(StringComparer.Ordinal);

    /// <summary>A book without a merit or a decision.</summary>
    /// <param name="cases">The cases; what they are when an assessment is made is what counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> is null.</exception>
    public AssessmentBook(CaseBook cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        _cases = cases;
    }

    /// <summary>Takes a <see cref="MeritRecorded"/> or a <see cref="SanctionDecided"/> down. One that was observed before changes nothing; other facts are none of its business. None is refused.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public Observed<PersonnelEvent, BookRefusal> Observe(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var employee = fact switch
        {
            MeritRecorded merit => merit.Employee.Id,
            SanctionDecided decided => decided.Employee.Id,
            _ => null,
        };
        if (employee is null || fact is not PersonnelEvent taken || !_facts.TryAdd(fact.Id, taken)) return default;
        if (!_byEmployee.TryGetValue(employee, out var ids)) _byEmployee[employee] = ids = new(StringComparer.Ordinal);
        ids.Add(taken.Id);
        return new() { Taken = taken };
    }

    /// <summary>The assessment of an employee for a period, as cases, merits and decisions stand now.</summary>
    /// <param name="employeeId">Whose.</param>
    /// <param name="period">The period, in days of the engine's calendar.</param>
    /// <param name="engine">Rates the cases that their verification does not rate, and holds points, cap, window and ladder.</param>
    /// <exception cref="ArgumentException">An argument is missing or empty.</exception>
    public Assessment Of(string employeeId, AssessmentPeriod period, PolicyEngine engine)
    {
        ArgumentException.ThrowIfNullOrEmpty(employeeId);
        ArgumentNullException.ThrowIfNull(engine);
        var (options, calendar) = (engine.Settings.Options.Assessment, engine.Settings.Calendar);
        bool Within(DateTimeOffset? at) => at is { } instant && period.Contains(calendar.DateOf(instant));

        var counted = new CountedFacts(employeeId, _cases.CasesOf(employeeId), engine);
        var merits = new CountedMerits(Facts<MeritRecorded>(employeeId));
        AssessmentLine[] lines =
        [
            .. counted.Facts.Where(fact => Within(fact.Since)).Select(fact => PointLines.Deduction(fact, options)),
            .. merits.Counted.Where(merit => Within(merit.Since)).Select(merit => PointLines.Credit(merit.First, merit.Since, merit.All, options)),
        ];
        LiabilityLine[] liabilities =
        [
            .. counted.Dated.Where(dated => Within(dated.Since)).OrderBy(dated => dated.File.Id, StringComparer.Ordinal)
                .SelectMany(dated => Liabilities.Of(dated.File, employeeId, SharedLosses.Of(_cases, dated.File), [.. dated.Cases.Select(AssessmentSource.Of)], options.LiabilityDecimals)),
        ];
        var proposal = SanctionLadder.Propose(counted.Facts, fact => Within(fact.Since), options, calendar);
        return new Assessment
        {
            EmployeeId = employeeId,
            Period = period,
            PolicyVersion = engine.PolicyVersion,
            Lines = PointLines.Cap(lines, options) is { } cap ? [.. lines, cap] : lines,
            Liabilities = liabilities,
            LiabilityTotals = Liabilities.Totals(liabilities),
            Proposal = proposal,
            Decisions = Decisions(employeeId, lines, proposal, Within),
            Uncounted =
            [
                .. counted.Uncounted.Where(item => item.Since is null || Within(item.Since)).OrderBy(item => item.File.Id, StringComparer.Ordinal)
                    .Select(item => new UncountedSource { Source = AssessmentSource.Of(item.File), Reason = item.Reason, CountedAs = item.CountedAs }),
                .. merits.Uncounted.Where(item => item.Merit.At is null || Within(item.Merit.At))
                    .Select(item => new UncountedSource { Source = AssessmentSource.Of(item.Merit), Reason = item.Reason, CountedAs = item.CountedAs }),
            ],
        };
    }

    /// <summary>The losses that the cases claim shares of, and whether the shares of each add up to the whole, as the cases stand now.</summary>
    /// <remarks>A loss of which cases in another book claim shares as well is seen whole by neither.</remarks>
    public IReadOnlyList<SharedLoss> Losses() => [.. SharedLosses.All(_cases)];

    private IEnumerable<TFact> Facts<TFact>(string employeeId)
        where TFact : PersonnelEvent => _byEmployee.TryGetValue(employeeId, out var ids) ? ids.Select(id => _facts[id]).OfType<TFact>() : [];

    // Nobody decides about themselves: such a decision is a finding of 4.2.3, and no decision here.
    private RecordedDecision[] Decisions(string employeeId, IEnumerable<AssessmentLine> lines, ProposedSanction? proposal, Func<DateTimeOffset?, bool> within)
    {
        var cases = lines.SelectMany(line => line.Sources).Concat(proposal?.Sources ?? []).Select(source => source.CaseId).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Facts<SanctionDecided>(employeeId)
                .Where(decided => decided.Person.Id != employeeId && (within(decided.At) || decided.CaseIds.Any(cases.Contains)))
                .OrderBy(decided => decided.At ?? DateTimeOffset.MaxValue).ThenBy(decided => decided.Id, StringComparer.Ordinal)
                .Select(decided => new RecordedDecision
                {
                    FactId = decided.Id,
                    ProposalId = decided.ProposalId,
                    DecidedById = decided.Person.Id,
                    At = decided.At,
                    Sanction = decided.Sanction,
                    Name = decided.SanctionName,
                    CaseIds = decided.CaseIds,
                    UnsupportedCaseIds = [.. decided.CaseIds.Where(id => !(_cases.TryGetCase(id, out var file) && file.Counts && file.Accused?.Id == employeeId))],
                }),
        ];
    }
}
