namespace WeChatPolicy.Rules.Accuracy;

/// <summary>A text of the data and what the engine said of it.</summary>
/// <typeparam name="T">What the data know of the text.</typeparam>
/// <param name="Item">What the data know of it.</param>
/// <param name="Text">The text.</param>
/// <param name="Decision">The engine's decision.</param>
internal sealed record Judged<T>(T Item, string Text, PolicyDecision Decision)
{
    /// <summary>The findings that ask somebody to do something. A hint that accuses nobody and asks for nothing is no alarm.</summary>
    public IEnumerable<Finding> Alarms => Decision.Findings.Where(finding => finding.Enforcement > Enforcement.None);

    /// <summary>Whether anything is an alarm.</summary>
    public bool Alarmed => Alarms.Any();

    /// <summary>Whether the message would have been stopped.</summary>
    public bool Blocked => Decision.Outcome == Outcome.Block;

    /// <summary>Whether an alarm is of one of these rules.</summary>
    public bool Says(params ReadOnlySpan<string> rules)
    {
        foreach (var finding in Alarms)
        {
            if (rules.Contains(finding.RuleId)) return true;
        }

        return false;
    }
}
