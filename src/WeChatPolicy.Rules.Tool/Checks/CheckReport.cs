using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArchiveScreening;

namespace WeChatPolicy.Rules.Tool;

/// <summary>Says what a check came to: for people faults on stderr and the rest on stdout, for programs one JSON object on stdout.</summary>
internal static class CheckReport
{
    private static readonly JsonWriterOptions s_json = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>The exit code.</returns>
    public static int Write(ScreeningHost host, CheckResult result, bool asJson)
    {
        if (asJson) WriteJson(host.Out, result);
        else WriteText(host, result);
        return result.Faults.Count == 0 ? ExitCode.Done : ExitCode.Unusable;
    }

    private static void WriteText(ScreeningHost host, CheckResult result)
    {
        foreach (var fault in result.Faults) host.Error.WriteLine(OneLine.Of(fault.ToString()));
        host.Error.Flush();
        foreach (var warning in result.Warnings) host.Out.WriteLine(OneLine.Of($"note: {warning}"));
        foreach (var line in result.Read) host.Out.WriteLine(OneLine.Shown(line));
        if (result.Faults.Count == 0) host.Out.WriteLine("ok");
        host.Out.Flush();
    }

    // Names and lines of the user's own files; nothing of a message stands in them.
    private static void WriteJson(TextWriter output, CheckResult result)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_json))
        {
            json.WriteStartObject();
            json.WriteBoolean("ok", result.Faults.Count == 0);
            json.WriteStartArray("faults");
            foreach (var fault in result.Faults)
            {
                json.WriteStartObject();
                json.WriteString("file", fault.File);
                if (fault.Line is { } line) json.WriteNumber("line", line);
                json.WriteString("what", fault.What);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteTexts(json, "warnings", result.Warnings);
            WriteTexts(json, "read", result.Read);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
        output.Flush();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
