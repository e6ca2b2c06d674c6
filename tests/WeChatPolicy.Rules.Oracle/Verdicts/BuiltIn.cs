namespace WeChatPolicy.Rules.Oracle.Verdicts;

/// <summary>The library's own rules, each heard for itself.</summary>
internal static class BuiltIn
{
    private static readonly PolicyEngine s_engine = Compose();

    /// <summary>The options that both implementations judge by.</summary>
    public static PolicyOptions Options { get; } = s_engine.Options;

    /// <summary>The ids of all rules.</summary>
    public static IReadOnlyCollection<string> RuleIds => s_engine.RuleIds;

    /// <summary>The verdicts of the rules that say anything; <see langword="null"/> where the policy does not apply to the fact.</summary>
    public static Dictionary<string, Verdict>? Judge(Fact fact)
    {
        var decision = s_engine.Evaluate(fact);
        if (decision.Outcome == Outcome.NotApplicable) return null;
        var verdicts = new Dictionary<string, Verdict>(StringComparer.Ordinal);
        foreach (var finding in decision.Findings)
        {
            if (finding.Evidence.Any(evidence => evidence.Part == "rule-error")) throw new InvalidOperationException($"The rule {finding.RuleId} failed: {finding.Evidence[0].Excerpt}.");
            var verdict = finding.Confidence == Confidence.Certain ? Verdict.Certain : Verdict.Doubtful;
            if (verdicts.GetValueOrDefault(finding.RuleId) < verdict) verdicts[finding.RuleId] = verdict;
        }

        return verdicts;
    }

    /// <summary>The findings that accuse the one who acted, although that is known to be nobody of the company's: employees and leavers are judged.</summary>
    public static IEnumerable<string> AccusingOutsiders(Fact fact)
    {
        var actor = fact switch
        {
            Message message => message.Sender,
            FileTransfer file => file.Recipients.Any(person => person.Id == file.Sender.Id) ? null : file.Sender,
            // The holder of an account, or who had to act on a problem, may bear the same id as the one who acted for them.
            AccountEvent happened => happened.Account.HolderId == happened.Actor.Id ? null : happened.Actor,
            SecurityIssueHandled handled => handled.ResponsibleId == handled.Person.Id ? null : handled.Person,
            PersonnelEvent happened => happened.Person,
            _ => null,
        };
        return actor is null or { Kind: ParticipantKind.Employee } ? [] : s_engine.Evaluate(fact).Findings
            .Where(finding => finding.Kind == FindingKind.Violation && finding.Subject == Party.Person(actor.Id)).Select(finding => finding.RuleId);
    }

    /// <summary>The rules that speak in doubt about a field of the fact although the catalogue says that they keep silent where something is unknown.</summary>
    public static IEnumerable<string> DoubtingUnsaid(Fact fact) => s_engine.Evaluate(fact).Findings
        .Where(finding => finding.Confidence == Confidence.Possible && finding.Evidence.All(evidence => evidence.IsField && evidence.Part != "calendar.holidaysKnownUntil"))
        .Select(finding => finding.RuleId).Where(id => PolicyCatalog.TryGetRule(id, out var rule) && rule.WhenUnknown == UnknownTreatment.Silent);

    /// <summary>An engine in which no rule keeps quiet because a more specific one has spoken: a laxer finding hides no stricter one.</summary>
    private static PolicyEngine Compose()
    {
        var builder = PolicyBuilder.CreateDefault().WithOptions(options =>
        {
            (options.Calendar.HolidaysKnownUntil, options.Calendar.StatutoryHolidays) = (Words.NaiveTime.KnownUntil, StatutoryHolidays.None);
            options.Publication.Reviewers["产品A"] = ["市场部"];
            options.Publication.Reviewers["项目B"] = ["市场部", "法务部"];
        }).AddLexicon("industry-standard", "[likely]", Generation.Texts.Standard);
        var general = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rule in PolicyCatalog.Rules) builder.Configure(rule.Id, enforcement: (Enforcement)Depth(rule.Id, 0));
        return builder.Build();

        // How many rules stand before this one, each more specific than the next.
        int Depth(string id, int deepest)
        {
            if (general.TryGetValue(id, out var known)) return known;
            foreach (var specific in PolicyCatalog.Rules.Where(rule => rule.Suppresses.Contains(id))) deepest = Math.Max(deepest, Depth(specific.Id, 0) + 1);
            if (deepest > (int)Enforcement.Review) throw new InvalidOperationException($"More rules stand before {id} than there are enforcements to tell them apart.");
            return general[id] = deepest;
        }
    }
}
