namespace WeChatPolicy.Rules.Clauses;

/// <summary>5.1.3 Training built on cases (案例教学).</summary>
internal static class CaseBasedTraining
{
    public static Clause Clause => new("5.1.3", Modality.Must,
        ("案例教学", "Training built on cases"),
        ("培训结合实际案例，讲解常见问题、解决办法和预防措施。",
         "Training is built on real cases: what goes wrong, how it is solved and how to prevent it."),
        CaseBased());

    private static RuleDefinition CaseBased() => RuleDefinition.Begin("5.1.3/case-based", Modality.Must)
        .By(DecidedBy.Programme).SpeaksInDoubt().Rated(Severity.Low, Enforcement.Notify)
        .Norm("培训须结合实际案例，包含问题、解决办法和预防措施", "Training is built on real cases that show the problem, its solution and its prevention")
        .Says("近期培训没有完整的实际案例", "Recent training was not built on real cases that show problem, solution and prevention")
        .Remedy("选取真实案例，补充问题、解决办法和预防措施的讲解", "Take real cases and show what went wrong, how it was solved and how to prevent it")
        .On<Organisation>(static (in context) =>
        {
            if (!Programme.HasRecentTraining(context)) return;
            if (Programme.Overdue(context, context.Fact.TrainingSessions, context.Options.Training.Interval,
                static (session, _) => TrainingContent.IsCaseBased(session), 0) is { } late)
            {
                late.In(context).Report(late.Sure, "trainingSessions.cases", late.Sure == Confidence.Certain ? nameof(Ternary.No) : nameof(Ternary.Unknown));
            }
        })
        .WouldPassIf<Organisation>("trainingSessions.cases", "real cases with problem, solution and prevention", TrainingContent.WithExemplarySession);
}
