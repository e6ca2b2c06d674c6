using System.Text.Json;

namespace WeChatPolicy.Rules.DataZone;

/// <summary>Writes an answer. Every member is always written.</summary>
internal static class AnswerWriter
{
    public static void Write(Utf8JsonWriter writer, TranscriptAnswer answer)
    {
        writer.WriteStartObject();
        writer.WriteString("policyVersion"u8, answer.PolicyVersion);
        writer.WriteBoolean("complete"u8, answer.IsComplete);
        writer.WriteBoolean("speakersProven"u8, answer.SpeakersAreProven);
        writer.WriteNumber("lines"u8, answer.Lines);
        writer.WriteNumber("messages"u8, answer.Messages);
        writer.WriteNumber("judged"u8, answer.Judged);
        writer.WriteStartArray("roles"u8);
        foreach (var role in answer.Roles)
        {
            writer.WriteStartObject();
            writer.WriteString("role"u8, role.Role);
            writer.WriteString("kind"u8, role.Kind.ToString());
            writer.WriteNumber("messages"u8, role.Messages);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("unknown"u8);
        foreach (var fact in answer.UnknownFacts) writer.WriteStringValue(fact);
        writer.WriteEndArray();
        writer.WriteStartArray("findings"u8);
        foreach (var finding in answer.Findings) Write(writer, finding);
        writer.WriteEndArray();
        writer.WriteStartArray("remarks"u8);
        foreach (var remark in answer.Remarks) Write(writer, remark);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, TranscriptException error)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("error"u8);
        writer.WriteString("code"u8, error.Error.ToString());
        writer.WriteNumber("at"u8, error.At);
        writer.WriteString("says"u8, error.Message);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TranscriptFinding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("rule"u8, finding.RuleId);
        writer.WriteString("clause"u8, finding.Clause);
        writer.WriteString("kind"u8, finding.Kind.ToString());
        writer.WriteString("severity"u8, finding.Severity.ToString());
        writer.WriteString("confidence"u8, finding.Confidence.ToString());
        writer.WriteString("enforcement"u8, finding.Enforcement.ToString());
        writer.WriteString("role"u8, finding.Role ?? "");
        writer.WriteNumber("line"u8, finding.Line);
        writer.WriteStartArray("places"u8);
        foreach (var place in finding.Places)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line"u8, place.Line);
            writer.WriteNumber("start"u8, place.Start);
            writer.WriteNumber("length"u8, place.Length);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Write(writer, "message"u8, finding.Message);
        Write(writer, "remedy"u8, finding.Remedy);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TranscriptRemark remark)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, remark.Code.ToString());
        writer.WriteString("content"u8, remark.Content?.ToString() ?? "");
        writer.WriteNumber("count"u8, remark.Count);
        writer.WriteStartArray("lines"u8);
        foreach (var line in remark.Lines) writer.WriteNumberValue(line);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, LocalizedText text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("zh"u8, text.Zh);
        writer.WriteString("en"u8, text.En);
        writer.WriteEndObject();
    }
}
