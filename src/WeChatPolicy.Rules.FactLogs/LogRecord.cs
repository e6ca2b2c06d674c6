using System.Text;
using System.Text.Json;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules;

/// <summary>Something to append to a <see cref="FactLog"/>: its kind, its id, its instant, and what it says, as JSON.</summary>
public sealed class LogRecord
{
    // Two ids that differ only in halves of surrogate pairs would be written as the same bytes.
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[]? _json;
    private readonly Fact? _fact;

    private LogRecord(string kind, string id, DateTimeOffset? at, byte[]? json, Fact? fact)
    {
        if (!IsWhole(id)) throw new ArgumentException("An id must not be empty and must be whole Unicode, without half of a surrogate pair.", nameof(id));
        (Kind, Id, At, _json, _fact) = (kind, id, at, json, fact);
    }

    /// <summary>What it is: one of <see cref="LogKinds"/>, or a kind of the host's own.</summary>
    public string Kind { get; }

    /// <summary>Which one it is. Kind and id together are in a log once.</summary>
    public string Id { get; }

    /// <summary>When it happened or was decided; <see langword="null"/> where that is not known.</summary>
    public DateTimeOffset? At { get; }

    /// <summary>A fact, at its own instant. Whether the name of a reporter is kept is for the log to say (<see cref="FactLogOptions.KeepReporters"/>).</summary>
    /// <exception cref="ArgumentException">Its id has half of a surrogate pair.</exception>
    public static LogRecord Of(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new LogRecord(LogKinds.Fact, fact.Id, fact.OccurredAt, null, fact);
    }

    /// <summary>What a policy decided of a fact, as a <see cref="LoggedDecision"/>. A fact has one such entry for each version of the policy.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="decidedAt">When it was decided. The same decision made again later is the same entry, which keeps its first instant.</param>
    /// <exception cref="ArgumentException">It is the default value, which decides nothing.</exception>
    public static LogRecord Of(PolicyDecision decision, DateTimeOffset decidedAt)
    {
        if (decision.FactId.Length == 0) throw new ArgumentException("A decision without a fact decides nothing.", nameof(decision));
        var json = JsonSerializer.SerializeToUtf8Bytes(LoggedDecision.Of(decision), FactLogJsonContext.Default.LoggedDecision);
        return new LogRecord(LogKinds.Decision, LoggedDecision.IdOf(decision.FactId, decision.PolicyVersion), decidedAt, json, null);
    }

    /// <summary>A record of a kind of the host's own; those of the library have methods of their own.</summary>
    /// <param name="kind">ASCII letters and digits, at most 64, a small letter first.</param>
    /// <param name="id">Which one of its kind it is.</param>
    /// <param name="at">When it happened; <see langword="null"/> where that is not known.</param>
    /// <param name="utf8Json">What it says, one JSON object in UTF-8.</param>
    /// <exception cref="ArgumentException">The kind is none or is taken, or the id or the JSON is none.</exception>
    public static LogRecord Of(string kind, string id, DateTimeOffset? at, ReadOnlySpan<byte> utf8Json)
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (!LogKinds.IsName(kind)) throw new ArgumentException($"A kind is at most {LogKinds.MostCharacters} ASCII letters and digits, a small letter first.", nameof(kind));
        if (kind is LogKinds.Fact or LogKinds.Decision or LogKinds.CaseTransition) throw new ArgumentException($"A {kind} is logged by the method that takes one.", nameof(kind));
        if (!IsObject(utf8Json)) throw new ArgumentException("The content of a record is one JSON object in UTF-8, each name given once.", nameof(utf8Json));
        return new LogRecord(kind, id, at, utf8Json.ToArray(), null);
    }

    /// <summary>An entry of another log, to be copied: into a durable log, or out of a damaged one as far as it was verified.</summary>
    /// <param name="entry">The entry. Its place and hash are not copied: each log has a chain of its own.</param>
    /// <exception cref="ArgumentException">It is no record, or a fact whose JSON has another id.</exception>
    public static LogRecord Of(LogEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Kind is not (LogKinds.Fact or LogKinds.Decision or LogKinds.CaseTransition)) return Of(entry.Kind, entry.Id, entry.At, entry.Json.Span);
        if (!IsObject(entry.Json.Span) || (entry.Kind == LogKinds.Fact && !StoredFact.HasId(entry.Json.Span, entry.Id)))
        {
            throw new ArgumentException($"The content of {entry.Kind} '{entry.Id}' is not what the library writes.", nameof(entry));
        }

        return new LogRecord(entry.Kind, entry.Id, entry.At, entry.Json.ToArray(), null);
    }

    /// <summary>Kind and id; never the content.</summary>
    public override string ToString() => $"{Kind} {Id}";

    /// <summary>The bytes that a log keeps.</summary>
    internal byte[] Payload(ReporterDisclosure reporters)
    {
        if (_json is null) return FactJson.SerializeToUtf8Bytes(_fact!, reporters);
        return Kind == LogKinds.Fact && reporters == ReporterDisclosure.Withheld && StoredFact.NamesReporter(_json)
            ? FactJson.SerializeToUtf8Bytes(FactJson.Deserialize(_json), reporters)
            : _json;
    }

    /// <summary>A record of a kind that the library itself writes, already in its own JSON.</summary>
    internal static LogRecord OfLibrary(string kind, string id, DateTimeOffset? at, byte[] utf8Json) => new(kind, id, at, utf8Json, null);

    /// <summary>The fact, for a record of that kind.</summary>
    internal Fact ReadFact() => _fact ?? FactJson.Deserialize(_json);

    private static bool IsWhole(string id)
    {
        try
        {
            return !string.IsNullOrEmpty(id) && s_strict.GetByteCount(id) > 0;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    private static bool IsObject(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8Json.ToArray(), new JsonDocumentOptions { AllowDuplicateProperties = false });
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
