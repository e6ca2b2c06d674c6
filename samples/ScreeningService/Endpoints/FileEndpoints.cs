using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using ScreeningService.Input;
using ScreeningService.Security;
using ScreeningService.Settings;
using WeChatPolicy.Rules;

namespace ScreeningService.Endpoints;

/// <summary>Files that were sent, with their content or without.</summary>
internal static class FileEndpoints
{
    public static WebApplication MapFiles(this WebApplication app)
    {
        var limits = app.Services.GetRequiredService<IOptions<ServiceOptions>>().Value.Limits;
        app.MapPost("/files", async (HttpRequest request, FactTaking taking) => await taking.TakeAsync(await FileBody.ReadAsync(request, limits.MessageBytes)))
            .RequireAuthorization(Roles.Screening).WithTags("Files").WithMetadata(new RequestSizeLimitAttribute(limits.FileBytes)).Accepts<FileTransfer>("application/json", "multipart/form-data")
            .WithSummary("Screens a file: its fact as JSON, or a form with the fact and the file. The file is looked at, and not kept.").Produces<Screened>().WithRefusals();
        return app;
    }
}
