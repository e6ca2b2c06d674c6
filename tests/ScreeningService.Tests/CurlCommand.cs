using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Samples.Tests;

namespace ScreeningService.Tests;

/// <summary>A <c>curl</c> command of the README, asked of the running service, and shown as <c>jq</c> shows it where the command ends with it.</summary>
internal static class CurlCommand
{
    private static readonly JsonSerializerOptions s_asJqWrites = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<string> RunAsync(HttpClient http, string command, CancellationToken cancellationToken)
    {
        var piped = command.Split(" | ");
        var words = ReadmeBlock.Words(piped[0]);
        using var request = new HttpRequestMessage(HttpMethod.Get, (string?)null);
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i] == "-s") continue;
            if (words[i] == "-H") Add(request, words[++i]);
            else if (words[i] == "--json") (request.Method, request.Content) = (HttpMethod.Post, new StringContent(TextOf(words[++i]), Encoding.UTF8, "application/json"));
            else if (words[i] == "-F") (request.Method, request.Content) = (HttpMethod.Post, WithPart(request.Content as MultipartFormDataContent ?? [], words[++i]));
            else request.RequestUri = new Uri(words[i].Replace("http://localhost:5080", "", StringComparison.Ordinal), UriKind.Relative);
        }

        using var answer = await http.SendAsync(request, cancellationToken);
        var body = await answer.Content.ReadAsStringAsync(cancellationToken);
        return piped.Length == 1 ? body : JsonSerializer.Serialize(JsonElement.Parse(body), s_asJqWrites);
    }

    private static void Add(HttpRequestMessage request, string header)
    {
        var parts = header.Split(": ", 2);
        request.Headers.Remove(parts[0]);
        request.Headers.Add(parts[0], parts[1]);
    }

    // name=<file is the text of a file, name=@file the file itself.
    private static MultipartFormDataContent WithPart(MultipartFormDataContent form, string part)
    {
        var (name, from) = (part.Split('=', 2)[0], part.Split('=', 2)[1]);
        if (from.StartsWith('<'))
        {
            form.Add(new StringContent(File.ReadAllText(PathOf(from[1..]))), name);
            return form;
        }

        var content = new ByteArrayContent(File.ReadAllBytes(PathOf(from[1..])));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(content, name, Path.GetFileName(from));
        return form;
    }

    private static string TextOf(string data) => data.StartsWith('@') ? File.ReadAllText(PathOf(data[1..])) : data;

    private static string PathOf(string path) => Path.Combine(Repository.Root, path);
}
