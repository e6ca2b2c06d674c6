using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using ScreeningService.Input;
using ScreeningService.Problems;
using ScreeningService.Security;
using ScreeningService.Settings;
using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Facts;

namespace ScreeningService.Endpoints;

/// <summary>All other facts: accounts, logins, backups, people who come, go and are away, the state of the organisation.</summary>
internal static class FactEndpoints
{
    public static WebApplication MapFacts(this WebApplication app)
    {
        var limits = app.Services.GetRequiredService<IOptions<ServiceOptions>>().Value.Limits;
        app.MapPost("/facts", TakeAsync).RequireAuthorization(Roles.Screening).WithTags("Facts").WithMetadata(new RequestSizeLimitAttribute(limits.MessageBytes)).Accepts<Fact>("application/json")
            .WithSummary("Takes any fact but a step of a case or a decision: judged, written down, followed.").Produces<Screened>().WithRefusals();
        return app;
    }

    private static async Task<Screened> TakeAsync(HttpRequest request, FactTaking taking)
    {
        var fact = await FactBody.ReadAsync<Fact>(request);

        // Who may screen messages may not accuse or acquit anybody, nor let anybody off a duty.
        if (fact is CaseEvent) throw new BodyFaultException("$.fact", "A step of a case goes to /cases.");
        return DecisionEndpoints.IsDecision(fact) ? throw new BodyFaultException("$.fact", "A decision about a duty, a sanction or an appeal goes to /decisions.") : await taking.TakeAsync(fact);
    }
}
