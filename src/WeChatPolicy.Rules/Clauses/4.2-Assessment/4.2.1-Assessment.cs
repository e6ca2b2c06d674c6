namespace WeChatPolicy.Rules.Clauses;

/// <summary>4.2.1 Performance assessment (绩效考核).</summary>
internal static class Assessment
{
    public static Clause Clause => new("4.2.1", Modality.Consequence,
        ("绩效考核", "Performance assessment"),
        ("微信使用情况纳入绩效考核：对遵守规范、表现优秀的予以加分，对违规的按情节轻重扣分。",
         "Conduct enters the performance assessment: credit for compliance and excellence, deductions graded by severity."),
        Points());

    private static readonly LocalizedText s_untraced = new("考核分数缺少依据", "Points were entered that cannot be traced to a case or a merit");
    private static readonly LocalizedText s_beyondCap = new("考核分数超过每期上限", "Points were entered that exceed the cap of a period");

    private static RuleDefinition Points() => RuleDefinition.Begin("4.2.1/assessment", Modality.Consequence)
        .By(DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("考核的每项加分、扣分均须以已核实的违规或已记录的加分事项为依据，且不超过每期上限",
              "Every point of the assessment can be traced to a confirmed violation or a merit, and no period exceeds the cap")
        .Says("考核分数缺少依据，或超过上限", "Points were entered that cannot be traced to a case or a merit, or that exceed the cap")
        .Remedy("补充所依据的案件或加分事项，或更正分数", "Name the case or the merit that they rest on, or correct the points")
        .On<AssessmentEntered>(static (in context) =>
        {
            var entry = context.Fact;
            if (entry.Points == 0) return;

            // A merit cannot be the source of a deduction; a case can be that of a credit, where an earlier deduction is taken back.
            if (entry.CaseId is null && (entry.MeritId is null || entry.Points < 0)) context.Saying(s_untraced).Report(Confidence.Certain, "caseId", "null");
            else if (Math.Abs(entry.Points) > context.Options.Assessment.PointsCap) context.Saying(s_beyondCap).Report(Confidence.Certain, "points", InvariantFormat.Of(entry.Points));
        })
        .WouldPassIf<AssessmentEntered>("caseId", "the case that the points rest on", static entry => entry.CaseId is null ? entry with { CaseId = "case" } : null)
        .WouldPassIf<AssessmentEntered>("points", "0", static entry => entry with { Points = 0 });
}
