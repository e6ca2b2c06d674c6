namespace WeChatPolicy.Rules.Tests.Documentation;

/// <summary>The README's example of duties; <see cref="ReadmeTests"/> holds the two equal.</summary>
internal static class ReadmeDuties
{
    public static IEnumerable<string> Run(PolicyEngine engine, Message question, DateTimeOffset now)
    {
        // <duties>
        var tracker = new ObligationTracker(engine);            // or from the services, after AddWeChatPolicy()

        foreach (var duty in tracker.Observe(question).Opened)  // every fact, as it comes
            yield return $"{duty.Debtor} by {duty.DueAt:dd HH:mm}: {duty.RuleId}";

        var advance = tracker.AdvanceTo(now);                   // a timer, or the instants of an archive
        foreach (var duty in advance.Reminders) yield return $"soon: {duty.Debtor} {duty.RuleId}";
        foreach (var finding in advance.Findings) yield return $"{finding.Subject} {finding.Message.En}";

        var saved = tracker.Save();                             // no word of a message is in it
        tracker = ObligationTracker.Restore(engine, saved);
        // </duties>
    }
}
