using FsCheck;
using FsCheck.Fluent;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tracking;

namespace WeChatPolicy.Rules.Tests.Obligations.Tracking;

/// <summary>Few duties are looked through, many are found in tables: the same ones either way.</summary>
public class OpenDutiesProperties
{
    private static readonly Party[] s_people = [.. Enumerable.Range(0, 4).Select(i => Party.Person($"p{i}")), Party.Company];
    private static readonly string[] s_rules = ["a", "b"];

    [Fact]
    public void What_is_found_is_what_a_look_through_finds() => Prop.ForAll(Gen.Choose(0, (2 * 8 * 5) - 1).ListOf(120).ToArbitrary(), steps =>
    {
        var duties = new OpenDuties();
        var at = A.Morning;
        foreach (var step in steps)
        {
            var stated = Stated(s_rules[step % 2], step / 2 % 8, at);
            var debtor = s_people[step / 16];
            at += TimeSpan.FromMinutes((step % 7) - 3);
            var index = duties.IndexOf(stated.RuleId, stated.Key, debtor);
            if (index < 0) duties.Add(OpenDuty.Begin(stated, debtor, at));
            else if (step % 3 == 0) duties[index] = duties[index].With(stated);
            else duties.RemoveAt(index);
            Agrees(duties);
            Agrees(new OpenDuties(duties));
        }
    }).Check(Runs.Of(100));

    private static void Agrees(OpenDuties duties)
    {
        Assert.Equal(duties.Order(OpenDuties.InOrder), duties);
        foreach (var person in s_people)
        {
            Assert.Equal(duties.Where(duty => IsAbout(duty, person)), duties.About(person).Where(duty => IsAbout(duty, person)));
        }

        foreach (var rule in s_rules)
        {
            Assert.Equal(duties.Where(duty => duty.RuleId == rule).Min(duty => (DateTimeOffset?)duty.Grounds[0].OpenedAt), duties.FirstOpened(rule));
        }
    }

    private static bool IsAbout(OpenDuty duty, Party person) => duty.Debtor == person || duty.From == person;

    private static Obligation Stated(string rule, int key, DateTimeOffset at) => new()
    {
        RuleId = rule,
        Key = $"room|{key}",
        Debtor = s_people[key % 4],
        OpenedBy = $"{at.UtcTicks}",
        OpenedAt = at,
        DueAt = at.AddHours(1),
        What = (rule, rule),
    };
}
