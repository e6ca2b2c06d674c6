using System.Globalization;
using System.Text.Json;
using WeChatPolicy.Rules;

namespace ScreeningService.Alerts;

/// <summary>What the host is told: a finding, or that a duty will be due soon. No word of a message is in it.</summary>
internal sealed record Alert
{
    /// <summary>The kind of the log's entry that holds it until it is delivered, and after.</summary>
    public const string LogKind = "alert";

    /// <summary>The finding's id; of a reminder one of its own. Whoever receives one id twice may drop the second.</summary>
    public required string Id { get; init; }

    public required AlertKind Kind { get; init; }

    public required Party Subject { get; init; }

    public required string RuleId { get; init; }

    public required string FactId { get; init; }

    /// <summary>When it happened; of a reminder, when it will be due.</summary>
    public DateTimeOffset? At { get; init; }

    public Severity? Severity { get; init; }

    public Confidence? Confidence { get; init; }

    public required Enforcement Enforcement { get; init; }

    public required LocalizedText Message { get; init; }

    public LocalizedText? Remedy { get; init; }

    public static Alert Of(Finding finding) => new()
    {
        Id = finding.Id,
        Kind = AlertKind.Finding,
        Subject = finding.Subject,
        RuleId = finding.RuleId,
        FactId = finding.FactId,
        At = finding.At,
        Severity = finding.Severity,
        Confidence = finding.Confidence,
        Enforcement = finding.Enforcement,
        Message = finding.Message,
        Remedy = finding.Remedy,
    };

    public static Alert Of(Obligation duty) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"reminder {duty.RuleId} {duty.Key} {duty.Debtor} {duty.DueAt.UtcTicks}"),
        Kind = AlertKind.Reminder,
        Subject = duty.Debtor,
        RuleId = duty.RuleId,
        FactId = duty.OpenedBy,
        At = duty.DueAt,
        Enforcement = Enforcement.Notify,
        Message = duty.What,
    };

    public LogRecord ToRecord(DateTimeOffset now) => LogRecord.Of(LogKind, Id, now, JsonSerializer.SerializeToUtf8Bytes(this, ServiceJson.Info<Alert>()));

    public static Alert Read(LogEntry entry) => JsonSerializer.Deserialize(entry.Json.Span, ServiceJson.Info<Alert>()) ?? throw new JsonException("An alert is an object, not null.");

    /// <summary>Rule and id; no person.</summary>
    public override string ToString() => $"{RuleId} {Id}";
}

internal enum AlertKind
{
    Finding,
    Reminder,
}
