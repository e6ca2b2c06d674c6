using WeChatPolicy.Rules;

namespace ScreeningService.Intake;

/// <summary>The case book for several threads: one writes, others look.</summary>
internal sealed class CaseDesk(CurrentPolicy policy)
{
    private readonly Lock _lock = new();
    private readonly CaseBook _book = new(policy.Engine.Options.Supervision);

    public Observed<CaseTransition, CaseRefusal> Observe(Fact fact)
    {
        lock (_lock) return _book.Observe(fact);
    }

    public IReadOnlyList<CaseFile> All(string? personId)
    {
        lock (_lock) return personId is null ? [.. _book.Cases] : [.. _book.CasesOf(personId)];
    }

    public CaseFile? Find(string id)
    {
        lock (_lock) return _book.TryGetCase(id, out var file) ? file : null;
    }
}
