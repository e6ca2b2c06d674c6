using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tests.Clauses.Cases;

namespace WeChatPolicy.Rules.Tests.Rules;

/// <summary>A rule that forbids one of several things says which of them happened.</summary>
public class WhichOfSeveralTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private static readonly Participant s_member = A.Colleague;
    private static readonly Account s_account = new() { Id = "a", Profile = A.Account, AsOf = A.At(20, 10), RegisteredAt = A.Morning, Filed = Completion.NotDone, Closed = Completion.NotDone, Approvals = new([new() { ApproverId = "sun", GivenAt = A.Morning }]) };
    private static readonly ViolationVerified s_verified = new() { Id = "v", CaseId = "c", Person = s_member, InSupervisionGroup = Ternary.Yes, Accused = A.Employee, DetectedAt = A.Morning, At = A.At(60, 10) };
    private static readonly SanctionDecided s_sanction = new() { Id = "s", Person = s_member, Employee = A.Employee, Sanction = Sanction.Warning, ProposalId = "p", CaseIds = ["c1", "c2"], CasesVerified = Ternary.Yes };
    private static readonly AssessmentEntered s_entry = new() { Id = "e", Person = s_member, Employee = A.Employee, PeriodStart = new(2026, 1, 1), PeriodEnd = new(2026, 3, 31), Points = -3, CaseId = "c", CaseVerified = Completion.DoneAtUnknownTime };

    private static readonly (string Name, string Rule, Fact Fact, string Zh, string En)[] s_rows =
    [
        ("an audit refused", "3.2.3/audit-cooperation", new AuditRefused { Id = "x", Person = A.Employee, RequestId = "q", LawfulGround = Ternary.No }, "拒绝配合安全检查或审计", "Help or information for a check or an audit was refused"),
        ("an audit that may have been refused with a reason", "3.2.3/audit-cooperation", new AuditRefused { Id = "x", Person = A.Employee, RequestId = "q" }, "疑似拒绝配合安全检查或审计，待核实", "Possibly, to be verified: Help or information for a check or an audit was refused"),
        ("an audit answered late", "3.2.3/audit-cooperation", new AuditAnswered { Id = "x", Person = A.Employee, RequestId = "q", RequestedAt = A.Morning, At = A.At(20, 10) }, "未在规定时限内答复安全检查或审计", "Help or information for a check or an audit did not come in time"),
        ("a case settled late", "4.1.2/investigation", s_verified, "案件未在规定时限内核实", "A case was settled after its deadline"),
        ("a case settled by whom it is about", "4.1.2/investigation", s_verified with { Person = A.Employee, At = A.At(2, 10) }, "案件由当事人本人处理", "A case was handled by whom it is about"),
        ("a case settled by their superior", "4.1.2/investigation", s_verified with { Accused = A.Employee with { ManagerId = s_member.Id }, At = A.At(2, 10) }, "案件由当事人的直接上级或下级处理", "A case was handled by the direct superior or a subordinate of whom it is about"),
        ("a case settled by somebody outside", "4.1.2/investigation", s_verified with { InSupervisionGroup = Ternary.No, At = A.At(2, 10) }, "案件由监督小组以外的人员处理", "A case was handled by somebody outside the supervision group"),
        ("a case that counts and is not verified", "4.1.2/investigation", s_entry with { CaseVerified = Completion.NotDone }, "案件未经核实即计入考核", "A case counted in the assessment before it was verified"),
        ("a report verified late", "4.1.3/report-verification", s_verified with { DetectedAt = null, ReportedAt = A.Morning }, "举报未在规定时限内核实", "A report was verified after its deadline"),
        ("a report verified by whom it is about", "4.1.3/report-verification", s_verified with { DetectedAt = null, ReportedAt = A.Morning, Person = A.Employee, At = A.At(2, 10) }, "举报由被举报人本人核实", "A report was verified by whom it is about"),
        ("a report verified by their superior", "4.1.3/report-verification", s_verified with { DetectedAt = null, ReportedAt = A.Morning, Accused = A.Employee with { ManagerId = s_member.Id }, At = A.At(2, 10) }, "举报由被举报人的直接上级或下级核实", "A report was verified by the direct superior or a subordinate of whom it is about"),
        ("an appeal decided late", "3.3.3/privacy-appeal", new AppealDecided { Id = "x", Person = s_member, AppealId = "p", LodgedAt = A.Morning, At = A.At(60, 10) }, "公司未在规定时限内处理隐私申诉", "The company did not decide a privacy appeal in time"),
        ("an appeal decided by its object", "3.3.3/privacy-appeal", new AppealDecided { Id = "x", Person = s_member, AppealId = "p", Against = Party.Person("li"), LodgedAt = A.Morning, At = A.At(2, 10) }, "隐私申诉由被申诉人自行作出决定", "The object of a privacy appeal decided it"),
        ("an appeal decided by the superior of its object", "3.3.3/privacy-appeal", new AppealDecided { Id = "x", Person = s_member, AppealId = "p", Against = Party.Person("wang"), AgainstManagerId = s_member.Id, LodgedAt = A.Morning, At = A.At(2, 10) }, "隐私申诉由被申诉人的直接上级或下级作出决定", "Whoever stands directly above or below the object of a privacy appeal decided it"),
        ("an account filed late", "2.1.1/account-filing", s_account with { FirstUsed = Completion.NotDone }, "新账号未在批准后规定期限内备案", "A new account was not filed within the term after its approval"),
        ("an account used before it was filed", "2.1.1/account-filing", s_account with { FirstUsed = Completion.Done(A.At(2, 10)), AsOf = A.At(3, 10) }, "新账号在备案前已使用", "A new account was used before it was filed"),
        ("an account of which both is true", "2.1.1/account-filing", s_account with { FirstUsed = Completion.Done(A.At(2, 10)) }, "新账号未在批准后规定期限内备案；新账号在备案前已使用", "A new account was not filed within the term after its approval; A new account was used before it was filed"),
        ("no supervision group", "4.1.1/supervision-group", TheCompany.Exemplary with { SupervisionGroup = TheCompany.Exemplary.SupervisionGroup with { Members = new([]) } }, "尚未设立监督小组", "There is no supervision group"),
        ("a supervision group without a charge", "4.1.1/supervision-group", TheCompany.Exemplary with { SupervisionGroup = TheCompany.Exemplary.SupervisionGroup with { ChargedWithInspection = Ternary.No } }, "监督小组未获授权负责日常检查", "The supervision group is not in charge of routine inspection"),
        ("chat records uninspected", "4.1.2/inspection-interval", TheCompany.Exemplary with { Inspections = new([new() { At = TheCompany.Now, InspectorIds = new(["he"]), Inspected = InspectionObject.GroupActivity }]) }, "聊天记录逾期未检查", "Chat records went uninspected for too long"),
        ("an inspection by others", "4.1.2/inspection-interval", new InspectionHeld { Id = "x", Person = A.Employee, At = A.Morning, InSupervisionGroup = Ternary.No }, "由非监督小组成员进行检查", "Somebody outside the group held an inspection"),
        ("no safety tip", "5.3.2/safety-tips", TheCompany.Exemplary with { SafetyTips = new([new() { At = TheCompany.Now, Kind = SafetyTipKind.CaseAnalysis }]) }, "逾期未发布安全提示", "A safety tip is overdue"),
        ("neither", "5.3.2/safety-tips", TheCompany.Exemplary with { SafetyTips = new([]) }, "逾期未发布安全提示；逾期未发布案例分析", "A safety tip is overdue; A case analysis is overdue"),
        ("online alone", "5.2.1/blended-delivery", TheCompany.Exemplary with { TrainingSessions = new([TheCompany.Session with { Delivery = TrainingDelivery.Online }]) }, "近期培训只采用了线上方式，没有线下培训", "Recent training was given online only"),
        ("a department without training", "5.1.1/training-interval", TheCompany.Exemplary with { TrainingSessions = new([TheCompany.Session with { ForEveryone = Ternary.No, Departments = new(["财务部"]) }]) }, "有部门逾期未参加培训", "Training is overdue for a department"),
        ("self-study without materials", "5.2.2/self-study-support", TheCompany.Exemplary with { SelfStudy = TheCompany.Exemplary.SelfStudy with { MaterialsProvided = Ternary.No } }, "自主学习缺少资料", "Self-study lacks materials"),
        ("a role without a holder", "1.3.4/unassigned-responsibility", TheCompany.Exemplary with { Roles = new([.. TheCompany.Exemplary.Roles.Value.Where(role => role.Role != PolicyRole.Trainer)]) }, "有职责未落实到人", "A role has no holder"),
        ("duties that nobody defined", "1.3.4/unassigned-responsibility", TheCompany.Exemplary with { EmployeeDutiesDefined = Ternary.No }, "有职责权限尚未明确", "A responsibility is not defined"),
        ("points without a source", "4.2.1/assessment", s_entry with { CaseId = null }, "考核分数缺少依据", "Points were entered that cannot be traced to a case or a merit"),
        ("points beyond the cap", "4.2.1/assessment", s_entry with { Points = -1000 }, "考核分数超过每期上限", "Points were entered that exceed the cap of a period"),
        ("a sanction by the employee", "4.2.3/repeat-violations", s_sanction with { Person = A.Employee }, "处分由当事人本人决定", "A sanction was decided by whom it concerns"),
        ("a sanction on unverified cases", "4.2.3/repeat-violations", s_sanction with { CasesVerified = Ternary.No }, "处分未以已核实的案件为依据", "A sanction does not rest on verified cases"),
        ("a sanction on too few cases", "4.2.3/repeat-violations", s_sanction with { CaseIds = ["c1"] }, "处分所依据的案件少于规定的次数", "A sanction rests on fewer cases than the ladder asks for"),
        ("another size", "2.4.1/file-complete", A.File() with { AnnouncedSize = 10, ReceivedSize = 9 }, "收到的文件与发送时声明的大小不符", "What arrived is not of the announced size"),
        ("a file that nobody can open", "2.4.1/file-format", A.File() with { OpenableByRecipients = Ternary.No }, "接收人无法打开该文件", "The recipient cannot open the file"),
        ("another type than it says", "2.4.1/file-format", A.File() with { DeclaredMediaType = "image/png" }, "文件的扩展名、声明类型与实际内容不一致", "Extension, declared type and content of the file disagree"),
        ("a liability on no verified case", "4.2.2/loss-liability", new LossAssessed { Id = "l", CaseId = "c", Person = s_member, Accused = A.Employee, Loss = new() { Amount = 100, Currency = "CNY" }, Share = 1, CaseVerified = Completion.NotDone }, "追究损失责任未以已核实的案件为依据", "A liability does not rest on a verified case"),
    ];

    public static TheoryData<string> Rows => [.. s_rows.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_says_which(string name)
    {
        var (_, rule, fact, zh, en) = s_rows.First(row => row.Name == name);
        var finding = Assert.Single(s_engine.Evaluate(fact).Findings, finding => finding.RuleId == rule);

        Assert.Equal((zh, en), (finding.Message.Zh, finding.Message.En));
    }

    [Theory]
    [InlineData("3.2.3/audit-cooperation", "未在规定时限内答复安全检查或审计")]
    [InlineData("4.1.2/investigation", "案件未在规定时限内核实")]
    [InlineData("4.1.3/report-verification", "举报未在规定时限内核实")]
    [InlineData("3.3.3/privacy-appeal", "公司未在规定时限内处理隐私申诉")]
    [InlineData("2.1.1/account-filing", "新账号未在批准后规定期限内备案")]
    [InlineData("2.3.1/urgent-first", "紧急事项未在规定时限内回复")]
    public void A_breach_says_that_it_is_late(string rule, string zh)
    {
        Fact opens = rule switch
        {
            "3.2.3/audit-cooperation" => new AuditRequested { Id = "o", Person = s_member, Asked = A.Employee, At = A.Morning },
            "4.1.2/investigation" => new ViolationDetected { Id = "o", CaseId = "c", Person = s_member, At = A.Morning },
            "4.1.3/report-verification" => new ViolationReported { Id = "o", CaseId = "c", Person = s_member, At = A.Morning },
            "3.3.3/privacy-appeal" => new AppealLodged { Id = "o", Person = A.Employee, At = A.Morning },
            "2.1.1/account-filing" => new AccountApproved { Id = "o", Account = A.Account, Actor = s_member, At = A.Morning },
            _ => A.Message("线上故障，请马上处理") with { Circumstances = new() { Importance = Importance.Urgent } },
        };
        var tracker = new ObligationTracker(s_engine);
        tracker.Follow(opens);

        Assert.Equal(zh, Assert.Single(tracker.AdvanceTo(A.At(100, 10)).Findings, finding => finding.RuleId == rule).Message.Zh);
    }
}
