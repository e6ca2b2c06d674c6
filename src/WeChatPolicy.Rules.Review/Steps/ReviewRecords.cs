using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules.Review;

/// <summary>That a review begins, or goes on in a newer form.</summary>
internal sealed record StoreBegun(int Version, string KeyCheck);

/// <summary>What a screening told of a finding: that a policy makes it, and how, or that it makes it no longer.</summary>
internal sealed record Screening
{
    public required string FindingId { get; init; }

    /// <summary>Which one of the finding it is, from 1.</summary>
    public required long Ordinal { get; init; }

    public required string PolicyVersion { get; init; }

    /// <summary>The finding; <see langword="null"/> where the policy does not make it.</summary>
    public KeptFinding? Finding { get; init; }
}

/// <summary>
/// Writes what a review keeps as records of a log. The id of a record counts the steps of what it is about: a log holds kind and id once,
/// so that of two stores that take the same step of a finding at once the log refuses the second.
/// </summary>
internal static class ReviewRecords
{
    public const int CurrentVersion = 1;

    public static LogRecord Of(StoreBegun begun, DateTimeOffset at) =>
        Record(ReviewKinds.Store, begun.Version.ToString(CultureInfo.InvariantCulture), at, JsonSerializer.SerializeToUtf8Bytes(begun, ReviewJsonContext.Default.StoreBegun));

    public static LogRecord Of(Screening screening, DateTimeOffset at) =>
        Record(ReviewKinds.Screening, Counted(screening.FindingId, screening.Ordinal), at, JsonSerializer.SerializeToUtf8Bytes(screening, ReviewJsonContext.Default.Screening));

    public static LogRecord Of(ReviewStep step) =>
        Record(ReviewKinds.Step, Counted(step.FindingId, step.Version), step.At, JsonSerializer.SerializeToUtf8Bytes(step, ReviewJsonContext.Default.ReviewStep));

    public static LogRecord Of(UnmaskingStep step) =>
        Record(ReviewKinds.Unmasking, Counted(step.RequestId, step.Version), step.At, JsonSerializer.SerializeToUtf8Bytes(step, ReviewJsonContext.Default.UnmaskingStep));

    // Asked for again in the same words it is the same refusal, and the same reading.
    public static LogRecord Of(RefusedStep refused)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(refused, ReviewJsonContext.Default.RefusedStep);
        return Record(ReviewKinds.Refusal, Digested(refused.Step.FindingId, json), refused.Step.At, json);
    }

    public static LogRecord Of(RefusedUnmasking refused)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(refused, ReviewJsonContext.Default.RefusedUnmasking);
        return Record(ReviewKinds.UnmaskingRefusal, Digested(refused.Step.RequestId, json), refused.Step.At, json);
    }

    public static LogRecord Of(MessageReading reading)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(reading, ReviewJsonContext.Default.MessageReading);
        return Record(ReviewKinds.Reading, Digested(reading.FactId, json), reading.At, json);
    }

    private static string Counted(string id, long count) => string.Create(CultureInfo.InvariantCulture, $"{id}/{count}");

    private static string Digested(string id, byte[] json) => $"{id}/{Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, 16))}";

    private static LogRecord Record(string kind, string id, DateTimeOffset at, byte[] json) => LogRecord.Of(kind, id, at, json);
}

/// <summary>How a review is written in a log: camel case, enums by name. What a newer version adds is passed over in reading.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(StoreBegun))]
[JsonSerializable(typeof(Screening))]
[JsonSerializable(typeof(ReviewStep))]
[JsonSerializable(typeof(RefusedStep))]
[JsonSerializable(typeof(UnmaskingStep))]
[JsonSerializable(typeof(RefusedUnmasking))]
[JsonSerializable(typeof(MessageReading))]
internal sealed partial class ReviewJsonContext : JsonSerializerContext;
