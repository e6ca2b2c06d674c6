using FsCheck;
using FsCheck.Fluent;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tracking;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>Few duties are looked through, many are found in tables: the same ones either way, whatever becomes of a copy.</summary>
public class OpenDutiesProperties
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private static readonly Party[] s_people = [.. Enumerable.Range(0, 4).Select(i => Party.Person($"p{i}")), Party.Company];
    private static readonly string[] s_rules = ["a", "b"];

    [Fact]
    public void What_is_found_is_what_a_look_through_finds() => Prop.ForAll(Gen.Choose(0, (2 * 8 * 5) - 1).ListOf(120).ToArbitrary(), steps =>
    {
        var (duties, roster, at) = (new OpenDuties(), new Roster(), A.Morning);
        var fold = new DutyFold(s_engine, roster);
        foreach (var step in steps)
        {
            var stated = Stated(s_rules[step % 2], step / 2 % 8, at);
            var debtor = s_people[step / 16];
            var (before, copy) = (duties.ToArray(), new OpenDuties(duties));
            at += TimeSpan.FromMinutes((step % 7) - 3);
            if (step % 11 == 0) roster.Note(new LeaveTaken { Id = $"leave{at.UtcTicks}", Person = A.Colleague with { Id = "p1" }, From = at.AddMinutes(20) }, at, out _);
            if (duties.Find(stated.RuleId, stated.Key, debtor) is not { } earlier) duties.Put(OpenDuty.Begin(stated, debtor, at));
            else if (step % 3 == 0) duties.Put(earlier.With(stated));
            else duties.Remove(earlier);
            Agrees(duties, fold, at);
            Assert.Equal(before, copy);
            Agrees(copy, fold, at);
        }
    }).Check(Runs.Of(100));

    private static void Agrees(OpenDuties duties, DutyFold fold, DateTimeOffset at)
    {
        var all = duties.ToList();
        Assert.Equal(all.OrderBy(duty => duty.RuleId, StringComparer.Ordinal).ThenBy(duty => duty.Key, StringComparer.Ordinal).ThenBy(duty => duty.Debtor.PersonId, StringComparer.Ordinal), all);
        foreach (var person in s_people) Assert.Equal(all.Where(duty => IsAbout(duty, person)), duties.About(person).Where(duty => IsAbout(duty, person)));
        foreach (var rule in s_rules)
        {
            Assert.Equal(all.Where(duty => duty.RuleId == rule), duties.Under(rule));
            Assert.Equal(all.Where(duty => duty.RuleId == rule && duty.Key == "room|3"), duties.Under(rule, "room|3"));
            Assert.Equal(all.Where(duty => duty.RuleId == rule).Min(duty => (DateTimeOffset?)duty.Grounds[0].OpenedAt), duties.FirstOpened(rule));
        }

        foreach (var until in new[] { at, at.AddMinutes(30), DateTimeOffset.MaxValue })
        {
            Assert.Same(all.Where(duty => fold.TurnOf(duty).ComesBy(until, isFinal: false)).MinBy(duty => duty.Turn.At), duties.FirstInTurn(fold, until, isFinal: false));
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
