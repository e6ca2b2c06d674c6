using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules.Review;

/// <summary>How findings are reviewed. Later changes of the object change nothing of a store that is open.</summary>
public sealed class ReviewOptions
{
    /// <summary>The host's secret key of pseudonyms and fingerprints: at least 32 random bytes, kept apart from the log. A store keeps the key that it began with.</summary>
    [JsonIgnore]
    public ReadOnlyMemory<byte> Key { get; set; }

    /// <summary>When a second person decides as well.</summary>
    public SecondPersonOptions SecondPerson { get; set; } = new();

    /// <summary>When what is like something that was dismissed as harmless is not asked again.</summary>
    public SimilarDismissalOptions SimilarDismissal { get; set; } = new();

    /// <summary>How many persons, other than who asks, grant that a name is seen: 0, 1 or 2. Default: <c>1</c>.</summary>
    public int UnmaskingGrants { get; set; } = 1;

    /// <summary>How long a name may be seen once that is granted. Default: <c>08:00:00</c>.</summary>
    public TimeSpan UnmaskingTerm { get; set; } = TimeSpan.FromHours(8);

    /// <summary>Who does not decide a finding, beside whom it concerns. Default: <c>ObjectAndLine</c>. What is not known of superiors is not guessed: a case asks again.</summary>
    public Independence Independence { get; set; } = Independence.ObjectAndLine;

    /// <summary>From which similarity on findings of one rule are grouped, 0.75 to 1. Default: <c>0.8</c>.</summary>
    public double GroupSimilarity { get; set; } = 0.8;

    /// <summary>How far the instant of an act may lie ahead of the review's clock. Default: <c>00:05:00</c>.</summary>
    public TimeSpan ClockTolerance { get; set; } = TimeSpan.FromMinutes(5);

    internal ReviewOptions Checked()
    {
        if (UnmaskingGrants is < 0 or > 2) throw new ArgumentOutOfRangeException(nameof(UnmaskingGrants), UnmaskingGrants, "UnmaskingGrants is 0, 1 or 2.");
        if (UnmaskingTerm <= TimeSpan.Zero) throw new ArgumentOutOfRangeException(nameof(UnmaskingTerm), UnmaskingTerm, "UnmaskingTerm is longer than zero.");
        if (ClockTolerance < TimeSpan.Zero) throw new ArgumentOutOfRangeException(nameof(ClockTolerance), ClockTolerance, "ClockTolerance is not negative.");
        FingerprintBands.RequireThreshold(GroupSimilarity, nameof(GroupSimilarity));
        return new()
        {
            Key = Key.ToArray(),
            SecondPerson = SecondPerson.Copy(),
            SimilarDismissal = SimilarDismissal.Checked(),
            UnmaskingGrants = UnmaskingGrants,
            UnmaskingTerm = UnmaskingTerm,
            Independence = Required.Defined(Independence, nameof(Independence)),
            GroupSimilarity = GroupSimilarity,
            ClockTolerance = ClockTolerance,
        };
    }

    /// <summary>Nothing of the key.</summary>
    public override string ToString() => $"{UnmaskingGrants} grant(s) to unmask, {(Key.IsEmpty ? "no key" : "with a key")}";
}

/// <summary>When a second person decides as well; whoever decides may always wish for one.</summary>
public sealed class SecondPersonOptions
{
    /// <summary>The rules, by id. Default: none.</summary>
    public ISet<string> RuleIds { get; set; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>From which enforcement on; <see langword="null"/> for none. Default: <see langword="null"/>.</summary>
    public Enforcement? From { get; set; }

    /// <summary>Whether two who disagree are followed by a third person. Where not, somebody is to be talked to. Default: <c>true</c>.</summary>
    public bool ThirdDecides { get; set; } = true;

    internal bool Wants(KeptFinding finding) => RuleIds.Contains(finding.RuleId) || finding.Enforcement >= From;

    internal SecondPersonOptions Copy() => new() { RuleIds = new HashSet<string>(RuleIds, StringComparer.Ordinal), From = From, ThirdDecides = ThirdDecides };
}

/// <summary>
/// When a finding is settled without being asked, since its text is like one that a person dismissed as harmless. The rule is the same;
/// confidence, enforcement and severity are no graver, and it rests on nothing of another type. Each is on record, and is opened again with what it was settled by.
/// </summary>
public sealed class SimilarDismissalOptions
{
    /// <summary>Whether it is done at all. Default: <c>true</c>.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How similar the texts are at least, 0.75 to 1. Default: <c>0.9</c>.</summary>
    public double Similarity { get; set; } = 0.9;

    /// <summary>How many findings one dismissal settles at most, before somebody looks again. Default: <c>50</c>.</summary>
    public int MostSettled { get; set; } = 50;

    /// <summary>How long after the dismissal. Default: <c>180.00:00:00</c>.</summary>
    public TimeSpan Term { get; set; } = TimeSpan.FromDays(180);

    /// <summary>The codes of a reason that make it harmless for whoever says it. Default: <see cref="ReviewReasons.Harmless"/>.</summary>
    public ISet<string> Codes { get; set; } = new HashSet<string>(StringComparer.Ordinal) { ReviewReasons.Harmless };

    /// <summary>Whether also where the host was asked to hold back (<see cref="Enforcement.Block"/>). Default: <c>false</c>.</summary>
    public bool EvenBlock { get; set; }

    internal SimilarDismissalOptions Checked()
    {
        FingerprintBands.RequireThreshold(Similarity, nameof(Similarity));
        ArgumentOutOfRangeException.ThrowIfNegative(MostSettled);
        if (Term < TimeSpan.Zero) throw new ArgumentOutOfRangeException(nameof(Term), Term, "Term is not negative.");
        return new() { Enabled = Enabled, Similarity = Similarity, MostSettled = MostSettled, Term = Term, Codes = new HashSet<string>(Codes, StringComparer.Ordinal), EvenBlock = EvenBlock };
    }
}
