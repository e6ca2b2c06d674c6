namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>1.3.4 Clear responsibilities.</summary>
internal static class ResponsibilityCases
{
    private static readonly Organisation s_exemplary = TheCompany.Exemplary;
    private static readonly Participant s_left = TheCompany.Head with { LeftAt = TheCompany.Now };

    public static IEnumerable<RuleCase> Rows =>
    [
        .. new RuleTable("1.3.4/unassigned-responsibility")
            .Violating("nobody keeps the register of accounts", TheCompany.With(PolicyRole.AccountRegistrar))
            .Violating("nobody takes over accounts", TheCompany.With(PolicyRole.HandoverRecipient))
            .Violating("no security contact", TheCompany.With(PolicyRole.SecurityContact))
            .Violating("no personal-data officer", TheCompany.With(PolicyRole.PersonalDataOfficer))
            .Violating("no trainer", TheCompany.With(PolicyRole.Trainer))
            .Violating("a department without a head", TheCompany.With(PolicyRole.DepartmentHead, TheCompany.Holds(PolicyRole.DepartmentHead, department: "销售部")))
            .Violating("a topic without a reviewer", TheCompany.With(PolicyRole.PublicationReviewer, TheCompany.Holds(PolicyRole.PublicationReviewer, topic: "产品")))
            .Violating("a role that is entered with nobody in it", TheCompany.With(PolicyRole.Trainer, new RoleAssignment { Role = PolicyRole.Trainer, Holders = [] }))
            .Violating("a robot is no security contact", TheCompany.With(PolicyRole.SecurityContact,
                TheCompany.Holds(PolicyRole.SecurityContact, holder: new() { Id = "bot", Kind = ParticipantKind.Robot })))
            .Violating("no supervision group in either place", TheCompany.With(PolicyRole.SupervisionGroup) with { SupervisionGroup = TheCompany.Group() })
            .Violating("the duties of employees are not laid down", s_exemplary with { EmployeeDutiesDefined = Ternary.No })
            .Violating("those of a department are not", s_exemplary with { Departments = new([new() { Name = "销售部", DutiesDefined = Ternary.No }]) })
            .Violating("several things at once", new Organisation
            {
                Id = "org", AsOf = TheCompany.Now, PolicyInForceSince = TheCompany.Now, Roles = new([]), EmployeeDutiesDefined = Ternary.No,
                Departments = new([new() { Name = "销售部", DutiesDefined = Ternary.No }]), SupervisionGroup = TheCompany.Group(),
            })
            .Compliant("every role is held", s_exemplary)
            .Compliant("each department has its own head", TheCompany.With(PolicyRole.DepartmentHead,
                TheCompany.Holds(PolicyRole.DepartmentHead, department: "销售部"), TheCompany.Holds(PolicyRole.DepartmentHead, department: "财务部")))
            .Compliant("the group's members stand under the group only", TheCompany.With(PolicyRole.SupervisionGroup))
            .Compliant("no topic, no reviewer", TheCompany.With(PolicyRole.PublicationReviewer) with { PublicationTopics = new([]) })
            .Unknown("the roles are not known", s_exemplary with { Roles = KnownList<RoleAssignment>.Unknown }, null)
            .Unknown("no head at all, the departments not known",
                TheCompany.With(PolicyRole.DepartmentHead) with { Departments = KnownList<Department>.Unknown }, Confidence.Possible)
            .Unknown("no reviewer at all, the topics not known",
                TheCompany.With(PolicyRole.PublicationReviewer) with { PublicationTopics = KnownList<string>.Unknown }, Confidence.Possible)
            .Unknown("no entry for the group, its members not known",
                TheCompany.With(PolicyRole.SupervisionGroup) with { SupervisionGroup = SupervisionGroup.Unknown }, Confidence.Possible)
            .Unknown("nobody has said whether duties are laid down", s_exemplary with { EmployeeDutiesDefined = Ternary.Unknown }, null)
            .Boundary("the only holder left at this very instant", TheCompany.With(PolicyRole.Trainer, TheCompany.Holds(PolicyRole.Trainer, holder: s_left)), Confidence.Certain)
            .Boundary("one tick before that", TheCompany.With(PolicyRole.Trainer,
                TheCompany.Holds(PolicyRole.Trainer, holder: TheCompany.Head with { LeftAt = TheCompany.Now.AddTicks(1) })), null)
            .Boundary("the policy comes into force now", TheCompany.With(PolicyRole.Trainer) with { PolicyInForceSince = TheCompany.Now }, Confidence.Certain)
            .Boundary("it comes into force one tick later", TheCompany.With(PolicyRole.Trainer) with { PolicyInForceSince = TheCompany.Now.AddTicks(1) }, null)
            .Rows,

        .. new RuleTable("1.3.4/unassigned-responsibility")
            .Violating("a registered department has no reviewer for its topic", TheCompany.With(PolicyRole.PublicationReviewer,
                TheCompany.Holds(PolicyRole.PublicationReviewer, department: "销售部", topic: "产品"), TheCompany.Holds(PolicyRole.PublicationReviewer, topic: "项目")))
            .Compliant("every registered department has one", TheCompany.With(PolicyRole.PublicationReviewer,
                TheCompany.Holds(PolicyRole.PublicationReviewer, department: "销售部"), TheCompany.Holds(PolicyRole.PublicationReviewer, department: "法务部")))
            .Under(options => options.Publication.Reviewers["产品"] = ["销售部", "法务部"])
            .Rows,
    ];
}
