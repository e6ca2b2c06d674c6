using Microsoft.AspNetCore.Http.HttpResults;
using ScreeningService.Security;
using WeChatPolicy.Rules;

namespace ScreeningService.Endpoints;

/// <summary>The policy as it is in force here.</summary>
internal static class ClauseEndpoints
{
    public static WebApplication MapClauses(this WebApplication app)
    {
        var clauses = app.MapGroup("/clauses").RequireAuthorization(Roles.Screening).WithTags("Catalogue");
        clauses.MapGet("/", static (CurrentPolicy policy) => (IReadOnlyList<ClauseView>)[.. policy.Engine.Clauses.Select(clause => ClauseView.Of(clause, policy.Engine))]).WithSummary("Every clause with its rules.").WithRefusals();
        clauses.MapGet("/{number}", Find).WithSummary("One clause, by its number such as 2.3.1.").WithRefusals();
        return app;
    }

    private static Results<Ok<ClauseView>, ProblemHttpResult> Find(CurrentPolicy policy, string number)
    {
        var engine = policy.Engine;
        return engine.Clauses.FirstOrDefault(clause => clause.Number == number) is { } clause
            ? TypedResults.Ok(ClauseView.Of(clause, engine))
            : TypedResults.Problem($"The policy has no clause '{number}'; /clauses lists them.", statusCode: StatusCodes.Status404NotFound);
    }
}
