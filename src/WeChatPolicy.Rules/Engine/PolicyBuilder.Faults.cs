using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <content>What is wrong with a policy, found before an engine is made of it.</content>
public sealed partial class PolicyBuilder
{
    private List<string> Faults(PolicyOptions options)
    {
        var faults = options.Faults().ToList();
        if (options.Holes().Count > 0) return [.. faults.Select(options.Located)];
        faults.AddRange(options.Rules.Keys.Where(id => !Rules.Any(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase)))
            .Select(id => $"Rules:{id}: no such rule. {NearestNames.Hint(id, Rules.Select(rule => rule.Id))}"));
        return [.. faults.Select(options.Located)];
    }

    // Which signals there are is known only once terms and recognisers are put together: the host adds its own.
    private IEnumerable<string> Faults(SignalRegistry known)
    {
        foreach (var rule in Rules)
        {
            // A name that no text can carry would keep its rule silent for ever, and nothing could discharge a duty that is about nothing.
            foreach (var name in rule.SignalNames.Where(name => !known.TryGet(name, out _)))
                yield return $"Rule '{rule.Id}' asks for the signal '{name}', and there is none. {NearestNames.Hint(name, known.Names)}";
            foreach (var name in known.NamesOf(known.Of(rule.Checks.SelectMany(check => check.NeededNames).Concat(rule.Duties.SelectMany(duty => duty.NeededNames))).Intersect(known.Contexts)))
                yield return $"Rule '{rule.Id}' waits for '{name}', which is looked for only where a check asks for it; wait for another signal, or ask for it in the check.";
            if (rule.Duties.Count > 0 && rule.KeyedBy == DutyKey.None)
                yield return $"Rule '{rule.Id}' opens duties and does not say what they are about; state it by {nameof(RuleDefinition.KeyedBy)}.";
        }
    }
}
