namespace WeChatPolicy.Rules.Oracle.Generation;

/// <summary>Companies whose programmes are nearly in order: with one thing missing, late, or not noted.</summary>
internal static class Companies
{
    /// <summary>The company, with some of its lists drawn so that what follows from them is in the balance.</summary>
    public static Organisation Season(Organisation company, Draw draw)
    {
        if (draw.Chance(75)) company = company with { PolicyInForceSince = company.AsOf.AddDays(-draw.Of(200, 400, 800)) };
        if (draw.Chance(45)) company = company with { TrainingSessions = new(Sessions(company.AsOf, draw)), Posts = new(draw.Of<string[]>(["销售"], ["销售"], ["销售", "工程师"], [])) };
        if (draw.Chance(60)) company = company with { EmployeeTraining = draw.Chance(40) ? KnownList<EmployeeTraining>.Unknown : new(People(company.AsOf, draw)) };
        if (draw.Chance(40)) company = company with { Activities = new(Activities(company.AsOf, draw)) };
        if (draw.Chance(30)) company = company with { SafetyTips = new([new() { At = Recent(company.AsOf, draw, 31), Kind = draw.Of(SafetyTipKind.TipAndCaseAnalysis, SafetyTipKind.Tip, SafetyTipKind.Unknown) }]) };
        if (draw.Chance(15)) company = company with { Publicity = new([.. Enum.GetValues<PublicityChannel>().Where(_ => draw.Chance(95)).Select(channel => new Publicity { Channel = channel })]) };
        if (draw.Chance(30)) company = company with { SupervisionGroup = Group(company, draw) };
        return draw.Chance(45) ? Assigned(company, draw) : company;
    }

    private static TrainingSession[] Sessions(DateTimeOffset asOf, Draw draw) =>
    [
        .. Enumerable.Range(0, draw.Of(1, 2, 2, 3)).Select(_ => FactMaker.Record<TrainingSession>(draw) with
        {
            At = Recent(asOf, draw, 183),
            Delivery = draw.Of(TrainingDelivery.OnlineAndOffline, TrainingDelivery.Online, TrainingDelivery.Unknown),
            Posts = draw.Chance(25) ? KnownList<string>.Unknown : new(draw.Of<string[]>([], ["销售"], ["销售", "工程师"])),
            Topics = draw.Chance(25) ? KnownList<TrainingTopic>.Unknown : new([.. Enum.GetValues<TrainingTopic>().Where(_ => draw.Chance(85))]),
            Cases = draw.Chance(25) ? KnownList<TrainingCase>.Unknown : new([new() { Real = draw.Of(Ternary.Yes, Ternary.Yes, Ternary.No), ShowsProblem = Ternary.Yes, ShowsSolution = Ternary.Yes, ShowsPrevention = draw.Of(Ternary.Yes, Ternary.Yes, Ternary.Unknown) }]),
        }),
    ];

    // Employed for about as long as they may go without a training, and trained about as long ago.
    private static EmployeeTraining[] People(DateTimeOffset asOf, Draw draw) =>
    [
        .. Enumerable.Range(0, draw.Of(0, 1, 1, 2)).Select(i => new EmployeeTraining
        {
            Person = new()
            {
                Id = $"p{i}",
                Kind = draw.Of(ParticipantKind.Employee, ParticipantKind.Employee, ParticipantKind.Employee, ParticipantKind.Robot),
                JoinedAt = draw.Of<DateTimeOffset?>(null, asOf.AddDays(-100), asOf.AddDays(-183), asOf.AddDays(-183).AddTicks(-1), asOf.AddDays(-2000)),
                LeftAt = draw.Of<DateTimeOffset?>(null, null, null, asOf, asOf.AddTicks(1)),
            },
            LastAttended = draw.Chance(40) ? Completion.NotDone : draw.Chance(15) ? Completion.Unknown : Recent(asOf, draw, 183) is { } at ? Completion.Done(at) : Completion.DoneAtUnknownTime,
            AttendedUndated = draw.Chance(10),
        }),
    ];

    private static EngagementActivity[] Activities(DateTimeOffset asOf, Draw draw) => draw.Of<EngagementActivity[]>([], [new() { At = Recent(asOf, draw, 366) }], [new() { Kind = EngagementKind.Contest }]);

    // Now and then just too long ago, or nobody knows when.
    private static DateTimeOffset? Recent(DateTimeOffset asOf, Draw draw, int days) => draw.Below(10) switch
    {
        0 => null,
        1 => asOf.AddDays(-days),
        2 => asOf.AddDays(-days).AddTicks(-1),
        3 => asOf.AddDays(-days - 40),
        _ => asOf.AddDays(-draw.Below(days)),
    };

    private static SupervisionGroup Group(Organisation company, Draw draw)
    {
        var members = company.Departments.ValueOr([]).Where(_ => draw.Chance(90)).Select(department => Member(SupervisionSide.BusinessDepartment, department.Name))
            .Append(Member(draw.Of(SupervisionSide.Management, SupervisionSide.Management, SupervisionSide.Unknown), null)).Append(Member(SupervisionSide.HumanResources, null));
        return new SupervisionGroup { Members = new([.. members]), ChargedWithInspection = draw.Of(Ternary.Yes, Ternary.Yes, Ternary.No, Ternary.Unknown) };

        static SupervisionMember Member(SupervisionSide side, string? department) =>
            new() { Person = new() { Id = "p1", Kind = ParticipantKind.Employee, Department = department }, Side = side };
    }

    // Every role is held by somebody, but for one now and then; duties are laid down.
    private static Organisation Assigned(Organisation company, Draw draw)
    {
        var vacant = draw.Chance(40) ? (PolicyRole?)null : draw.Of(PolicyRole.DepartmentHead, PolicyRole.SupervisionGroup, PolicyRole.Trainer, PolicyRole.PublicationReviewer);
        var holder = new Participant { Id = "p1", Kind = ParticipantKind.Employee, LeftAt = draw.Chance(5) ? company.AsOf : null };
        return company with
        {
            Roles = new([.. Enum.GetValues<PolicyRole>().Where(role => role != vacant).Select(role => new RoleAssignment { Role = role, Holders = [holder], Department = draw.Chance(10) ? "市场部" : null })]),
            EmployeeDutiesDefined = draw.Of(Ternary.Yes, Ternary.Unknown),
            Departments = draw.Chance(50) ? KnownList<Department>.Unknown : new([new() { Name = "市场部", DutiesDefined = Ternary.Yes, RelevantBusiness = Ternary.Yes }]),
            SupervisionGroup = draw.Chance(50) ? SupervisionGroup.Unknown : company.SupervisionGroup,
        };
    }
}
