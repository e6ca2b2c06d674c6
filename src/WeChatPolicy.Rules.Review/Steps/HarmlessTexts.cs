namespace WeChatPolicy.Rules.Review;

/// <summary>The findings that a person dismissed as harmless, to be found by rule and similar text.</summary>
internal sealed class HarmlessTexts(SimilarDismissalOptions options)
{
    private readonly FingerprintBands _bands = new(options.Similarity);
    private readonly Dictionary<(string RuleId, int Band, ulong Key), List<string>> _byBand = [];

    public void Add(ReviewedFinding finding)
    {
        if (!IsHarmless(finding)) return;
        for (var band = 0; band < _bands.Count; band++)
        {
            var key = KeyOf(finding.Finding, band);
            if (!_byBand.TryGetValue(key, out var ids)) _byBand[key] = ids = [];
            ids.Add(finding.Finding.Id);
        }
    }

    public void Remove(ReviewedFinding finding)
    {
        if (!IsHarmless(finding)) return;
        for (var band = 0; band < _bands.Count; band++)
        {
            var key = KeyOf(finding.Finding, band);
            if (_byBand.TryGetValue(key, out var ids) && ids.Remove(finding.Finding.Id) && ids.Count == 0) _byBand.Remove(key);
        }
    }

    /// <summary>The dismissal that settles a finding: the most similar one, of equals the latest, of those the first by id.</summary>
    /// <param name="finding">The finding that would be asked.</param>
    /// <param name="now">When it came in.</param>
    /// <param name="find">The finding of an id as it stands.</param>
    public (ReviewedFinding Precedent, double Similarity)? Settling(KeptFinding finding, DateTimeOffset now, Func<string, ReviewedFinding> find)
    {
        if (!options.Enabled || finding.Fingerprint is not { } text || (finding.Enforcement == Enforcement.Block && !options.EvenBlock)) return null;
        (ReviewedFinding Precedent, double Similarity)? best = null;
        foreach (var id in Candidates(finding).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var precedent = find(id);
            if (id == finding.Id || !IsHarmless(precedent) || !_bands.AreSimilar(text, precedent.Finding.Fingerprint!) || !Covers(precedent, finding, now)) continue;
            var similarity = text.SimilarityTo(precedent.Finding.Fingerprint!);
            if (best is not { } known || similarity > known.Similarity || (similarity == known.Similarity && DismissedAt(precedent) > DismissedAt(known.Precedent))) best = (precedent, similarity);
        }

        return best;
    }

    /// <summary>Whether a dismissal still stands for a finding that it settled, which another policy now sees in another way.</summary>
    public bool StillCovers(ReviewedFinding? precedent, KeptFinding finding) =>
        precedent is not null && IsHarmless(precedent) && (finding.Enforcement != Enforcement.Block || options.EvenBlock) && IsNoGraver(precedent.Finding, finding);

    public bool IsHarmless(ReviewedFinding finding) =>
        finding is { State: ReviewState.Settled, Verdict: ReviewVerdict.DoesNotHold, SettledBy: null, Finding.Fingerprint: not null }
        && finding.Votes is [.., { Code: { } code }] && options.Codes.Contains(code);

    private bool Covers(ReviewedFinding precedent, KeptFinding finding, DateTimeOffset now) =>
        precedent.Settles.Count < options.MostSettled && now - DismissedAt(precedent) <= options.Term && IsNoGraver(precedent.Finding, finding);

    // The text is like one that was looked at; what the policy sees in it must not be more than what was looked at.
    private static bool IsNoGraver(KeptFinding precedent, KeptFinding finding) =>
        finding.Confidence <= precedent.Confidence && finding.Enforcement <= precedent.Enforcement && finding.Severity <= precedent.Severity
        && finding.Evidence.All(place => precedent.Evidence.Any(known => known.Type == place.Type && known.Part == place.Part && (place.Type != "field" || known.Excerpt == place.Excerpt)));

    private static DateTimeOffset DismissedAt(ReviewedFinding precedent) => precedent.Votes[^1].At;

    private IEnumerable<string> Candidates(KeptFinding finding)
    {
        for (var band = 0; band < _bands.Count; band++)
        {
            foreach (var id in _byBand.GetValueOrDefault(KeyOf(finding, band)) ?? []) yield return id;
        }
    }

    private (string RuleId, int Band, ulong Key) KeyOf(KeptFinding finding, int band) => (finding.RuleId, band, _bands.Key(finding.Fingerprint!, band));
}
