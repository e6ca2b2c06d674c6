using WeChatPolicy.Rules;

namespace CustomClauses;

/// <summary>A watched file is changed: once soundly, once not.</summary>
internal static class HotReload
{
    private const string LateContact = "acme-hours/late-contact";
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <returns>Whether both changes were noticed in time.</returns>
    public static async Task<bool> RunAsync(TextWriter output)
    {
        var json = await File.ReadAllTextAsync(BundledClauses.Sound);
        await using var watched = new WatchedCopy(json);
        var policy = watched.Policy;
        Judge(output, "before", policy);
        try
        {
            var earlier = json.Replace("Hour >= 22", "Hour >= 21", StringComparison.Ordinal);
            await ChangeOf(policy, () => watched.Write(earlier)).WaitAsync(s_patience);
            await output.WriteLineAsync("  The file now says that quiet hours begin at 21; the engine follows.");
            Judge(output, "after", policy);

            var running = policy.Engine;
            var error = await FailureOf(policy, () => watched.Write(earlier.Replace("message.SentAt", "message.SendAt", StringComparison.Ordinal))).WaitAsync(s_patience);
            await output.WriteLineAsync("  The file was broken:");
            FaultReport.Write(output, error.InnerException ?? error);
            await output.WriteLineAsync(ReferenceEquals(running, policy.Engine) ? "  The running engine stays as it was." : "  The running engine was replaced.");
            Judge(output, "still", policy);
            return true;
        }
        catch (TimeoutException)
        {
            await output.WriteLineAsync($"  No change was noticed within {s_patience.TotalSeconds:0} seconds; does this file system tell of changes?");
            return false;
        }
    }

    private static Task ChangeOf(CurrentPolicy policy, Action change)
    {
        var (before, done) = (policy.Engine, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        // One change of a file may be told more than once.
        policy.Changed += (_, _) =>
        {
            if (policy.Engine.PolicyVersion != before.PolicyVersion) done.TrySetResult();
        };
        change();
        return done.Task;
    }

    private static Task<Exception> FailureOf(CurrentPolicy policy, Action change)
    {
        var failed = new TaskCompletionSource<Exception>(TaskCreationOptions.RunContinuationsAsynchronously);
        policy.ReloadFailed += (_, args) => failed.TrySetResult(args.Error);
        change();
        return failed.Task;
    }

    private static void Judge(TextWriter output, string when, CurrentPolicy policy)
    {
        var finding = policy.Engine.Evaluate(ExampleFacts.Evening).Findings.FirstOrDefault(finding => finding.RuleId == LateContact);
        output.WriteLine($"- {when}: a customer is written to at 21:30: {(finding is null ? "nothing to say" : "a finding")}");
        if (finding is not null) VerdictLines.Write(output, finding);
    }
}
