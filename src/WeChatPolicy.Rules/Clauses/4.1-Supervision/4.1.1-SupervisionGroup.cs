namespace WeChatPolicy.Rules.Clauses;

/// <summary>4.1.1 The supervision group (监督小组).</summary>
internal static class Supervision
{
    /// <summary>So many members are looked through for each department; more of them are put into a table.</summary>
    private const int Few = 16;

    private const string AnyDepartment = "";

    private static readonly LocalizedText s_noGroup = new("尚未设立监督小组", "There is no supervision group");
    private static readonly LocalizedText s_notCharged = new("监督小组未获授权负责日常检查", "The supervision group is not in charge of routine inspection");

    public static Clause Clause => new("4.1.1", Modality.Must,
        ("监督小组", "The supervision group"),
        ("公司成立微信使用监督小组，由管理层、人力资源部门及相关业务部门人员组成，负责日常检查。",
         "A supervision group of members from management, human resources and the relevant business departments is in charge of routine inspection."),
        Existence(), Composition());

    private static RuleDefinition Existence() => RuleDefinition.Begin("4.1.1/supervision-group", Modality.Must)
        .By(DecidedBy.Programme).SpeaksInDoubt().Rated(Severity.Medium, Enforcement.Notify)
        .Norm("设立监督小组，负责日常监督检查", "A supervision group exists and is in charge of routine inspection")
        .Says("尚未设立监督小组，或未授权其负责日常检查", "There is no supervision group, or it is not in charge of routine inspection")
        .Remedy("成立监督小组并书面授权其负责日常检查", "Set the group up and put it in charge of routine inspection in writing")
        .On<Organisation>(static (in context) =>
        {
            var organisation = context.Fact;
            if (!Programme.InForce(organisation)) return;
            var (hasMember, charged) = (RoleHolders.HasMember(organisation), organisation.SupervisionGroup.ChargedWithInspection);
            if (hasMember == Ternary.No) context.Saying(s_noGroup).Report(Confidence.Certain, "supervisionGroup.members", "0");
            else if (charged == Ternary.No) context.Saying(s_notCharged).Report(Confidence.Certain, "supervisionGroup.chargedWithInspection", nameof(Ternary.No));
            else if (hasMember == Ternary.Yes && charged == Ternary.Unknown) context.Saying(s_notCharged).Report(Confidence.Possible, "supervisionGroup.chargedWithInspection", nameof(Ternary.Unknown));
        })
        .WouldPassIf<Organisation>("supervisionGroup", "a group with members that is in charge of inspection", static o =>
            o with { SupervisionGroup = new() { Members = new(AMemberOfEverySide(o)), ChargedWithInspection = Ternary.Yes } });

    private static RuleDefinition Composition() => RuleDefinition.Begin("4.1.1/group-composition", Modality.Must)
        .By(DecidedBy.Programme).SpeaksInDoubt().Rated(Severity.Low, Enforcement.Notify)
        .Norm("监督小组成员来自管理层、人力资源部门及各相关业务部门", "The group has members from management, human resources and each relevant business department")
        .Says("监督小组缺少应有部门的成员", "A side that belongs into the supervision group has no member in it")
        .Remedy("从缺少成员的部门增补", "Appoint a member from the side that is missing")
        .On<Organisation>(static (in context) =>
        {
            // A group without a member is the other rule's business.
            if (!Programme.InForce(context.Fact) || RoleHolders.HasMember(context.Fact) != Ternary.Yes) return;
            if (!ReportMissing(context, Ternary.No)) ReportMissing(context, Ternary.Unknown);
        })
        .WouldPassIf<Organisation>("supervisionGroup.members", "a member from every side", static o => o.SupervisionGroup.Members.IsKnown
            ? o with { SupervisionGroup = o.SupervisionGroup with { Members = new([.. o.SupervisionGroup.Members.Value, .. AMemberOfEverySide(o)]) } }
            : null);

    private static bool ReportMissing(in RuleContext<Organisation> context, Ternary sits)
    {
        var organisation = context.Fact;
        var sure = sits == Ternary.No ? Confidence.Certain : Confidence.Possible;
        var found = false;
        for (var side = SupervisionSide.Management; side <= SupervisionSide.HumanResources; side++)
        {
            if (Sits(organisation, side) != sits) continue;
            context.Report(sure, "supervisionGroup.members", side);
            found = true;
        }

        if (!organisation.Departments.IsKnown) return found;
        var represented = organisation.SupervisionGroup.Members.Value.Count > Few ? Represented(organisation) : null;
        for (var i = 0; i < organisation.Departments.Value.Count; i++)
        {
            var department = organisation.Departments.Value[i];
            if (department.RelevantBusiness != Ternary.Yes) continue;
            var answer = represented is null
                ? Sits(organisation, SupervisionSide.BusinessDepartment, department.Name)
                : represented.GetValueOrDefault(department.Name, represented[AnyDepartment]);
            if (answer != sits) continue;
            context.Report(sure, "supervisionGroup.members", department.Name);
            found = true;
        }

        return found;
    }

    private static Ternary Sits(Organisation organisation, SupervisionSide side, string? department = null)
    {
        var (answer, members) = (Ternary.No, organisation.SupervisionGroup.Members.Value);
        for (var i = 0; i < members.Count; i++)
        {
            if (!RoleHolders.Serves(members[i].Person, organisation.AsOf)) continue;
            var ofDepartment = department is null || members[i].Person.Department == department ? Ternary.Yes
                : members[i].Person.Department is null ? Ternary.Unknown : Ternary.No;
            answer = Excuse.Or(answer, Excuse.And(IsOf(members[i], side), ofDepartment));
        }

        return answer;
    }

    // Whether each department has a member; under no name, what holds of one that no member is said to be of.
    private static Dictionary<string, Ternary> Represented(Organisation organisation)
    {
        var represented = new Dictionary<string, Ternary>(StringComparer.Ordinal) { [AnyDepartment] = Ternary.No };
        foreach (var member in organisation.SupervisionGroup.Members.Value)
        {
            if (!RoleHolders.Serves(member.Person, organisation.AsOf) || member.Person.Department is "") continue;
            var ofSide = IsOf(member, SupervisionSide.BusinessDepartment);
            var (department, answer) = member.Person.Department is { } named ? (named, ofSide) : (AnyDepartment, Excuse.And(ofSide, Ternary.Unknown));
            represented[department] = Excuse.Or(represented.GetValueOrDefault(department, Ternary.No), answer);
        }

        // A member of whom nobody knows the department may be of each.
        foreach (var department in represented.Keys.ToArray()) represented[department] = Excuse.Or(represented[department], represented[AnyDepartment]);
        return represented;
    }

    private static Ternary IsOf(SupervisionMember member, SupervisionSide side) =>
        member.Side == SupervisionSide.Unknown ? Ternary.Unknown : member.Side == side ? Ternary.Yes : Ternary.No;

    private static SupervisionMember[] AMemberOfEverySide(Organisation organisation) =>
    [
        AMember(SupervisionSide.Management, null),
        AMember(SupervisionSide.HumanResources, null),
        .. organisation.Departments.ValueOr([]).Select(department => AMember(SupervisionSide.BusinessDepartment, department.Name)),
    ];

    private static SupervisionMember AMember(SupervisionSide side, string? department) =>
        new() { Person = new() { Id = "somebody", Kind = ParticipantKind.Employee, Department = department }, Side = side };
}
