using FsCheck;
using FsCheck.Fluent;

namespace WeChatPolicy.Rules.Tests.Supervision;

/// <summary>Random histories of a few cases: mostly in an order that leads on, by people who mostly may.</summary>
public static class Histories
{
    /// <summary>Reports what others did, and never does anything themselves.</summary>
    public const string Secret = "secret-reporter";

    public static readonly string[] Accused = ["zhang", "chen"];

    private static readonly Gen<Participant> s_takers = Gen.Frequency(
        (10, Gen.Elements(Steps.Member, Steps.OtherMember)),
        (3, Gen.Elements(Steps.Superior, Steps.Subordinate, Steps.Subject, Steps.OfUnknownSuperior, Steps.Whistle, Steps.Somebody("chen", "boss"))));

    private static readonly Gen<Participant?> s_accused = Gen.Frequency(
        (6, Gen.Constant<Participant?>(null)),
        (10, Gen.Constant<Participant?>(Steps.Subject)),
        (3, Gen.Elements<Participant?>(Steps.Somebody("chen", "boss"), Steps.Somebody("zhang", null))));

    private static readonly Gen<CaseAction> s_actions = Gen.Frequency(
        (4, Gen.Constant(CaseAction.Detect)), (3, Gen.Constant(CaseAction.Report)), (1, Gen.Constant(CaseAction.Accept)), (4, Gen.Constant(CaseAction.Record)),
        (5, Gen.Constant(CaseAction.Investigate)), (6, Gen.Constant(CaseAction.Verify)), (2, Gen.Constant(CaseAction.Dismiss)), (3, Gen.Constant(CaseAction.AssessLoss)),
        (2, Gen.Constant(CaseAction.SettleLoss)), (1, Gen.Constant(CaseAction.DecideReward)), (1, Gen.Constant(CaseAction.Close)));

    private static readonly Gen<CaseEvent> s_steps =
        from action in s_actions
        from caseId in Gen.Elements("c0", "c1", "c2", "c3", "c4")
        from taker in s_takers
        from accused in s_accused
        from member in Gen.Frequency((12, Gen.Constant(Ternary.Yes)), (1, Gen.Constant(Ternary.No)), (1, Gen.Constant(Ternary.Unknown)))
        from rule in Gen.Frequency<string?>((6, Gen.Constant<string?>("2.1.1/personal-account")), (3, Gen.Constant<string?>(null)), (1, Gen.Constant<string?>("9.9.9/no-such-rule")))
        from number in Gen.Choose(0, 99)
        select Step(action, caseId, number) with { Person = taker, Accused = accused, InSupervisionGroup = member, RuleId = rule };

    public static Arbitrary<CaseEvent[]> Cases() => Arb.From(
        Gen.Choose(5, 70).SelectMany(length => s_steps.ArrayOf(length)).SelectMany(steps => Gen.Choose(1, 12).Select(pace => Dated(steps, pace))),
        steps => Enumerable.Range(0, steps.Length).Select(without => steps.Where((_, i) => i != without).ToArray()));

    public static Arbitrary<MeritRecorded[]> Merits() => Arb.From(
        (from source in Gen.Elements<string?>(null, null, "m0", "m1")
         from day in Gen.Choose(-1, 500)
         from recorder in s_takers
         from employee in Gen.Elements(Steps.Subject, Steps.Somebody("chen", "boss"))
         select new MeritRecorded { Id = "g", Person = recorder, Employee = employee, SourceFactId = source, At = day < 0 ? null : Steps.Day0.AddDays(day) })
        .ArrayOf(12).Select(merits => merits.Select((merit, i) => merit with { Id = $"g{i}" }).ToArray()));

    private static CaseEvent Step(CaseAction action, string caseId, int number) => action switch
    {
        CaseAction.Detect => Steps.Detected("f", caseId, number % 3 == 0 ? null : $"m{number % 5}", number % 2 == 0 ? null : $"n{number % 7}"),
        CaseAction.Report => Steps.Reported("f", caseId) with
        {
            Reporter = number % 4 == 0 ? null : new ReporterIdentity(number % 4 == 1 ? Steps.Whistle.Id : Secret),
            Anonymous = number % 8 == 0 ? Ternary.Yes : Ternary.Unknown,
        },
        CaseAction.Accept => Steps.Accepted("f", caseId),
        CaseAction.Record => Steps.Recorded("f", caseId),
        CaseAction.Investigate => Steps.Opened("f", caseId),
        CaseAction.Verify => Steps.Verified("f", caseId, severity: number % 2 == 0 ? null : (Severity)(number % 5)),
        CaseAction.Dismiss => Steps.Dismissed("f", caseId),
        CaseAction.AssessLoss => Steps.Loss("f", caseId, number % 9 == 0 ? null : number * 10m, number % 11 == 0 ? null : number / 99m, number % 5 == 0 ? "USD" : "CNY"),
        CaseAction.SettleLoss => Steps.Paid("f", caseId, number % 3 == 0 ? null : number, number % 7 == 0 ? "USD" : "CNY"),
        CaseAction.DecideReward => Steps.Rewarded("f", caseId),
        _ => Steps.Closed("f", caseId),
    };

    // Ids by position; most steps after those before them, one in ten at a time that nobody noted or before its turn.
    private static CaseEvent[] Dated(CaseEvent[] steps, int pace)
    {
        var dated = new CaseEvent[steps.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            var at = Steps.Day0.AddDays(i * pace);
            dated[i] = steps[i] with { Id = $"f{i}", At = i % 19 == 7 ? null : i % 13 == 5 ? at.AddDays(-20) : at };
            if (dated[i] is ReportAccepted accepted && dated.Take(i).LastOrDefault(earlier => earlier is ViolationReported && earlier.CaseId == accepted.CaseId) is { } report)
            {
                dated[i] = accepted with { ReportId = report.Id };
            }
        }

        return dated;
    }
}
