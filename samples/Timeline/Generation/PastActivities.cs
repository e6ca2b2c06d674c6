using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>What the company has held so far, beginning with what it held before the year; and how it is set up.</summary>
internal sealed class PastActivities
{
    public List<Inspection> Inspections { get; } =
        [new() { At = Before(12, 22), InspectorIds = new([Staff.Deputy.Id]), Inspected = InspectionObject.ChatRecordsAndGroupActivity }];

    public List<TrainingSession> Sessions { get; } = [Session("training-0000", Before(9, 16), TrainingDelivery.Offline)];

    public List<SafetyTip> Tips { get; } = [new() { At = Before(12, 15), Kind = SafetyTipKind.TipAndCaseAnalysis }];

    public List<EngagementActivity> Activities { get; } = [new() { At = Before(7, 10), Kind = EngagementKind.EssayCall }];

    public List<Publicity> Publicity { get; } =
    [
        new() { At = Before(12, 1), Channel = PublicityChannel.NoticeBoard }, new() { At = Before(12, 2), Channel = PublicityChannel.Mail }, new() { At = Before(12, 3), Channel = PublicityChannel.WeChatGroup },
    ];

    public static IReadOnlyList<Department> Departments { get; } =
    [
        .. Staff.Everyone.Select(person => person.Department).Distinct().Select(name => new Department
        {
            Name = name, DutiesDefined = Ternary.Yes,
            RelevantBusiness = name is Staff.Sales or Staff.Engineering or Staff.Service or Staff.Marketing ? Ternary.Yes : Ternary.No,
        }),
    ];

    public static IReadOnlyList<RoleAssignment> Roles { get; } =
    [
        .. Departments.Select(department => Held(PolicyRole.DepartmentHead, [Staff.Everyone.First(person => person.Department == department.Name)], department.Name)),
        Held(PolicyRole.AccountRegistrar, [Staff.Registrar]),
        Held(PolicyRole.PublicationReviewer, [Staff.Of("dongjie")]),
        Held(PolicyRole.HandoverRecipient, [Staff.Registrar]),
        Held(PolicyRole.SecurityContact, [Staff.Security]),
        Held(PolicyRole.SupervisionGroup, Staff.Supervisors),
        Held(PolicyRole.PersonalDataOfficer, [Staff.Personnel]),
        Held(PolicyRole.Trainer, Staff.Trainers),
    ];

    public static IReadOnlyList<SupervisionMember> Group { get; } =
    [
        .. Staff.Supervisors.Select(person => new SupervisionMember
        {
            Person = person.Full,
            Side = person.Department switch
            {
                Staff.Management => SupervisionSide.Management,
                Staff.HumanResources => SupervisionSide.HumanResources,
                _ => SupervisionSide.BusinessDepartment,
            },
        }),
    ];

    public static TrainingSession Session(string id, DateTimeOffset at, TrainingDelivery delivery) => new()
    {
        Id = id,
        At = at,
        Topics = new([TrainingTopic.UsageNorms, TrainingTopic.InformationSecurity, TrainingTopic.CommunicationSkills]),
        Posts = new(["销售", "研发"]),
        Cases = new([new() { Real = Ternary.Yes, ShowsProblem = Ternary.Yes, ShowsSolution = Ternary.Yes, ShowsPrevention = Ternary.Yes }]),
        Delivery = delivery,
        ForEveryone = Ternary.Yes,
    };

    private static RoleAssignment Held(PolicyRole role, IReadOnlyList<Employee> holders, string? department = null) =>
        new() { Role = role, Holders = [.. holders.Select(person => person.Brief)], Department = department };

    private static DateTimeOffset Before(int month, int day) => new(2025, month, day, 10, 0, 0, TimeSpan.FromHours(8));
}
