namespace WeChatPolicy.Rules.Text;

/// <summary>What lexicons become before a text is searched for their terms: laid out while the assembly is built for the library's own, made now for a host's.</summary>
/// <remarks>Both are the same tables, entry by entry (<c>PreparedTablesTests</c>).</remarks>
internal sealed class LexiconTables
{
    private const string Name = "reading";

    // What else was prepared: the first look by the gates of the library's own readings.
    private readonly TableReader? _prepared;

    private LexiconTables(TableReader tables, SignalRegistry signals)
    {
        _prepared = tables;
        (Triggers, Context) = (new(tables), new(tables));
        Disguised = new DisguisePasses(Triggers, signals, DisguiseKinds.All, tables);
    }

    private LexiconTables((Lexicon Lexicon, Signal Signal)[] lexicons, IReadOnlyCollection<string> allowed, SignalRegistry signals, DisguiseKinds disguises)
    {
        var frequency = new PairFrequency(CommonPairs.Load());
        Triggers = new TermSet(lexicons.Where(item => !signals.Contexts.Contains(item.Signal)), allowed, frequency);
        Context = new TermSet(lexicons.Where(item => signals.Contexts.Contains(item.Signal)), allowed, frequency);
        if (disguises != DisguiseKinds.None) Disguised = new DisguisePasses(Triggers, signals, disguises);
    }

    internal TermSet Triggers { get; }

    internal TermSet Context { get; }

    internal DisguisePasses? Disguised { get; }

    /// <param name="lexicons">Those that are no word lists.</param>
    /// <param name="allowedTerms">The allowed terms of the host.</param>
    /// <param name="signals">The signals; each category must be among them.</param>
    /// <param name="disguises">How terms may be hidden.</param>
    internal static LexiconTables Of(IReadOnlyList<Lexicon> lexicons, IReadOnlyCollection<string> allowedTerms, SignalRegistry signals, DisguiseKinds disguises)
    {
        if (allowedTerms.Count == 0 && disguises == DisguiseKinds.All && AreTheLibrarysOwn(lexicons) && PreparedTables.TryOpen(Name, out var tables)) return new(tables, signals);
        string[] allowed =
        [
            .. lexicons.Where(lexicon => lexicon.Category == Lexicons.Allowed).SelectMany(lexicon => lexicon.Terms).Select(term => term.Text).Concat(allowedTerms).Select(FoldAllowed).Distinct(),
        ];
        return new([.. lexicons.Where(lexicon => lexicon.Category != Lexicons.Allowed).Select(lexicon => (lexicon, signals.Required(lexicon.Category, "lexicon")))], allowed, signals, disguises);
    }

    /// <summary>The first look, for what the lexicons and these gates ask.</summary>
    internal SkimTable FirstLook(IReadOnlyList<CharacterGate> gates) =>
        _prepared is not null && LearnedReadings.AreTheLibrarysOwn(gates) ? new(Look, _prepared) : new(Look, gates);

    private static bool AreTheLibrarysOwn(IReadOnlyList<Lexicon> lexicons)
    {
        var own = Lexicons.Embedded();
        if (lexicons.Count != own.Count) return false;
        for (var at = 0; at < own.Count; at++)
        {
            if (!ReferenceEquals(lexicons[at], own[at])) return false;
        }

        return true;
    }

    private static string FoldAllowed(string term)
    {
        var folded = TextFolder.FoldTerm(term);
        return folded.Length > 0 ? folded
            : throw new ArgumentException($"Allowed term \"{term}\": nothing is left of it after folding.", nameof(term));
    }

    /// <summary>What any pass has to look at where two characters stand.</summary>
    private Beginnings Look(char first, char second) =>
        (Triggers.Matcher.MayBegin(first, second) ? Beginnings.Term : Beginnings.Nothing)
        | (Context.Matcher.MayBegin(first, second) ? Beginnings.Context : Beginnings.Nothing)
        | (Disguised?.Look(first, second) ?? Beginnings.Nothing);
}
