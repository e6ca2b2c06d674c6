using WeChatPolicy.Rules.Clauses;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <content>What is wrong with a policy, found before an engine is made of it: everything at once.</content>
public sealed partial class PolicyBuilder
{
    // One or two letters amiss in a name that is long enough are a slip.
    private const int MostMistyped = 2;

    // Where several modules of a host compose one policy, each may name what another adds, and what is wrong is told at the end, all of it.
    private List<string>? _told;

    /// <summary>From here on what is wrong is told by <see cref="TryBuild"/>, together with all other faults, and a rule may be named before it is added.</summary>
    internal PolicyBuilder TellingFaultsAtTheEnd()
    {
        _told = [];
        return this;
    }

    /// <summary>A copy of the options, or nothing where they have a hole in them; what is wrong with their values is told.</summary>
    private static PolicyOptions? Looked(PolicyOptions options, List<string> faults)
    {
        faults.AddRange(options.Faults().Select(options.Located));
        return options.Holes().Count > 0 ? null : options.Copy();
    }

    /// <summary>What texts would be read by, or nothing where the terms do not allow it; what is wrong with rules, terms and signals is told.</summary>
    private TextAnalyzer? Looked(PolicyOptions options, List<string> faults, bool isWhole)
    {
        // What could not be added may be what is missed here.
        var unless = isWhole ? "" : " Unless it is in what could not be added.";
        faults.AddRange(_told ?? []);
        if (!_hasDefaultOptions || _told is not null) faults.AddRange(UnknownIds(options).Concat(UnknownCategories(options)).Select(fault => fault + unless));
        var analyzer = Analyzer(options, faults);
        if (analyzer?.Signals is { } known) faults.AddRange(Faults(known, unless));
        else if (NamesAlone(options) is { } names) faults.AddRange(Faults(names, unless));
        return analyzer;
    }

    private IEnumerable<string> UnknownIds(PolicyOptions options)
    {
        var known = Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in options.Rules.Keys.Where(id => !known.Contains(id, StringComparer.OrdinalIgnoreCase))) yield return options.Located($"Rules:{id}: no such rule. {NearestRules(id, known)}");
        foreach (var id in _disabled.Union(_configured.Keys).Where(id => !known.Contains(id))) yield return $"There is no rule '{id}' to disable or configure. {NearestRules(id, known)}";
    }

    // Whoever has the clause right looks among its rules; of another clause only what is nearly the same is meant.
    private static string NearestRules(string id, IReadOnlyCollection<string> known)
    {
        var clause = id[..(id.IndexOf('/', StringComparison.Ordinal) + 1)];
        string[] meant = [.. known.Where(rule => (clause.Length > 0 && rule.StartsWith(clause, StringComparison.Ordinal)) || NearestNames.Distance(id, rule) <= MostMistyped)];
        return NearestNames.Hint(id, meant.Length > 0 ? meant : known);
    }

    // Of a category that the options alone name, nobody would ever hear; of what a rule in code asks for, only the code knows, unless it says so.
    private IEnumerable<string> UnknownCategories(PolicyOptions options)
    {
        if (options.Lexicons.Count == 0) yield break;
        var ofHost = Rules.Except(Contents.Clauses.SelectMany(clause => clause.Rules)).ToArray();
        var mayAskForMore = Array.Exists(ofHost, rule => !rule.AsksForNothingElse && rule.Checks.Any(check => check.ReadsText));
        var known = Signals.All.Select(signal => signal.Name).Concat(WordLists.Names).Concat(_lexicons.Select(lexicon => lexicon.Category))
            .Concat(_terms.Select(added => added.Category)).Concat(ofHost.SelectMany(rule => rule.SignalNames)).ToHashSet(StringComparer.Ordinal);
        foreach (var category in options.Lexicons.Keys.Where(category => !known.Contains(category)))
        {
            if (mayAskForMore && !known.Any(name => name.Length > MostMistyped * 2 && NearestNames.Distance(category, name) <= MostMistyped)) continue;
            yield return options.Located($"Lexicons:{category}: there is no such category, and no rule names it. {NearestNames.Hint(category, known)} One of the company's own is made in code, by AddLexicon(\"{category}\").");
        }
    }

    private TextAnalyzer? Analyzer(PolicyOptions options, List<string> faults)
    {
        try
        {
            return Analyzer(options);
        }
        catch (TextConfigurationException error)
        {
            faults.AddRange(error.Faults.Select(fault => Placed(fault, options)));
            return null;
        }
    }

    /// <summary>A fault of a term with the place in the options that the term stands at; as it is where code added it.</summary>
    private static string Placed(string fault, PolicyOptions options)
    {
        foreach (var (list, terms) in options.Lexicons.Select(pair => (Path: $"Lexicons:{pair.Key}", pair.Value)).Append((nameof(PolicyOptions.AllowedTerms), options.AllowedTerms)))
        {
            var index = Array.FindIndex(terms, term => fault.StartsWith($"{list}: \"{term}\":", StringComparison.Ordinal));
            if (index >= 0) return options.Located($"{list}:{index}{fault[list.Length..]}");
        }

        return fault;
    }

    // Where a term is wrong there is no analyzer; which signals there would be is known all the same, unless the names are at fault.
    private SignalRegistry? NamesAlone(PolicyOptions options)
    {
        var builder = new TextAnalyzerBuilder().ReadBy(_lexicons);
        foreach (var category in _terms.Select(added => added.Category).Concat(options.Lexicons.Keys)) builder.AddLexicon(category);
        foreach (var recogniser in _recognisers) builder.AddIdentifier(recogniser);
        foreach (var classifier in _classifiers) builder.AddClassifier(classifier);
        try
        {
            return builder.Build().Signals;
        }
        catch (TextConfigurationException)
        {
            return null;
        }
    }

    // Which signals there are is known only once terms and recognisers are put together: the host adds its own.
    private IEnumerable<string> Faults(SignalRegistry known, string unless)
    {
        foreach (var rule in Rules)
        {
            // A name that no text can carry would keep its rule silent for ever, and nothing could discharge a duty that is about nothing.
            foreach (var name in rule.SignalNames.Where(name => !known.TryGet(name, out _)))
                yield return $"Rule '{rule.Id}' asks for the signal '{name}', and there is none. {NearestNames.Hint(name, known.Names)}{unless}";
            foreach (var name in known.NamesOf(known.Of(rule.Checks.SelectMany(check => check.NeededNames).Concat(rule.Duties.SelectMany(duty => duty.NeededNames))).Intersect(known.Contexts)))
                yield return $"Rule '{rule.Id}' waits for '{name}', which is looked for only where a check asks for it; wait for another signal, or ask for it in the check.";
            if (rule.Duties.Count > 0 && rule.KeyedBy == DutyKey.None)
                yield return $"Rule '{rule.Id}' opens duties and does not say what they are about; state it by {nameof(RuleDefinition.KeyedBy)}.";
        }
    }

    // What else is wrong with such a term is of no interest: it is a fault of the options already.
    private static IEnumerable<string> Stated(string category, string[] terms) => terms.Where(term => PolicyOptions.TermFault(category, term) is null);

    private void Refuse(string fault, string parameter)
    {
        if (_told is null) throw new ArgumentException(fault, parameter);
        _told.Add(fault);
    }

    private static void RefuseNull(string[] terms, string parameter)
    {
        var hole = Array.IndexOf(terms, null);
        if (hole >= 0) throw new ArgumentException($"Term {hole} is null.", parameter);
    }

    private string Existing(string ruleId)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        return _told is not null || Rules.Any(rule => rule.Id == ruleId)
            ? ruleId
            : throw new ArgumentException($"There is no rule '{ruleId}'. {NearestRules(ruleId, [.. Rules.Select(rule => rule.Id)])}", nameof(ruleId));
    }
}
