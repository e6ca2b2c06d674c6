using ScreeningService.Security;
using WeChatPolicy.Rules;

namespace ScreeningService.Endpoints;

/// <summary>What is owed now.</summary>
internal static class DutyEndpoints
{
    public static WebApplication MapDuties(this WebApplication app)
    {
        app.MapGet("/duties", Open).RequireAuthorization(Roles.Supervision).WithTags("Duties")
            .WithSummary("The open duties, the earliest deadline first: of a person (or 'company'), under a rule, due until an instant, or all.").Produces<IReadOnlyList<Owed>>().WithRefusals();
        return app;
    }

    private static IReadOnlyList<Owed> Open(ObligationTracker tracker, string? debtor = null, string? rule = null, DateTimeOffset? until = null) =>
    [
        .. (debtor is { Length: > 0 } ? tracker.OpenOf(debtor == "company" ? Party.Company : Party.Person(debtor)) : tracker.Open)
            .Where(duty => (rule is null || duty.RuleId == rule) && !(duty.DueAt > until)).Select(Owed.Of),
    ];
}
