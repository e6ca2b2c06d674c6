using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using WeChatPolicy.Rules;

namespace ScreeningService.Problems;

/// <summary>Says what went wrong as problem details (RFC 9457), each with what to do. No word of a body is in them, nor in the log.</summary>
internal sealed class ProblemHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (Of(exception) is not { Status: { } status } problem) return new(false);
        httpContext.Response.StatusCode = status;
        if (exception is BusyException) httpContext.Response.Headers.RetryAfter = "1";
        return problems.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = problem, Exception = exception });
    }

    private static ProblemDetails? Of(Exception error) => error switch
    {
        BodyFaultException body => new HttpValidationProblemDetails(body.Faults.ToDictionary(static fault => fault.Key, static fault => new[] { fault.Value }))
        {
            Status = StatusCodes.Status400BadRequest,
            Title = "The body is not what belongs here.",
            Detail = "Nothing of it was taken. Each fault is named by its path; mend them all and send it again.",
        },
        FactLogConflictException conflict => new ProblemDetails
        {
            Status = StatusCodes.Status409Conflict,
            Title = "This id stands for something else.",
            Detail = $"The log holds {conflict.RecordKind} '{conflict.RecordId}' with other content, and an entry never changes. Nothing was taken; give a correction an id of its own.",
        },

        // Of what is too long StatusAdvice says what to do.
        BadHttpRequestException bad => new ProblemDetails { Status = bad.StatusCode, Detail = bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? null : bad.Message },
        BusyException => new ProblemDetails { Status = StatusCodes.Status503ServiceUnavailable, Title = "Come again in a second.", Detail = "Too much waits to be written, or the service is stopping. Nothing was taken; send it again." },
        FactLogException => new ProblemDetails { Status = StatusCodes.Status503ServiceUnavailable, Title = "The log cannot be written.", Detail = "Nothing was taken. An operator must look at the disk; send it again then." },
        _ => null,
    };
}
