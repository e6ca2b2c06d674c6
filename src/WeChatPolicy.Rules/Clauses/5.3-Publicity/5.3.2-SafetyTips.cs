namespace WeChatPolicy.Rules.Clauses;

/// <summary>5.3.2 Safety tips and case analyses (安全提示与案例分析).</summary>
internal static class SafetyTips
{
    public static Clause Clause => new("5.3.2", Modality.Must,
        ("安全提示与案例分析", "Safety tips and case analyses"),
        ("定期发布微信使用安全提示和案例分析，提高员工安全意识。",
         "Safety tips and case analyses are issued regularly, to keep people aware."),
        Regularly());

    private static readonly LocalizedText s_tip = new("逾期未发布安全提示", "A safety tip is overdue");
    private static readonly LocalizedText s_analysis = new("逾期未发布案例分析", "A case analysis is overdue");

    private static RuleDefinition Regularly() => RuleDefinition.Begin("5.3.2/safety-tips", Modality.Must)
        .By(DecidedBy.Programme).SpeaksInDoubt().Rated(Severity.Low, Enforcement.Notify).KeyedBy(DutyKey.Programme)
        .Norm("定期发布安全提示和案例分析", "Safety tips and case analyses are issued regularly")
        .Says("逾期未发布安全提示或案例分析", "A safety tip or case analysis is overdue")
        .Remedy("发布一期安全提示或案例分析", "Issue a safety tip or the analysis of a case")
        .On<Organisation>(static (in context) =>
        {
            var (tips, term) = (context.Fact.SafetyTips, context.Options.Training.SafetyTips);
            var (tip, analysis) = (Programme.Overdue(context, tips, term, Is, SafetyTipKind.Tip), Programme.Overdue(context, tips, term, Is, SafetyTipKind.CaseAnalysis));
            if (Programme.Surer(tip, analysis) is not { } late) return;
            if (tip?.Sure == late.Sure) late.In(context).Saying(s_tip).Report(late.Sure, "safetyTips", InvariantFormat.Of(tips.Value.Count));
            if (analysis?.Sure == late.Sure) late.In(context).Saying(s_analysis).Report(late.Sure, "safetyTips", InvariantFormat.Of(tips.Value.Count));
        })
        .OwesEach<Organisation>(static (in duty, duties) =>
        {
            var (tips, term) = (duty.Fact.SafetyTips, duty.Options.Training.SafetyTips);
            if (Programme.Owe(duty, tips, term, Is, SafetyTipKind.Tip, "tips") is { } tip) duties.Add(tip);
            if (Programme.Owe(duty, tips, term, Is, SafetyTipKind.CaseAnalysis, "case-analyses") is { } analysis) duties.Add(analysis);
        })
        .WouldPassIf<Organisation>("safetyTips", "a tip and a case analysis within the interval", static o => o.SafetyTips.IsKnown
            ? o with { SafetyTips = new([.. o.SafetyTips.Value, new() { At = o.AsOf, Kind = SafetyTipKind.TipAndCaseAnalysis }]) }
            : null);

    private static Ternary Is(SafetyTip issued, SafetyTipKind kind) => issued.Kind switch
    {
        SafetyTipKind.Unknown => Ternary.Unknown,
        SafetyTipKind.TipAndCaseAnalysis => Ternary.Yes,
        _ => issued.Kind == kind ? Ternary.Yes : Ternary.No,
    };
}
