using System.Text.Json;

namespace WeChatPolicy.Rules;

/// <summary>Whether a record says what an entry already says.</summary>
internal static class RecordEquivalence
{
    public static bool AreSame(LogEntry held, LogRecord record, ReadOnlySpan<byte> json)
    {
        // When a decision was made again is no part of what was decided.
        if (record.Kind != LogKinds.Decision && !Nullable.Equals(held.At, record.At)) return false;
        if (held.Json.Span.SequenceEqual(json)) return true;
        try
        {
            return record.Kind == LogKinds.Fact ? SameFact(held.ReadFact(), record.ReadFact()) : SameJson(held.Json.Span, json);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // A version that knows one more field writes the same fact at greater length: both are written by the same version here.
    private static bool SameFact(Fact held, Fact offered) =>
        ReporterCanBeTheSame(ReporterOf(held), ReporterOf(offered))
        && FactJson.SerializeToUtf8Bytes(WithoutReporter(held)).AsSpan().SequenceEqual(FactJson.SerializeToUtf8Bytes(WithoutReporter(offered)));

    private static bool ReporterCanBeTheSame(ReporterIdentity? held, ReporterIdentity? offered) =>
        held is null || offered is null || held.Equals(offered);

    private static bool SameJson(ReadOnlySpan<byte> held, ReadOnlySpan<byte> offered)
    {
        using var one = JsonDocument.Parse(held.ToArray());
        using var other = JsonDocument.Parse(offered.ToArray());
        return JsonElement.DeepEquals(one.RootElement, other.RootElement);
    }

    private static ReporterIdentity? ReporterOf(Fact fact) => (fact as ViolationReported)?.Reporter;

    private static Fact WithoutReporter(Fact fact) => fact is ViolationReported report ? report with { Reporter = null } : fact;
}
