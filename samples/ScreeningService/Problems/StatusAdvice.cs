using ScreeningService.Security;

namespace ScreeningService.Problems;

/// <summary>What to do about a status that ASP.NET Core itself answers with.</summary>
internal static class StatusAdvice
{
    public static void Add(ProblemDetailsContext context) => context.ProblemDetails.Detail ??= context.ProblemDetails.Status switch
    {
        StatusCodes.Status400BadRequest => "The address or its parameters cannot be read; /openapi/v1.json says how they are written.",
        StatusCodes.Status401Unauthorized => $"Send a key that the service knows in the header {ApiKeyHandler.Header}.",
        StatusCodes.Status403Forbidden => "This key may not do this; Service:ApiKeys says what it may.",
        StatusCodes.Status404NotFound => "There is nothing here; /openapi/v1.json lists what there is.",
        StatusCodes.Status405MethodNotAllowed => "This address is asked in another way; /openapi/v1.json says in which.",
        StatusCodes.Status413PayloadTooLarge => "The body is longer than is taken here; Service:Limits says how long it may be.",
        StatusCodes.Status415UnsupportedMediaType => "The body is JSON; send it with Content-Type: application/json.",
        StatusCodes.Status429TooManyRequests => "This caller asks too often; Retry-After says in how many seconds to come again.",
        StatusCodes.Status500InternalServerError => "Something went wrong here; the service's log says what, under this traceId.",
        _ => null,
    };
}
