namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>5.1 Training and 5.2 Delivery.</summary>
internal static class TrainingCases
{
    private static readonly Organisation s_exemplary = TheCompany.Exemplary;
    private static readonly TrainingSession s_session = TheCompany.Session;
    private static readonly DateTimeOffset s_limit = TheCompany.Now.AddDays(-183);
    private static readonly DateTimeOffset s_tuesdayEvening = new(2026, 4, 7, 18, 0, 0, TimeSpan.FromHours(8));
    private static readonly KnownList<TrainingSession> s_unknown = KnownList<TrainingSession>.Unknown;

    private static readonly QuestionAnswered s_answer = new() { Id = "a1", QuestionId = "q1", Person = A.Colleague, AskedAt = A.Morning, At = A.Morning.AddHours(3) };

    public static IEnumerable<RuleCase> Rows =>
    [
        .. new RuleTable("5.1.1/training-interval")
            .Violating("none at all", TheCompany.Trained())
            .Violating("long ago", TheCompany.Trained(s_session with { At = TheCompany.Now.AddYears(-1) }))
            .Violating("a department was left out", TheCompany.Trained(s_session with { ForEveryone = Ternary.No, Departments = new(["销售部"]) }))
            .Compliant("for everyone", s_exemplary)
            .Compliant("each department had its own", TheCompany.Trained(
                s_session with { ForEveryone = Ternary.No, Departments = new(["销售部"]) }, s_session with { Id = "s2", ForEveryone = Ternary.No, Departments = new(["财务部"]) }))
            .Unknown("the sessions are not known", s_exemplary with { TrainingSessions = s_unknown }, null)
            .Unknown("nobody noted when", TheCompany.Trained(s_session with { At = null }), Confidence.Possible)
            .Unknown("nobody noted for whom", TheCompany.Trained(s_session with { ForEveryone = Ternary.Unknown }), Confidence.Possible)
            .Unknown("for some departments, and the company's are not known", TheCompany.Trained(s_session with { ForEveryone = Ternary.No, Departments = new(["销售部"]) }) with
            {
                Departments = KnownList<Department>.Unknown,
            }, Confidence.Possible)
            .Unknown("for nobody in particular, and the company's departments are not known", TheCompany.Trained(s_session with { ForEveryone = Ternary.No, Departments = new([]) }) with
            {
                Departments = KnownList<Department>.Unknown,
            }, Confidence.Certain)
            .Boundary("at the very limit", TheCompany.Trained(s_session with { At = s_limit }), null)
            .Boundary("one tick past it", TheCompany.Trained(s_session with { At = s_limit.AddTicks(-1) }), Confidence.Certain)
            .Boundary("the interval counts from the day the policy came into force", TheCompany.Trained() with { PolicyInForceSince = s_limit }, null)
            .Boundary("and one tick past it", TheCompany.Trained() with { PolicyInForceSince = s_limit.AddTicks(-1) }, Confidence.Certain)
            .Boundary("the policy is not in force yet", TheCompany.Trained() with { PolicyInForceSince = TheCompany.Now.AddTicks(1) }, null)
            .Violating("employed for two years and never trained", People(Employed(730, Completion.NotDone)))
            .Violating("last trained a year ago, though there was a session for everyone since", People(Employed(2000, Ago(365))))
            .Violating("one of two", People(Employed(2000, Ago(10)), Employed(730, Completion.NotDone)))
            .Violating("one never, and of another nobody knows", People(Employed(2000, Completion.Unknown), Employed(730, Completion.NotDone)))
            .Compliant("everybody was trained within the interval", People(Employed(2000, Ago(10)), Employed(300, Ago(183))))
            .Compliant("joined last month", People(Employed(30, Completion.NotDone)))
            .Compliant("has left", People(Employed(730, Completion.NotDone, left: TheCompany.Now)))
            .Compliant("a robot learns nothing", People(Employed(730, Completion.NotDone, ParticipantKind.Robot)))
            .Compliant("there is nobody", People())
            .Unknown("since when somebody is employed is not known", People(Employed(null, Completion.NotDone)), null)
            .Unknown("whether somebody was trained is not known", People(Employed(730, Completion.Unknown)), Confidence.Possible)
            .Unknown("trained, nobody noted when", People(Employed(730, Completion.DoneAtUnknownTime)), Confidence.Possible)
            .Unknown("trained a year ago, and another time that nobody noted", People(Employed(2000, Ago(365)) with { AttendedUndated = true }), Confidence.Possible)
            .Boundary("employed for exactly the interval", People(Employed(183, Completion.NotDone)), null)
            .Boundary("employed for a day longer", People(Employed(184, Completion.NotDone)), Confidence.Certain)
            .Boundary("employed for long, and the policy is in force for the interval only", People(Employed(730, Completion.NotDone)) with { PolicyInForceSince = s_limit }, null)
            .Rows,

        .. new RuleTable("5.1.1/core-topics")
            .Violating("nothing on security", TheCompany.Trained(s_session with { Topics = new([TrainingTopic.UsageNorms, TrainingTopic.CommunicationSkills]) }))
            .Compliant("all three in one", s_exemplary)
            .Compliant("spread over several", TheCompany.Trained(
                s_session with { Topics = new([TrainingTopic.UsageNorms, TrainingTopic.CommunicationSkills]) }, s_session with { Id = "s2", Topics = new([TrainingTopic.InformationSecurity]) }))
            .Unknown("nobody noted the topics", TheCompany.Trained(s_session with { Topics = KnownList<TrainingTopic>.Unknown }), Confidence.Possible)
            .Unknown("the sessions are not known", s_exemplary with { TrainingSessions = s_unknown }, null)
            .Boundary("no recent training is the other rule's finding", TheCompany.Trained(), null)
            .Boundary("the topic was last taught at the very limit", TheCompany.Trained(s_session with { Topics = new([]) }, s_session with { Id = "s2", At = s_limit }), null)
            .Boundary("one tick past it", TheCompany.Trained(s_session with { Topics = new([]) }, s_session with { Id = "s2", At = s_limit.AddTicks(-1) }), Confidence.Certain)
            .Rows,

        .. new RuleTable("5.1.2/role-curriculum")
            .Violating("nothing for the engineers", TheCompany.Trained(s_session with { Posts = new(["销售"]) }))
            .Compliant("a course for each post", s_exemplary)
            .Compliant("no post calls for one", TheCompany.Trained(s_session with { Posts = new([]) }) with { Posts = new([]) })
            .Unknown("the posts are not known", TheCompany.Trained(s_session with { Posts = new([]) }) with { Posts = KnownList<string>.Unknown }, null)
            .Unknown("nobody noted for which posts", TheCompany.Trained(s_session with { Posts = KnownList<string>.Unknown }), Confidence.Possible)
            .Boundary("no recent training is another rule's finding", TheCompany.Trained(), null)
            .Boundary("the course was held at the very limit", TheCompany.Trained(s_session with { Posts = new([]) }, s_session with { Id = "s2", At = s_limit }), null)
            .Boundary("one tick past it", TheCompany.Trained(s_session with { Posts = new([]) }, s_session with { Id = "s2", At = s_limit.AddTicks(-1) }), Confidence.Certain)
            .Rows,

        .. new RuleTable("5.1.3/case-based")
            .Violating("no cases", TheCompany.Trained(s_session with { Cases = new([]) }))
            .Violating("an invented case", TheCompany.Trained(s_session with { Cases = new([TheCompany.Case with { Real = Ternary.No }]) }))
            .Violating("nothing about prevention", TheCompany.Trained(s_session with { Cases = new([TheCompany.Case with { ShowsPrevention = Ternary.No }]) }))
            .Compliant("a case that shows all three", s_exemplary)
            .Compliant("two that show them together", TheCompany.Trained(s_session with
            {
                Cases = new([TheCompany.Case with { ShowsPrevention = Ternary.No }, TheCompany.Case with { ShowsSolution = Ternary.No, ShowsProblem = Ternary.No }]),
            }))
            .Unknown("nobody noted the cases", TheCompany.Trained(s_session with { Cases = KnownList<TrainingCase>.Unknown }), Confidence.Possible)
            .Unknown("whether it is real is not known", TheCompany.Trained(s_session with { Cases = new([TheCompany.Case with { Real = Ternary.Unknown }]) }), Confidence.Possible)
            .Unknown("nobody noted when training was held", TheCompany.Trained(s_session with { At = null, Cases = new([]) }), null)
            .Boundary("one of two sessions was built on cases", TheCompany.Trained(s_session with { Cases = new([]) }, s_session with { Id = "s2", At = s_limit }), null)
            .Boundary("that one was a tick too early", TheCompany.Trained(s_session with { Cases = new([]) }, s_session with { Id = "s2", At = s_limit.AddTicks(-1) }), Confidence.Certain)
            .Rows,

        .. new RuleTable("5.2.1/blended-delivery")
            .Violating("online only", TheCompany.Trained(s_session with { Delivery = TrainingDelivery.Online }))
            .Violating("offline only", TheCompany.Trained(s_session with { Delivery = TrainingDelivery.Offline }))
            .Compliant("both in one", s_exemplary)
            .Compliant("one of each", TheCompany.Trained(s_session with { Delivery = TrainingDelivery.Online }, s_session with { Id = "s2", Delivery = TrainingDelivery.Offline }))
            .Unknown("nobody noted how", TheCompany.Trained(s_session with { Delivery = TrainingDelivery.Unknown }), Confidence.Possible)
            .Unknown("the sessions are not known", s_exemplary with { TrainingSessions = s_unknown }, null)
            .Boundary("the lecture was held at the very limit", TheCompany.Trained(
                s_session with { Delivery = TrainingDelivery.Online }, s_session with { Id = "s2", At = s_limit, Delivery = TrainingDelivery.Offline }), null)
            .Boundary("one tick past it", TheCompany.Trained(
                s_session with { Delivery = TrainingDelivery.Online }, s_session with { Id = "s2", At = s_limit.AddTicks(-1), Delivery = TrainingDelivery.Offline }), Confidence.Certain)
            .Rows,

        .. new RuleTable("5.2.2/self-study-support")
            .Violating("no materials", s_exemplary with { SelfStudy = s_exemplary.SelfStudy with { MaterialsProvided = Ternary.No } })
            .Violating("no support, the rest not known", s_exemplary with { SelfStudy = new() { SupportProvided = Ternary.No } })
            .Violating("not encouraged", s_exemplary with { SelfStudy = s_exemplary.SelfStudy with { Encouraged = Ternary.No } })
            .Compliant("encouraged, with materials and support", s_exemplary)
            .Unknown("nothing is known", s_exemplary with { SelfStudy = SelfStudy.Unknown }, null)
            .Unknown("encouraged, the support is not known", s_exemplary with { SelfStudy = s_exemplary.SelfStudy with { SupportProvided = Ternary.Unknown } }, Confidence.Possible)
            .Boundary("the policy comes into force now", s_exemplary with { PolicyInForceSince = TheCompany.Now, SelfStudy = new() { SupportProvided = Ternary.No } }, Confidence.Certain)
            .Boundary("one tick later", s_exemplary with { PolicyInForceSince = TheCompany.Now.AddTicks(1), SelfStudy = new() { SupportProvided = Ternary.No } }, null)
            .Rows,

        .. new RuleTable("5.2.2/consultation")
            .Violating("answered after weeks", s_answer with { At = A.Morning.AddDays(20) })
            .Compliant("answered the same day", s_answer)
            .Unknown("when it was asked is not known", s_answer with { AskedAt = null, At = A.Morning.AddDays(20) }, null)
            .Unknown("when it was answered is not known", s_answer with { At = null }, null)
            .Boundary("at the end of the third working day", s_answer with { At = s_tuesdayEvening }, null)
            .Boundary("one tick later", s_answer with { At = s_tuesdayEvening.AddTicks(1) }, Confidence.Certain)
            .Rows,
    ];

    private static Organisation People(params EmployeeTraining[] people) => s_exemplary with { EmployeeTraining = new(people) };

    private static Completion Ago(int days) => Completion.Done(TheCompany.Now.AddDays(-days));

    private static EmployeeTraining Employed(int? days, Completion lastAttended, ParticipantKind kind = ParticipantKind.Employee, DateTimeOffset? left = null) =>
        new() { Person = new() { Id = $"employee-{days}", Kind = kind, JoinedAt = days is { } since ? TheCompany.Now.AddDays(-since) : null, LeftAt = left }, LastAttended = lastAttended };
}
