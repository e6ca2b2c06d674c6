using System.Text;
using System.Text.Json;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules;

public sealed partial class AssessmentBook
{
    private const int SnapshotVersion = 1;

    /// <summary>The merits and decisions as JSON, by id; the cases are the case book's to keep. Equal books give equal text.</summary>
    public string Save() =>
        JsonSerializer.Serialize(new AssessmentBookSnapshot { Version = SnapshotVersion, Facts = [.. _facts.Values] }, FactSnapshotJsonContext.Default.AssessmentBookSnapshot);

    /// <summary>The book of a snapshot.</summary>
    /// <param name="json">What <see cref="Save"/> gave.</param>
    /// <param name="cases">The cases, restored from their own snapshot.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="SnapshotException">It is no snapshot of an assessment book, or one of a newer version of this library.</exception>
    public static AssessmentBook Restore(string json, CaseBook cases)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(cases);
        return SnapshotException.Reading(Encoding.UTF8.GetBytes(json), SnapshotVersion, "an AssessmentBook", FactSnapshotJsonContext.Default.AssessmentBookSnapshot, snapshot => Read(snapshot, cases));
    }

    private static AssessmentBook Read(AssessmentBookSnapshot snapshot, CaseBook cases)
    {
        var book = new AssessmentBook(cases);
        foreach (var fact in snapshot.Facts)
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
