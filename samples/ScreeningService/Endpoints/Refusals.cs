namespace ScreeningService.Endpoints;

/// <summary>What every endpoint may answer instead, for OpenAPI.</summary>
internal static class Refusals
{
    private static readonly int[] s_all =
    [
        StatusCodes.Status400BadRequest, StatusCodes.Status401Unauthorized, StatusCodes.Status403Forbidden, StatusCodes.Status409Conflict, StatusCodes.Status413PayloadTooLarge,
        StatusCodes.Status415UnsupportedMediaType, StatusCodes.Status429TooManyRequests, StatusCodes.Status503ServiceUnavailable,
    ];

    public static RouteHandlerBuilder WithRefusals(this RouteHandlerBuilder endpoint)
    {
        foreach (var status in s_all) endpoint.ProducesProblem(status);
        return endpoint;
    }
}
