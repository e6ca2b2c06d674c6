using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Benchmarks.Growth;
using WeChatPolicy.Rules.Clauses;
using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Growth;

/// <summary>What is gathered once for all departments is what looking through everything for each of them gives.</summary>
public class OrganisationTwinProperties
{
    private static readonly string?[] s_names = ["sales", "legal", "it", null];

    [Property(MaxTest = 500)]
    public Property Who_holds_a_role() => Prop.ForAll(
        Gen.ListOf(from role in Gen.Choose(0, 1) from department in Gen.Elements(s_names) from topic in Gen.Elements(s_names) from left in Gen.Choose(0, 2)
                   select new RoleAssignment
                   {
                       Role = (PolicyRole)role,
                       Department = department,
                       Topic = topic,
                       Holders = left == 0 ? [] : [LargeFacts.Person("x") with { LeftAt = left == 1 ? A.Morning.AddDays(-1) : null }],
                   }).ToArbitrary(),
        assignments =>
        {
            var holders = new RoleHolders(LargeFacts.Organisation(0) with { Roles = new([.. assignments]) });
            foreach (var (role, department, topic) in from role in (PolicyRole[])[PolicyRole.DepartmentHead, PolicyRole.AccountRegistrar] from department in s_names from topic in s_names select (role, department, topic))
            {
                Assert.Equal(
                    assignments.Any(held => held.Role == role && Fits(held.Department, department) && Fits(held.Topic, topic) && held.Holders.Any(holder => holder.LeftAt is null)),
                    holders.IsHeld(role, department, topic));
            }
        });

    [Property(MaxTest = 500)]
    public Property What_training_a_department_had() => Prop.ForAll(
        Gen.ListOf(from listed in Gen.SubListOf("sales", "legal") from known in Gen.Elements(true, true, false) from everyone in Gen.Elements(Ternary.Unknown, Ternary.No, Ternary.Yes) from days in Gen.Choose(-1, 30)
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
            var gathered = new HeldByName(organisation, TrainingContent.Reaches, static session => session.Departments);
            foreach (var name in (string[])["sales", "legal", "it"])
            {
                var one = sessions.Aggregate(Held.Since(organisation.PolicyInForceSince), (held, session) => held.With(TrainingContent.Reaches(session, name), session.At));
                Assert.Equal(one, gathered[name]);
            }
        });

    private static bool Fits(string? held, string? asked) => held is null || asked is null || held == asked;
}
