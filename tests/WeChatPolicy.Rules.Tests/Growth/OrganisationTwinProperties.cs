using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Benchmarks.Growth;
using WeChatPolicy.Rules.Conditions;
using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Growth;

/// <summary>What is gathered once for all departments is what looking through everything for each of them gives.</summary>
public class OrganisationTwinProperties
{
    // More than what is looked through name by name, so that there is a table.
    private const int Many = 17;

    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private static readonly string?[] s_names = ["sales", "legal", "it", null];

    [Property(MaxTest = 500)]
    public Property Who_holds_a_role() => Prop.ForAll(
        Gen.ListOf(from role in Gen.Choose(0, 1)
                   from department in Gen.Elements(s_names)
                   from topic in Gen.Elements(s_names)
                   from left in Gen.Choose(0, 2)
                   select new RoleAssignment
                   {
                       Role = (PolicyRole)role,
                       Department = department,
                       Topic = topic,
                       Holders = left == 0 ? [] : [LargeFacts.Person("x") with { LeftAt = left == 1 ? A.Morning.AddDays(-1) : null }],
                   }).ToArbitrary(),
        assignments =>
        {
            var others = Enumerable.Repeat(new RoleAssignment { Role = PolicyRole.Trainer, Holders = [] }, Many);
            var holders = new RoleHolders(LargeFacts.Organisation(0) with { Roles = new([.. assignments, .. others]) });
            foreach (var (role, department, topic) in from role in (PolicyRole[])[PolicyRole.DepartmentHead, PolicyRole.AccountRegistrar] from department in s_names from topic in s_names select (role, department, topic))
            {
                Assert.Equal(
                    assignments.Any(held => held.Role == role && Fits(held.Department, department) && Fits(held.Topic, topic) && held.Holders.Any(holder => holder.LeftAt is null)),
                    holders.IsHeld(role, department, topic));
            }
        });

    [Property(MaxTest = 500)]
    public Property What_training_a_department_had() => Prop.ForAll(
        Gen.ListOf(from listed in Gen.SubListOf("sales", "legal")
                   from known in Gen.Elements(true, true, false)
                   from everyone in Gen.Elements(Ternary.Unknown, Ternary.No, Ternary.Yes)
                   from days in Gen.Choose(-1, 30)
                   select new TrainingSession
                   {
                       Id = "t",
                       At = days < 0 ? null : A.Morning.AddDays(-days),
                       ForEveryone = everyone,
                       Departments = known ? new([.. listed]) : default,
                   }).ToArbitrary(),
        sessions =>
        {
            var organisation = LargeFacts.Organisation(0) with { TrainingSessions = new([.. sessions]) };
            var gathered = new LastHeldByName(organisation, Many, TrainingContent.Reaches, static session => session.Departments);
            foreach (var name in (string[])["sales", "legal", "it"])
            {
                var one = sessions.Aggregate(LastHeld.Since(organisation.PolicyInForceSince), (held, session) => held.With(TrainingContent.Reaches(session, name), session.At));
                Assert.Equal(one, gathered[name]);
            }
        });

    [Property(MaxTest = 500)]
    public Property Who_sits_in_the_supervision_group() => Prop.ForAll(
        Gen.ListOf(from department in Gen.Elements(s_names)
                   from side in Gen.Elements(Enum.GetValues<SupervisionSide>())
                   select new SupervisionMember { Person = LargeFacts.Person("x") with { Department = department }, Side = side }).ToArbitrary(),
        members =>
        {
            // Whoever has left sits nowhere; so many of them make the group a large one.
            var gone = Enumerable.Repeat(new SupervisionMember { Person = LargeFacts.Person("y") with { LeftAt = A.Morning.AddDays(-1) } }, Many);
            Assert.Equal(Said(members), Said([.. members, .. gone]));
        });

    private static IEnumerable<string> Said(IEnumerable<SupervisionMember> members) => s_engine.Evaluate(LargeFacts.Organisation(0) with
    {
        Departments = new([.. s_names.OfType<string>().Select(name => new Department { Name = name, RelevantBusiness = Ternary.Yes })]),
        SupervisionGroup = new() { Members = new([.. members]) },
    }).Findings.Where(finding => finding.RuleId == "4.1.1/group-composition").Select(finding => $"{finding.Confidence} {string.Join(' ', finding.Evidence.Select(place => place.Excerpt))}");

    private static bool Fits(string? held, string? asked) => held is null || asked is null || held == asked;
}
