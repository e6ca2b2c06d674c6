namespace WeChatPolicy.Rules.Review;

public sealed partial class ReviewStore
{
    private const int MostInABatch = 1000;

    /// <summary>Takes up the findings of a decision, and marks those of the same fact that it no longer makes. Merits are passed over: there is nothing to review.</summary>
    /// <param name="decision">What a policy decided.</param>
    /// <param name="fact">Of which fact.</param>
    /// <param name="cancellationToken">Heeded until it is being committed.</param>
    /// <exception cref="ArgumentException">The decision is about another fact.</exception>
    /// <exception cref="FactLogException">The log cannot be written.</exception>
    public ValueTask<ScreeningReceipt> AddAsync(PolicyDecision decision, Fact fact, CancellationToken cancellationToken = default) => AddManyAsync([(decision, fact)], cancellationToken);

    /// <summary>Takes up the findings of decisions, in batches: what was acknowledged is durable, and sending all of it again after a failure adds nothing twice.</summary>
    /// <inheritdoc cref="AddAsync(PolicyDecision, Fact, CancellationToken)" path="/exception"/>
    public async ValueTask<ScreeningReceipt> AddManyAsync(IEnumerable<(PolicyDecision Decision, Fact Fact)> decisions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        var sum = default(ScreeningReceipt);
        foreach (var batch in decisions.Chunk(MostInABatch))
        {
            foreach (var (decision, fact) in batch)
            {
                ArgumentNullException.ThrowIfNull(fact);
                if (decision.FactId != fact.Id) throw new ArgumentException($"The decision is about fact '{decision.FactId}', not '{fact.Id}'.", nameof(decisions));
            }

            var looks = Array.ConvertAll(batch, pair => new ScreeningLook(
                pair.Decision.PolicyVersion, pair.Fact.Id,
                [.. pair.Decision.Findings.Where(static finding => finding.Kind != FindingKind.Merit).Select(finding => _keeper.Keep(new() { Finding = finding, PolicyVersion = pair.Decision.PolicyVersion, Fact = pair.Fact }))]));
            sum += await WriteAsync(() => new ScreeningPlan(_book, _time.GetUtcNow()).Of(looks), cancellationToken).ConfigureAwait(false);
        }

        return sum;
    }

    /// <summary>Takes up a finding that belongs to no decision: of a duty that was missed, or of a tool of the host's.</summary>
    /// <inheritdoc cref="AddAsync(PolicyDecision, Fact, CancellationToken)" path="/exception"/>
    public ValueTask<ScreeningReceipt> AddAsync(ScreenedFinding finding, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return AddManyAsync([finding], cancellationToken);
    }

    /// <summary>Takes up findings that belong to no decision, in batches.</summary>
    /// <inheritdoc cref="AddAsync(PolicyDecision, Fact, CancellationToken)" path="/exception"/>
    public async ValueTask<ScreeningReceipt> AddManyAsync(IEnumerable<ScreenedFinding> findings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var sum = default(ScreeningReceipt);
        foreach (var batch in findings.Chunk(MostInABatch))
        {
            var looks = Array.ConvertAll(batch, finding => new ScreeningLook(finding.PolicyVersion, null, [_keeper.Keep(finding) with { ByItself = true }]));
            sum += await WriteAsync(() => new ScreeningPlan(_book, _time.GetUtcNow()).Of(looks), cancellationToken).ConfigureAwait(false);
        }

        return sum;
    }

    /// <summary>A finding as it stands; <see langword="null"/> where there is none with this id.</summary>
    public ReviewedFinding? Find(string findingId)
    {
        ArgumentNullException.ThrowIfNull(findingId);
        lock (_reading) return _book.Find(findingId);
    }

    /// <summary>What was refused of findings that the review does not have, in order: no decision is lost.</summary>
    public IReadOnlyList<RefusedStep> RefusedElsewhere
    {
        get
        {
            lock (_reading) return [.. _book.RefusedElsewhere];
        }
    }

    /// <summary>A page of findings, newest first. Pages are asked for by key: what is added or decided meanwhile moves nothing.</summary>
    public ReviewPage List(ReviewQuery? query = null)
    {
        query ??= new ReviewQuery();
        lock (_reading)
        {
            var order = _book.Order();
            var from = query.After is { } after ? Array.BinarySearch(order, after) is var found && found >= 0 ? found + 1 : ~found : 0;
            var (shown, matching, more) = (new List<ReviewedFinding>(query.Size), 0, false);
            for (var i = 0; i < order.Length; i++)
            {
                var reviewed = _book.Findings[order[i].Id];
                if (!query.Asks(reviewed)) continue;
                matching++;
                if (i < from) continue;
                if (shown.Count < query.Size) shown.Add(reviewed);
                else more = true;
            }

            return new() { Findings = shown, Matching = matching, Next = more ? ReviewBook.KeyOf(shown[^1].Finding) : null };
        }
    }

    /// <summary>Groups the findings that a query asks for, its page aside, by rule and similar text: what is alike can be decided together.</summary>
    public SimilarGroups Group(ReviewQuery? query = null)
    {
        query ??= new ReviewQuery();
        (string, string, TextFingerprint)[] asked;
        lock (_reading)
        {
            asked = [.. _book.Findings.Values.Where(reviewed => reviewed.Finding.Fingerprint is not null && query.Asks(reviewed)).Select(static reviewed => (reviewed.Finding.Id, reviewed.Finding.RuleId, reviewed.Finding.Fingerprint!))];
        }

        return SimilarGroups.Of(asked, _options.GroupSimilarity);
    }
}
