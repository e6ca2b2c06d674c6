namespace WeChatPolicy.Rules.Clauses;

/// <summary>4.2.3 Repeated violations (屡次违规). The library proposes by the ladder of the options; a person decides.</summary>
internal static class RepeatViolations
{
    public static Clause Clause => new("4.2.3", Modality.Consequence,
        ("屡次违规", "Repeated violations"),
        ("对屡次违规的员工，按公司规章制度给予警告、降职直至解除劳动合同等处理。",
         "Repeated violations escalate under the company's regulations: warning, demotion, dismissal and whatever steps the company has."),
        Escalation());

    private static readonly LocalizedText s_byTheEmployee = new("处分由当事人本人决定", "A sanction was decided by whom it concerns");
    private static readonly LocalizedText s_unproposed = new("处分未以处理建议为依据", "A sanction was decided without a proposal");
    private static readonly LocalizedText s_unverified = new("处分未以已核实的案件为依据", "A sanction does not rest on verified cases");
    private static readonly LocalizedText s_tooFew = new("处分所依据的案件少于规定的次数", "A sanction rests on fewer cases than the ladder asks for");

    private static RuleDefinition Escalation() => RuleDefinition.Begin("4.2.3/repeat-violations", Modality.Consequence)
        .By(DecidedBy.Facts).SpeaksInDoubt().Rated(Severity.High, Enforcement.Review)
        .Norm("屡次违规按次数逐级从重处理：以已核实的案件为依据，先提出建议，由当事人以外的人决定",
              "Repeated violations escalate step by step, on verified cases, on a proposal, and by the decision of somebody whom it does not concern")
        .Says("处分未以已核实的案件、处理建议和规定的次数为依据，或由当事人本人决定",
              "A sanction lacks verified cases, a proposal or as many cases as the ladder asks for, or was decided by whom it concerns")
        .Remedy("核对所依据的案件和次数，由无利害关系的人重新决定；重于规定档次的处分须书面说明理由",
                "Check the cases and their number and have somebody decide whom it does not concern; state the reasons for a step above the ladder in writing")
        .On<SanctionDecided>(static (in context) =>
        {
            var decided = context.Fact;
            if (decided.Person.Id == decided.Employee.Id)
            {
                context.Saying(s_byTheEmployee).Report(Confidence.Certain, "employee.id", "person.id");
            }
            else if (decided.Sanction != Sanction.None && decided.ProposalId is null && decided.CasesVerified != Ternary.No)
            {
                context.Saying(s_unproposed).Report(Confidence.Certain, "proposalId", "null", kind: FindingKind.Advice);
            }
            else
            {
                JudgeCases(context);
            }
        })
        .On<SanctionProposed>(static (in context) => JudgeCases(context))
        .WouldPassIf<SanctionDecided>("person", "somebody whom it does not concern", static decided => decided.Person.Id == decided.Employee.Id
            ? decided with { Person = decided.Person with { Id = decided.Person.Id + "′" } }
            : null)
        .WouldPassIf<SanctionDecided>("proposalId", "the proposal that was decided", static decided => decided.ProposalId is null ? decided with { ProposalId = "proposal" } : null)
        .WouldPassIf<SanctionDecided>("casesVerified", nameof(Ternary.Yes), static decided => decided with { CasesVerified = Ternary.Yes })
        .WouldPassIf<SanctionDecided>("sanction", nameof(Sanction.None), static decided => decided with { Sanction = Sanction.None })
        .WouldPassIf<SanctionProposed>("casesVerified", nameof(Ternary.Yes), static proposed => proposed with { CasesVerified = Ternary.Yes })
        .WouldPassIf<SanctionProposed>("sanction", nameof(Sanction.None), static proposed => proposed with { Sanction = Sanction.None });

    private static void JudgeCases<TSanction>(in RuleContext<TSanction> context)
        where TSanction : SanctionEvent
    {
        var sanction = context.Fact;
        if (sanction.Sanction == Sanction.None) return;
        if (sanction.CasesVerified == Ternary.No)
        {
            context.Saying(s_unverified).Report(Confidence.Certain, "casesVerified", nameof(Ternary.No));
        }
        else if (Distinct(sanction.CaseIds) < CasesFor(sanction, context.Options.Assessment))
        {
            // The regulations may allow a graver step for a grave case: a person looks at it, nobody is accused.
            context.Saying(s_tooFew).Report(Confidence.Certain, "caseIds", InvariantFormat.Of(Distinct(sanction.CaseIds)), kind: FindingKind.Advice);
        }
        else if (sanction.CasesVerified == Ternary.Unknown)
        {
            context.Saying(s_unverified).Report(Confidence.Possible, "casesVerified", nameof(Ternary.Unknown));
        }
    }

    // The lowest rung that proposes it. What is on no rung is the company's own step, or graver than its ladder: one case is the least.
    private static int CasesFor(SanctionEvent sanction, AssessmentOptions options)
    {
        foreach (var rung in options.LadderInUse)
        {
            if (rung.Sanction == sanction.Sanction && (rung.Sanction != Sanction.Other || rung.Name == sanction.SanctionName)) return rung.At;
        }

        return 1;
    }

    private static int Distinct(IReadOnlyList<string> caseIds)
    {
        var distinct = 0;
        for (var i = 0; i < caseIds.Count; i++)
        {
            var earlier = 0;
            while (caseIds[earlier] != caseIds[i]) earlier++;
            if (earlier == i) distinct++;
        }

        return distinct;
    }
}
