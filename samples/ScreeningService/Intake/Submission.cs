using WeChatPolicy.Rules;

namespace ScreeningService.Intake;

/// <summary>Facts of one request that wait to be written, all of them or none.</summary>
internal sealed class Submission(IReadOnlyList<JudgedItem> items)
{
    private readonly TaskCompletionSource<IReadOnlyList<Taken>> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<JudgedItem> Items => items;

    /// <summary>Ends once they are on disk and followed.</summary>
    public Task<IReadOnlyList<Taken>> Done => _done.Task;

    public void Finish(IReadOnlyList<Taken> taken) => _done.TrySetResult(taken);

    public void Fail(Exception error) => _done.TrySetException(error);
}

/// <summary>A fact with what the policy says of it; judged in full where the tracker need not read it again.</summary>
internal readonly record struct JudgedItem(Fact Fact, PolicyDecision Decision, JudgedFact? Judged = null);

/// <summary>What became of a fact: whether it was new, and what it did.</summary>
internal sealed record Taken(bool Stored, Observation? Observation, Observed<CaseTransition, CaseRefusal> Step)
{
    /// <summary>What the log had held before: nothing was done.</summary>
    public static Taken Before { get; } = new(false, null, default);
}
