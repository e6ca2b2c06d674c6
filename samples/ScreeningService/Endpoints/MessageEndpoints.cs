using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using ScreeningService.Input;
using ScreeningService.Intake;
using ScreeningService.Security;
using ScreeningService.Settings;
using WeChatPolicy.Rules;

namespace ScreeningService.Endpoints;

/// <summary>Messages: as they pass, in batches, and before they are sent.</summary>
internal static class MessageEndpoints
{
    public static WebApplication MapMessages(this WebApplication app)
    {
        var limits = app.Services.GetRequiredService<IOptions<ServiceOptions>>().Value.Limits;
        var messages = app.MapGroup("/messages").RequireAuthorization(Roles.Screening).WithTags("Messages");
        messages.MapPost("/", ScreenAsync).WithMetadata(new RequestSizeLimitAttribute(limits.MessageBytes)).Accepts<Message>("application/json")
            .WithSummary("Screens a message that was sent: judged, written down, followed.").Produces<Screened>().WithRefusals();
        messages.MapPost("/batch", ScreenManyAsync).WithMetadata(new RequestSizeLimitAttribute(limits.BatchBytes)).Accepts<Message[]>("application/json")
            .WithSummary("Screens messages together; all of them are taken or none.").Produces<IReadOnlyList<Screened>>().WithRefusals();
        messages.MapPost("/check", CheckAsync).WithMetadata(new RequestSizeLimitAttribute(limits.MessageBytes)).Accepts<Message>("application/json")
            .WithSummary("Says what the policy would say of a message, and by what change it would pass. Nothing is kept.").Produces<Checked>().WithRefusals();
        return app;
    }

    private static async Task<Screened> ScreenAsync(HttpRequest request, FactTaking taking) => await taking.TakeAsync(await FactBody.ReadAsync<Message>(request));

    private static async Task<IReadOnlyList<Screened>> ScreenManyAsync(HttpRequest request, FactTaking taking, IOptions<ServiceOptions> settings) =>
        await taking.TakeManyAsync(await FactBody.ReadManyAsync<Message>(request, settings.Value.Limits.BatchMessages));

    private static async Task<Checked> CheckAsync(HttpRequest request, CurrentPolicy policy) => Checked.Of(policy.Engine, await FactBody.ReadAsync<Message>(request));
}
