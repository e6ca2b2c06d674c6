using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>What was read of an archive and what was not. It names places and never what stands there.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record CompletenessReport
{
    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How many messages were read, those out of scope among them.</summary>
    public required long Messages { get; init; }

    /// <summary>How many of them the policy does not look at; nothing of these is missed.</summary>
    public required long OutOfScope { get; init; }

    /// <summary>The numbers met, by company; none where no message had one.</summary>
    public required IReadOnlyList<SequenceCoverage> Sequences { get; init; }

    /// <summary>What was not read, or may not have been: the gravest matter first, and of one matter what is most.</summary>
    public required IReadOnlyList<CompletenessEntry> Entries { get; init; }

    /// <summary>Whether everything was read: <see cref="Ternary.No"/> where something is known not to have been, <see cref="Ternary.Unknown"/> where that cannot be told, as of an archive without numbers or of one that holds nothing.</summary>
    public Ternary IsWhole =>
        Entries.Any(entry => Leaves(entry) == Ternary.No) ? Ternary.No
        : Messages == 0 || Sequences.Any(coverage => !coverage.IsExact) || Entries.Any(entry => Leaves(entry) == Ternary.Unknown) ? Ternary.Unknown
        : Ternary.Yes;

    /// <summary>How often a matter was met; <see langword="null"/> for gaps where some message had no number, so that nobody knows.</summary>
    public long? Count(CompletenessMatter matter) =>
        matter == CompletenessMatter.SequenceGap && !SequencesAreKnown ? null : Entries.Where(entry => entry.Matter == matter).Sum(entry => entry.Count);

    /// <summary>Whether every message had a number, so that gaps are known; not where there was no message.</summary>
    public bool SequencesAreKnown => Sequences.Any(coverage => coverage.Met > 0) && Entries.All(entry => entry.Matter != CompletenessMatter.SequenceUnknown);

    /// <summary>The report as one JSON object: <c>isWhole</c>, <c>messages</c>, <c>outOfScope</c>, <c>gapsAreKnown</c>, <c>entries</c> and <c>sequences</c>.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("isWhole"u8, IsWhole.ToString());
        json.WriteNumber("messages"u8, Messages);
        json.WriteNumber("outOfScope"u8, OutOfScope);
        json.WriteBoolean("gapsAreKnown"u8, SequencesAreKnown);
        json.WriteStartArray("entries"u8);
        foreach (var entry in Entries) Write(json, entry);
        json.WriteEndArray();
        json.WriteStartArray("sequences"u8);
        foreach (var coverage in Sequences) Write(json, coverage);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The same as text.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_json)) WriteTo(json);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    // A number that is missing may be that of a message which had none.
    private Ternary Leaves(CompletenessEntry entry) =>
        entry.Matter == CompletenessMatter.SequenceGap && !SequencesAreKnown ? Ternary.Unknown : entry.Matter.Leaves();

    private static void Write(Utf8JsonWriter json, CompletenessEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("matter"u8, entry.Matter.ToString());
        if (entry.Of.Length > 0) json.WriteString("of"u8, entry.Of);
        if (entry.Reason.Length > 0) json.WriteString("reason"u8, entry.Reason);
        json.WriteNumber("count"u8, entry.Count);
        json.WriteStartArray("first"u8);
        foreach (var place in entry.First) json.WriteStringValue(place);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SequenceCoverage coverage)
    {
        json.WriteStartObject();
        if (coverage.Company.Length > 0) json.WriteString("company"u8, coverage.Company);
        Write(json, "after"u8, coverage.After);
        Write(json, "firstMet"u8, coverage.First);
        Write(json, "lastMet"u8, coverage.Last);
        json.WriteNumber("met"u8, coverage.Met);
        json.WriteNumber("missing"u8, coverage.Missing);
        json.WriteNumber("gaps"u8, coverage.GapCount);
        json.WriteBoolean("exact"u8, coverage.IsExact);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
    }
}
