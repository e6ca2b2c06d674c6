namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>A company that does all that the policy asks of it; a row takes one thing away.</summary>
internal static class TheCompany
{
    /// <summary>Wednesday 2026-07-01, 10:00 in China.</summary>
    public static readonly DateTimeOffset Now = new(2026, 7, 1, 10, 0, 0, TimeSpan.FromHours(8));

    public static readonly Participant Head = new() { Id = "sun", Kind = ParticipantKind.Employee, Department = "管理层" };

    public static readonly TrainingSession Session = new()
    {
        Id = "s1",
        At = Now.AddDays(-30),
        ForEveryone = Ternary.Yes,
        Delivery = TrainingDelivery.OnlineAndOffline,
        Topics = new([TrainingTopic.UsageNorms, TrainingTopic.InformationSecurity, TrainingTopic.CommunicationSkills]),
        Posts = new(["销售", "工程师"]),
        Cases = new([Case]),
    };

    public static readonly Organisation Exemplary = new()
    {
        Id = "org",
        AsOf = Now,
        PolicyInForceSince = Now.AddYears(-2),
        Departments = new([new() { Name = "销售部", RelevantBusiness = Ternary.Yes, DutiesDefined = Ternary.Yes }, new() { Name = "财务部", RelevantBusiness = Ternary.No, DutiesDefined = Ternary.Yes }]),
        Roles = new([.. Enum.GetValues<PolicyRole>().Select(role => Holds(role))]),
        EmployeeDutiesDefined = Ternary.Yes,
        PublicationTopics = new(["产品", "项目"]),
        SupervisionGroup = Group(Sits(SupervisionSide.Management, "管理层", "sun"), Sits(SupervisionSide.HumanResources, "人力资源部", "he"), Sits(SupervisionSide.BusinessDepartment, "销售部", "zhang")),
        Inspections = new([new() { At = Now.AddDays(-7), InspectorIds = new(["he"]), Inspected = InspectionObject.ChatRecordsAndGroupActivity }]),
        Posts = new(["销售", "工程师"]),
        TrainingSessions = new([Session]),
        SelfStudy = new() { Encouraged = Ternary.Yes, MaterialsProvided = Ternary.Yes, SupportProvided = Ternary.Yes },
        Publicity = new([Published(PublicityChannel.NoticeBoard), Published(PublicityChannel.Mail), Published(PublicityChannel.WeChatGroup)]),
        SafetyTips = new([new() { At = Now.AddDays(-3), Kind = SafetyTipKind.TipAndCaseAnalysis }]),
        Activities = new([new() { At = Now.AddDays(-90), Kind = EngagementKind.Contest }]),
    };

    public static TrainingCase Case => new() { Real = Ternary.Yes, ShowsProblem = Ternary.Yes, ShowsSolution = Ternary.Yes, ShowsPrevention = Ternary.Yes };

    public static RoleAssignment Holds(PolicyRole role, string? department = null, string? topic = null, Participant? holder = null) =>
        new() { Role = role, Holders = [holder ?? Head], Department = department, Topic = topic };

    public static SupervisionMember Sits(SupervisionSide side, string? department, string id = "wu") =>
        new() { Side = side, Person = new() { Id = id, Kind = ParticipantKind.Employee, Department = department } };

    public static SupervisionGroup Group(params SupervisionMember[] members) => new() { Members = new(members), ChargedWithInspection = Ternary.Yes };

    public static Publicity Published(PublicityChannel channel) => new() { At = Now.AddDays(-200), Channel = channel };

    /// <summary>The company with these roles held in place of those of the same name.</summary>
    public static Organisation With(PolicyRole role, params RoleAssignment[] assignments) =>
        Exemplary with { Roles = new([.. Exemplary.Roles.Value.Where(assignment => assignment.Role != role), .. assignments]) };

    public static Organisation Trained(params TrainingSession[] sessions) => Exemplary with { TrainingSessions = new(sessions) };

    public static Organisation Inspected(params Inspection[] inspections) => Exemplary with { Inspections = new(inspections) };
}
