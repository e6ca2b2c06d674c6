using System.Text.Json;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules;

public sealed partial class AssessmentBook
{
    private const int SnapshotVersion = 1;

    /// <summary>The merits and decisions as JSON, by id; the cases are the case book's to keep. Equal books give equal text.</summary>
    public string Snapshot() =>
        JsonSerializer.Serialize(new AssessmentBookSnapshot { Version = SnapshotVersion, Facts = [.. _facts.Values] }, FactSnapshotJsonContext.Default.AssessmentBookSnapshot);

    /// <summary>The book of a snapshot.</summary>
    /// <param name="json">What <see cref="Snapshot"/> gave.</param>
    /// <param name="cases">The cases, restored from their own snapshot.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="JsonException">It is no snapshot of an assessment book.</exception>
    /// <exception cref="NotSupportedException">A newer version of the library wrote it.</exception>
    public static AssessmentBook Restore(string json, CaseBook cases)
    {
        ArgumentNullException.ThrowIfNull(json);
        SnapshotVersions.Check(json, SnapshotVersion, nameof(AssessmentBook));
        var book = new AssessmentBook(cases);
        foreach (var fact in JsonSerializer.Deserialize(json, FactSnapshotJsonContext.Default.AssessmentBookSnapshot)!.Facts)
        {
            if (fact is not PersonnelEvent observed || !book.Observe(observed)) throw new JsonException("A snapshot lists each merit and each decision once, and nothing else.");
        }

        return book;
    }
}

/// <summary>What an <see cref="AssessmentBook"/> keeps.</summary>
internal sealed record AssessmentBookSnapshot
{
    public required int Version { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }
}
