namespace WeChatPolicy.Rules.Clauses;

/// <summary>1.3.4 Clear responsibilities (权责明确).</summary>
internal static class Responsibilities
{
    public static Clause Clause => new("1.3.4", Modality.Must,
        ("权责明确", "Clear responsibilities"),
        ("明确各部门及员工在微信使用和管理中的职责与权限。",
         "The duties and authority of departments and employees in the use and management of WeChat are defined."),
        UnassignedResponsibility());

    private static readonly PolicyRole[] s_ofTheCompany =
        [PolicyRole.AccountRegistrar, PolicyRole.HandoverRecipient, PolicyRole.SecurityContact, PolicyRole.PersonalDataOfficer, PolicyRole.Trainer];

    private static readonly LocalizedText s_undefined = new("有职责权限尚未明确", "A responsibility is not defined");
    private static readonly LocalizedText s_vacant = new("有职责未落实到人", "A role has no holder");

    private static RuleDefinition UnassignedResponsibility() => RuleDefinition.Begin("1.3.4/unassigned-responsibility", Modality.Must)
        .By(DecidedBy.Programme).SpeaksInDoubt().Rated(Severity.Medium, Enforcement.Notify)
        .Norm("部门与员工的职责权限明确，本规范涉及的各项职责均落实到人",
              "Duties and authority are defined, and every role that the policy relies on has a holder")
        .Says("有职责尚未明确，或未落实到人", "A responsibility is not defined, or a role has no holder")
        .Remedy("书面明确职责，无人负责的指定专人", "Lay the responsibility down in writing and appoint somebody to the vacant role")
        .On<Organisation>(static (in context) =>
        {
            if (!Programme.InForce(context.Fact)) return;
            ReportUndefined(context);
            if (!context.Fact.Roles.IsKnown) return;
            var holders = new RoleHolders(context.Fact);
            if (!ReportVacant(context, holders, Confidence.Certain)) ReportVacant(context, holders, Confidence.Possible);
        })
        .WouldPassIf<Organisation>("roles", "a holder for every role", static o => o.Roles.IsKnown ? o with { Roles = new(EveryRoleHeld()) } : null)
        .WouldPassIf<Organisation>("employeeDutiesDefined", nameof(Ternary.Yes), static o => o with { EmployeeDutiesDefined = Ternary.Yes })
        .WouldPassIf<Organisation>("departments.dutiesDefined", nameof(Ternary.Yes), static o => o.Departments.IsKnown
            ? o with { Departments = new([.. o.Departments.Value.Select(department => department with { DutiesDefined = Ternary.Yes })]) }
            : null);

    private static void ReportUndefined(in RuleContext<Organisation> context)
    {
        var organisation = context.Fact;
        if (organisation.EmployeeDutiesDefined == Ternary.No) context.Saying(s_undefined).Report(Confidence.Certain, "employeeDutiesDefined", nameof(Ternary.No));
        for (var i = 0; organisation.Departments.IsKnown && i < organisation.Departments.Value.Count; i++)
        {
            var department = organisation.Departments.Value[i];
            if (department.DutiesDefined == Ternary.No) context.Saying(s_undefined).Report(Confidence.Certain, "departments.dutiesDefined", department.Name);
        }
    }

    // One finding names every vacant role; those that only may be vacant are named where none surely is.
    private static bool ReportVacant(in RuleContext<Organisation> context, in RoleHolders holders, Confidence sure)
    {
        var organisation = context.Fact;
        var found = false;
        foreach (var role in s_ofTheCompany) found |= sure == Confidence.Certain && ReportIfVacant(context, holders, role);
        found |= ReportHeads(context, holders, sure);
        found |= ReportReviewers(context, holders, sure);
        if (holders.IsHeld(PolicyRole.SupervisionGroup)) return found;
        if (RoleHolders.HasMember(organisation) != (sure == Confidence.Certain ? Ternary.No : Ternary.Unknown)) return found;
        context.Saying(s_vacant).Report(sure, "roles", nameof(PolicyRole.SupervisionGroup));
        return true;
    }

    private static bool ReportHeads(in RuleContext<Organisation> context, in RoleHolders holders, Confidence sure)
    {
        var departments = context.Fact.Departments;
        if (!departments.IsKnown) return sure == Confidence.Possible && ReportIfVacant(context, holders, PolicyRole.DepartmentHead, sure: sure);
        var found = false;
        for (var i = 0; sure == Confidence.Certain && i < departments.Value.Count; i++)
        {
            found |= ReportIfVacant(context, holders, PolicyRole.DepartmentHead, department: departments.Value[i].Name);
        }

        return found;
    }

    // A topic needs a reviewer in each department that the options name for it; one that they do not name, in whichever.
    private static bool ReportReviewers(in RuleContext<Organisation> context, in RoleHolders holders, Confidence sure)
    {
        var (topics, registered) = (context.Fact.PublicationTopics, context.Options.Publication.Reviewers);
        if (sure == Confidence.Possible)
        {
            return !topics.IsKnown && registered.Count == 0 && ReportIfVacant(context, holders, PolicyRole.PublicationReviewer, sure: sure);
        }

        var found = false;
        foreach (var (topic, departments) in registered)
        {
            foreach (var department in departments) found |= ReportIfVacant(context, holders, PolicyRole.PublicationReviewer, department, topic);
        }

        for (var i = 0; topics.IsKnown && i < topics.Value.Count; i++)
        {
            if (!registered.ContainsKey(topics.Value[i])) found |= ReportIfVacant(context, holders, PolicyRole.PublicationReviewer, topic: topics.Value[i]);
        }

        return found;
    }

    private static bool ReportIfVacant(
        in RuleContext<Organisation> context, in RoleHolders holders, PolicyRole role, string? department = null, string? topic = null, Confidence sure = Confidence.Certain)
    {
        if (holders.IsHeld(role, department, topic)) return false;
        context.Saying(s_vacant).Report(sure, "roles", $"{role} {topic} {department}".Replace("  ", " ", StringComparison.Ordinal).TrimEnd());
        return true;
    }

    private static RoleAssignment[] EveryRoleHeld()
    {
        var somebody = new Participant { Id = "somebody", Kind = ParticipantKind.Employee };
        return [.. Enum.GetValues<PolicyRole>().Select(role => new RoleAssignment { Role = role, Holders = [somebody] })];
    }
}
