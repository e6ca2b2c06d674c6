using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using ScreeningService.Input;
using ScreeningService.Intake;
using ScreeningService.Security;
using ScreeningService.Settings;
using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Facts;

namespace ScreeningService.Endpoints;

/// <summary>Cases: from a finding or a report to an outcome.</summary>
internal static class CaseEndpoints
{
    public static WebApplication MapCases(this WebApplication app)
    {
        var limits = app.Services.GetRequiredService<IOptions<ServiceOptions>>().Value.Limits;
        var cases = app.MapGroup("/cases").RequireAuthorization(Roles.Supervision).WithTags("Cases");
        cases.MapGet("/", static (CaseDesk desk, string? person = null) => (IReadOnlyList<CaseView>)[.. desk.All(person).Select(CaseView.Of)]).WithSummary("All cases, or those that are or were about a person.").WithRefusals();
        cases.MapGet("/{id}", Find).WithSummary("One case with its steps.").WithRefusals();
        cases.MapPost("/", StepAsync).WithMetadata(new RequestSizeLimitAttribute(limits.MessageBytes)).Accepts<CaseEvent>("application/json").WithSummary("Takes a step in a case, or says what the state allows and who may.").WithRefusals();
        return app;
    }

    private static Results<Ok<CaseView>, ProblemHttpResult> Find(CaseDesk desk, string id) =>
        desk.Find(id) is { } file ? TypedResults.Ok(CaseView.Of(file)) : TypedResults.Problem($"There is no case '{id}'.", statusCode: StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<StepTaken>, ProblemHttpResult>> StepAsync(HttpRequest request, FactTaking taking, CaseDesk desk)
    {
        var step = await FactBody.ReadAsync<CaseEvent>(request);
        var (decision, taken) = await taking.SubmitAsync(step);

        // What was refused is on record all the same: who tried what belongs there.
        if (taken?.Step.Refusal is { } refusal)
        {
            return TypedResults.Problem(refusal.Message.En, statusCode: StatusCodes.Status409Conflict, title: "The case does not take this step.", extensions: new Dictionary<string, object?> { ["refusal"] = refusal });
        }

        // An entry of the log never changes: what a step was refused for under its id it stays refused for.
        return desk.Find(step.CaseId) is { } file && file.Transitions.Any(taken => taken.FactId == step.Id)
            ? TypedResults.Ok(new StepTaken(taken?.Step.Taken, CaseView.Of(file), Screened.Of(decision, taken)))
            : TypedResults.Problem($"The step '{step.Id}' was refused before, and stays so. Take it anew under an id of its own.", statusCode: StatusCodes.Status409Conflict, title: "The case does not take this step.");
    }
}
