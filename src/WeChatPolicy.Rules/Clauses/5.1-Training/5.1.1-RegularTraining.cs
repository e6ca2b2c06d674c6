namespace WeChatPolicy.Rules.Clauses;

/// <summary>5.1.1 Regular training (定期培训).</summary>
internal static class RegularTraining
{
    public static Clause Clause => new("5.1.1", Modality.Must,
        ("定期培训", "Regular training"),
        ("公司定期组织全体员工培训，内容包括微信使用规范、信息安全和沟通技巧等。",
         "Training for everyone is held regularly and covers usage norms, information security and communication skills."),
        TrainingInterval(), CoreTopics());

    private static readonly LocalizedText s_everyone = new("逾期未组织面向全体员工的培训", "Training for everyone is overdue");
    private static readonly LocalizedText s_department = new("有部门逾期未参加培训", "Training is overdue for a department");
    private static readonly TrainingTopic[] s_core = [TrainingTopic.UsageNorms, TrainingTopic.InformationSecurity, TrainingTopic.CommunicationSkills];

    private static RuleDefinition TrainingInterval() => RuleDefinition.Begin("5.1.1/training-interval", Modality.Must)
        .By(DecidedBy.Programme).SpeaksInDoubt().Rated(Severity.Medium, Enforcement.Notify).KeyedBy(DutyKey.Programme)
        .Norm("定期组织面向全体员工的培训", "Training for everyone is held regularly")
        .Says("逾期未组织培训，或有部门未参加培训", "Training is overdue, for everyone or for a department")
        .Remedy("组织一次全体员工培训", "Hold a training that everyone is invited to")
        .Advises(
            ("有员工在职时间超过培训周期，其间未参加任何培训", "Somebody has been employed for longer than the interval without taking part in any training"),
            ("为有关员工安排补训；员工个人不因此被视为违规", "Arrange a training for them; nobody is accused of it"))
        .On<Organisation>(static (in context) =>
        {
            var (o, term) = (context.Fact, context.Options.Training.Interval);
            if (!o.Departments.IsKnown || o.Departments.Value.Count == 0)
            {
                if (Programme.Overdue(context, o.TrainingSessions, term, TrainingContent.Reaches, default(string)) is { } late)
                {
                    late.In(context).Saying(s_everyone).Report(late.Sure, "trainingSessions", o.TrainingSessions.Value.Count == 0 ? "0" : "forEveryone");
                }

                return;
            }

            if (!o.TrainingSessions.IsKnown || !Programme.InForce(o)) return;
            var held = HeldForEach(o);
            for (var i = 0; i < o.Departments.Value.Count; i++)
            {
                var department = o.Departments.Value[i].Name;
                if (Programme.Overdue(context, held[department], term) is { } late) late.In(context).Saying(s_department).Report(late.Sure, "trainingSessions", department);
            }
        })
        .On<Organisation>(static (in context) =>
        {
            // A doubt about one person is not told in one breath with what is certain of another.
            if (!ReportUntrained(context, Confidence.Certain)) ReportUntrained(context, Confidence.Possible);
        })
        .OwesEach<Organisation>(static (in duty, duties) =>
        {
            var (o, term) = (duty.Fact, duty.Options.Training.Interval);
            if (!o.Departments.IsKnown || o.Departments.Value.Count == 0)
            {
                if (Programme.Owe(duty, o.TrainingSessions, term, TrainingContent.Reaches, default(string), "training") is { } all) duties.Add(all);
                return;
            }

            if (!o.TrainingSessions.IsKnown || !Programme.InForce(o)) return;
            var held = HeldForEach(o);
            foreach (var department in o.Departments.Value)
            {
                if (Programme.Owe(duty, held[department.Name], term, $"training|{department.Name}") is { } one) duties.Add(one);
            }
        })
        .WouldPassIf<Organisation>("trainingSessions", "a session for everyone within the interval", TrainingContent.WithEverybodyTrained);

    // The company learns who they are. Whether they were kept away or stayed away nobody has said.
    private static bool ReportUntrained(in RuleContext<Organisation> context, Confidence sure)
    {
        var (o, found) = (context.Fact, false);
        if (!o.EmployeeTraining.IsKnown || !Programme.InForce(o)) return false;
        for (var i = 0; i < o.EmployeeTraining.Value.Count; i++)
        {
            var employee = o.EmployeeTraining.Value[i];
            if (TrainingContent.LastOf(employee, o) is not { } last || Programme.Overdue(context, last, context.Options.Training.Interval) is not { } late || late.Sure != sure) continue;
            late.In(context).Report(sure, "employeeTraining", employee.Person.Id, Party.Company, FindingKind.Advice);
            found = true;
        }

        return found;
    }

    private static LastHeldByName HeldForEach(Organisation organisation) => new(organisation, organisation.Departments.Value.Count, TrainingContent.Reaches, static session => session.Departments);

    private static RuleDefinition CoreTopics() => RuleDefinition.Begin("5.1.1/core-topics", Modality.Must)
        .By(DecidedBy.Programme).SpeaksInDoubt().Rated(Severity.Low, Enforcement.Notify)
        .Norm("培训内容须包括微信使用规范、信息安全和沟通技巧", "Training covers usage norms, information security and communication skills")
        .Says("近期培训未包括全部核心主题", "Recent training left out a core topic")
        .Remedy("在下一次培训中补充缺少的主题", "Teach the topic that is missing in the next training")
        .On<Organisation>(static (in context) =>
        {
            if (!Programme.HasRecentTraining(context)) return;
            foreach (var topic in s_core)
            {
                if (Programme.Overdue(context, context.Fact.TrainingSessions, context.Options.Training.Interval, TrainingContent.Teaches, topic) is { } late)
                {
                    late.In(context).Report(late.Sure, "trainingSessions.topics", topic);
                }
            }
        })
        .WouldPassIf<Organisation>("trainingSessions.topics", "all core topics within the interval", TrainingContent.WithExemplarySession);
}
