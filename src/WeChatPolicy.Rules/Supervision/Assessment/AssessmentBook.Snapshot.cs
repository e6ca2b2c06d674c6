using System.Text.Json;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules;

public sealed partial class AssessmentBook
{
    private const int SnapshotVersion = 1;

    /// <summary>The merits and decisions as JSON in UTF-8, by id; the cases are the case book's to keep. Equal books give equal bytes.</summary>
    public byte[] Save() =>
        JsonSerializer.SerializeToUtf8Bytes(new AssessmentBookSnapshot { Version = SnapshotVersion, Facts = [.. _facts.Values] }, FactSnapshotJsonContext.Default.AssessmentBookSnapshot);

    /// <summary>The book of a snapshot.</summary>
    /// <param name="utf8Json">What <see cref="Save"/> gave.</param>
    /// <param name="cases">The cases, restored from their own snapshot.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> is null.</exception>
    /// <exception cref="SnapshotException">It is no snapshot of an assessment book, or one of a newer version of this library.</exception>
    public static AssessmentBook Restore(ReadOnlySpan<byte> utf8Json, CaseBook cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return SnapshotException.Reading(utf8Json, SnapshotVersion, "an AssessmentBook", FactSnapshotJsonContext.Default.AssessmentBookSnapshot, snapshot => Read(snapshot, cases));
    }

    private static AssessmentBook Read(AssessmentBookSnapshot snapshot, CaseBook cases)
    {
        var book = new AssessmentBook(cases);
        foreach (var fact in snapshot.Facts)
        {
            if (book.Observe(fact).IsIgnored) throw new JsonException("A snapshot lists each merit and each decision once, and nothing else.");
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
