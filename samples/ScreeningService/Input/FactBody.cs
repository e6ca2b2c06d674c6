using System.Runtime.InteropServices;
using System.Text.Json;
using ScreeningService.Problems;
using WeChatPolicy.Rules;

namespace ScreeningService.Input;

/// <summary>Reads facts from a body as strictly as the library reads them, and names every fault by its path.</summary>
internal static class FactBody
{
    // The tracker refuses later instants, and nothing is to be written that cannot be followed.
    private const int LastYear = 8999;

    /// <exception cref="BodyFaultException">It is no such fact.</exception>
    /// <exception cref="BadHttpRequestException">It is no JSON by its type, or is too long.</exception>
    public static async Task<TFact> ReadAsync<TFact>(HttpRequest request)
        where TFact : Fact => Read<TFact>(await BytesAsync(request), "$");

    /// <summary>Reads an array of facts: all of them, or every fault of all of them.</summary>
    public static async Task<TFact[]> ReadManyAsync<TFact>(HttpRequest request, int most)
        where TFact : Fact
    {
        var body = await BytesAsync(request);
        using var document = Parse(body);
        if (document.RootElement.ValueKind != JsonValueKind.Array) throw new BodyFaultException("$", "A batch is an array of facts.");
        if (document.RootElement.GetArrayLength() > most) throw new BodyFaultException("$", $"A batch holds at most {most} facts; send them in several.");
        var (facts, faults) = (new List<TFact>(), new Dictionary<string, string>());
        foreach (var (index, element) in document.RootElement.EnumerateArray().Index())
        {
            try
            {
                facts.Add(Read<TFact>(JsonMarshal.GetRawUtf8Value(element), $"$[{index}]"));
            }
            catch (BodyFaultException fault)
            {
                foreach (var (path, what) in fault.Faults) faults[path] = what;
            }
        }

        return faults.Count == 0 ? [.. facts] : throw new BodyFaultException(faults);
    }

    /// <summary>Reads a fact that stands at a path of what was sent.</summary>
    public static TFact Read<TFact>(ReadOnlySpan<byte> utf8Json, string at)
        where TFact : Fact
    {
        Fact fact;
        try
        {
            fact = FactJson.Deserialize(utf8Json);
        }
        catch (JsonException error)
        {
            throw new BodyFaultException($"{at}{error.Path?.TrimStart('$')}", error.Message.Split(" Path: ")[0]);
        }

        if (fact is not TFact wanted) throw new BodyFaultException($"{at}.fact", $"Here belongs {FactKinds.NameOf<TFact>()}; other facts go to /facts, steps of cases to /cases, decisions to /decisions.");
        return wanted.OccurredAt?.UtcDateTime.Year > LastYear ? throw new BodyFaultException(at, $"It tells of an instant after the year {LastYear}.") : wanted;
    }

    private static JsonDocument Parse(byte[] body)
    {
        try
        {
            return JsonDocument.Parse(body);
        }
        catch (JsonException error)
        {
            throw new BodyFaultException("$", $"It is no JSON: line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}.");
        }
    }

    private static async Task<byte[]> BytesAsync(HttpRequest request)
    {
        if (!request.HasJsonContentType()) throw new BadHttpRequestException("The body is JSON, and its Content-Type is application/json.", StatusCodes.Status415UnsupportedMediaType);
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return body.ToArray();
    }
}
