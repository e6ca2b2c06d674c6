using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Engine;

public class AnalysisTests
{
    [Fact]
    public void A_rule_without_a_term_to_look_for_can_never_fire()
    {
        var issue = Assert.Single(PolicyBuilder.CreateDefault().Analyze(), issue => issue.Kind == PolicyIssueKind.NeverFires);

        Assert.Equal(["1.3.1/law-and-standards"], issue.Subjects);
        Assert.DoesNotContain(
            PolicyBuilder.CreateDefault().AddLexicon("industry-standard", "双录").Analyze(), found => found.Kind == PolicyIssueKind.NeverFires);
        Assert.DoesNotContain(
            PolicyBuilder.CreateDefault().Disable("1.3.1/law-and-standards").Analyze(), found => found.Kind == PolicyIssueKind.NeverFires);
    }

    [Fact]
    public void Rules_of_which_one_requires_what_the_other_forbids_contradict_each_other()
    {
        Rule Requires(string id) => Rule.For<FileTransfer>(id).Requires("send-contracts-over-wechat").When(_ => false);
        var forbids = Rule.For<FileTransfer>("acme/no-contracts").Forbids("send-contracts-over-wechat");

        var issues = PolicyBuilder.CreateEmpty().AddRule(Requires("acme/contracts")).AddRule(forbids.When(_ => false)).Analyze();

        var issue = Assert.Single(issues, issue => issue.Kind == PolicyIssueKind.Contradiction);
        Assert.Equal(["acme/contracts", "acme/no-contracts"], issue.Subjects);

        var apart = PolicyBuilder.CreateEmpty().AddRule(Requires("acme/contracts")).AddRule(forbids.When(_ => false))
            .Configure("acme/contracts", effectiveUntil: A.Morning).Configure("acme/no-contracts", effectiveFrom: A.Morning);
        Assert.DoesNotContain(apart.Analyze(), issue => issue.Kind == PolicyIssueKind.Contradiction);
    }

    [Theory]
    [InlineData("3wh", "2wh", true)]
    [InlineData("2wh", "2wh", false)]
    [InlineData("1wh", "2wh", false)]
    [InlineData("24h", "2wh", true)]
    public void Thresholds_out_of_order_are_told(string important, string ordinary, bool told)
    {
        var issues = PolicyBuilder.CreateDefault().WithOptions(options =>
        {
            options.Communication.ImportantReply = Term.Parse(important);
            options.Communication.Reply = Term.Parse(ordinary);
        }).Analyze();

        Assert.Equal(told, issues.Any(issue => issue.Kind == PolicyIssueKind.ThresholdsOutOfOrder && issue.Subjects.Contains("Communication:Reply")));
    }

    [Fact]
    public void Roles_that_nobody_holds_are_told()
    {
        var organisation = new Organisation
        {
            Id = "o1",
            AsOf = A.Morning,
            PolicyInForceSince = A.Morning.AddYears(-1),
            Departments = new([new Department { Name = "市场部" }]),
            Roles = new([new RoleAssignment { Role = PolicyRole.Trainer, Holders = [A.Colleague] }]),
        };

        var issues = PolicyBuilder.CreateDefault().WithOptions(options => options.Publication.Reviewers["新品"] = ["法务部"]).Analyze(organisation);

        var roles = issues.Where(issue => issue.Kind == PolicyIssueKind.RoleWithoutHolder).SelectMany(issue => issue.Subjects).ToArray();
        Assert.Contains(nameof(PolicyRole.SecurityContact), roles);
        Assert.DoesNotContain(nameof(PolicyRole.Trainer), roles);
        Assert.Contains("Publication:Reviewers:新品", roles);
    }

    [Fact]
    public void Faults_for_which_build_would_refuse_come_as_issues()
    {
        var issues = PolicyBuilder.CreateDefault().WithOptions(options => options.Assessment.DemotionAt = 1).Analyze();

        Assert.All(issues, issue => Assert.Equal(PolicyIssueKind.Fault, issue.Kind));
        Assert.Single(issues);
    }

    [Fact]
    public void The_default_policy_with_its_one_empty_lexicon_has_no_other_issue() =>
        Assert.Single(PolicyBuilder.CreateDefault().Analyze());
}
