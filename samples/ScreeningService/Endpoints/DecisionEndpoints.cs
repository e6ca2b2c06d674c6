using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using ScreeningService.Input;
using ScreeningService.Problems;
using ScreeningService.Security;
using ScreeningService.Settings;
using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Facts;

namespace ScreeningService.Endpoints;

/// <summary>Decisions of the company's about persons beside the steps of a case: duties waived or extended, sanctions, answers to appeals.</summary>
internal static class DecisionEndpoints
{
    /// <summary>Whether a fact is one: it lets somebody off or is held against them, so that a gateway does not tell it.</summary>
    public static bool IsDecision(Fact fact) => fact is DutyDecision or SanctionEvent or AppealDecided;

    public static WebApplication MapDecisions(this WebApplication app)
    {
        var limits = app.Services.GetRequiredService<IOptions<ServiceOptions>>().Value.Limits;
        app.MapPost("/decisions", TakeAsync).RequireAuthorization(Roles.Supervision).WithTags("Cases").WithMetadata(new RequestSizeLimitAttribute(limits.MessageBytes)).Accepts<Fact>("application/json")
            .WithSummary("Takes a decision about a duty, a sanction or an appeal: judged, written down, followed.").Produces<Screened>().WithRefusals();
        return app;
    }

    private static async Task<Screened> TakeAsync(HttpRequest request, FactTaking taking)
    {
        var fact = await FactBody.ReadAsync<Fact>(request);
        return IsDecision(fact) ? await taking.TakeAsync(fact) : throw new BodyFaultException("$.fact", "Here belongs a decision, such as \"dutyExtended\", \"sanctionDecided\" or \"appealDecided\"; other facts go to /facts, steps of cases to /cases.");
    }
}
