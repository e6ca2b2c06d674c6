using System.Text.Json;
using WeChatPolicy.Rules;
using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary><c>findings.jsonl</c>: one line a judged message, in input order, and a last one that sums up. The names are a contract: other tools read them.</summary>
internal sealed class FindingsFile(string path, string language, bool all) : IDisposable
{
    private readonly JsonLinesFile _file = new(path);

    /// <summary>Writes a message that has findings, or of which not all could be read; with <c>--all</c> any.</summary>
    public void Write(in JudgedMessage judged)
    {
        if (judged.Findings.Count > 0 || judged.Unread.Count > 0 || all) _file.WriteLine((judged, language), static (json, state) => Write(json, state.judged, state.language));
    }

    /// <summary>Writes the last line: what the run came to, and what it did not read. A file without it is of a run that did not get to its end.</summary>
    public void Write(ScreeningTally tally, CompletenessReport completeness) => _file.WriteLine((tally, completeness), static (json, state) => Write(json, state.tally, state.completeness));

    public void Flush() => _file.Flush();

    public void Dispose() => _file.Dispose();

    private static void Write(Utf8JsonWriter json, JudgedMessage judged, string language)
    {
        json.WriteString("msgid"u8, judged.MessageId);
        json.WriteString("outcome"u8, Names.Of(judged.Outcome));
        if (judged.IsDuplicate) json.WriteBoolean("duplicate"u8, true);
        if (judged.Unread.Count > 0) Write(json, judged.Unread);
        json.WriteStartArray("findings"u8);
        foreach (var finding in judged.Findings) Write(json, finding, language);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ScreeningTally tally, CompletenessReport completeness)
    {
        json.WriteStartObject("summary"u8);
        json.WriteNumber("read"u8, tally.Read);
        json.WriteNumber("judged"u8, tally.Judged);
        json.WriteNumber("rejected"u8, tally.Rejected);
        json.WriteNumber("duplicates"u8, tally.Duplicates);
        json.WriteNumber("dismissed"u8, tally.Dismissed);
        json.WriteNumber("findings"u8, tally.Findings.Total);
        json.WriteNumber("withFindings"u8, tally.WithFindings);
        json.WriteBoolean("interrupted"u8, tally.Interrupted);
        json.WritePropertyName("completeness"u8);
        completeness.WriteTo(json);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<UnreadMember> unread)
    {
        json.WriteStartArray("unread"u8);
        foreach (var member in unread)
        {
            json.WriteStartObject();
            json.WriteString("member"u8, member.Path);
            json.WriteString("reason"u8, Names.Of(member.Reason));
            json.WriteNumber("texts"u8, member.Texts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Finding finding, string language)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, finding.Id);
        json.WriteString("subject"u8, finding.Subject.PersonId ?? "company");
        json.WriteString("rule"u8, finding.RuleId);
        json.WriteString("clause"u8, finding.Clause);
        json.WriteString("kind"u8, Names.Of(finding.Kind));
        json.WriteString("severity"u8, Names.Of(finding.Severity));
        json.WriteString("confidence"u8, Names.Of(finding.Confidence));
        json.WriteString("enforcement"u8, Names.Of(finding.Enforcement));
        json.WriteString("message"u8, finding.Message.In(language));
        json.WriteString("remedy"u8, finding.Remedy.In(language));
        json.WriteStartArray("evidence"u8);
        foreach (var evidence in finding.Evidence) Write(json, evidence);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, evidence.Type);
        json.WriteString("part"u8, evidence.Part);
        json.WriteNumber("start"u8, evidence.Start);
        json.WriteNumber("length"u8, evidence.Length);
        json.WriteString("excerpt"u8, evidence.Excerpt);
        json.WriteEndObject();
    }
}
