using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules;

public sealed partial class CaseBook
{
    private const int SnapshotVersion = 2;

    private static readonly JsonTypeInfo<CaseBookSnapshot> s_withholding = SnapshotInfo(disclose: false);
    private static readonly JsonTypeInfo<CaseBookSnapshot> s_disclosing = SnapshotInfo(disclose: true);

    /// <summary>The book as JSON in UTF-8: camel case, enums by name, cases by id; equal books give equal bytes.</summary>
    /// <param name="reporters">
    /// Whether the reporters are written along. Without them a restored book cannot tell whether somebody reported a case, and
    /// holds what they do in it for confirmation.
    /// </param>
    public byte[] Save(ReporterDisclosure reporters = ReporterDisclosure.Withheld)
    {
        var disclose = FactGuard.Defined(reporters) == ReporterDisclosure.Disclosed;
        var snapshot = new CaseBookSnapshot
        {
            Version = SnapshotVersion,
            Cases = [.. _files.Values],
            Reporters = disclose ? [.. Reporters.Entries()] : null,
        };
        return JsonSerializer.SerializeToUtf8Bytes(snapshot, disclose ? s_disclosing : s_withholding);
    }

    /// <summary>The book of a snapshot.</summary>
    /// <param name="utf8Json">What <see cref="Save"/> gave.</param>
    /// <param name="options">As for the constructor; a snapshot holds no options.</param>
    /// <exception cref="SnapshotException">It is no snapshot of a case book, or one of a newer version of this library.</exception>
    public static CaseBook Restore(ReadOnlySpan<byte> utf8Json, SupervisionOptions? options = null)
    {
        return SnapshotException.Reading(utf8Json, SnapshotVersion, "a CaseBook", s_withholding, snapshot => Read(snapshot, options));
    }

    private static CaseBook Read(CaseBookSnapshot snapshot, SupervisionOptions? options)
    {
        var book = new CaseBook(options);
        foreach (var file in snapshot.Cases)
        {
            if (!book._files.TryAdd(file.Id, file)) throw new JsonException("A snapshot lists each case once.");
            foreach (var person in file.EarlierAccusedIds) book.Index(person, file.Id);
            book.Keep(file);
            book.IndexLoss(file);
        }

        foreach (var entry in snapshot.Reporters ?? [])
        {
            if (entry.Reporter is { } reporter) book.Reporters.Keep(entry.CaseId, entry.ReportId, reporter, Ternary.No);
        }

        foreach (var file in snapshot.Cases)
        {
            foreach (var report in file.Reports)
            {
                if (!book.Reporters.Knows(file.Id, report.Id)) book.Reporters.Keep(file.Id, report.Id, null, report.Anonymous);
            }
        }

        return book;
    }

    private static JsonTypeInfo<CaseBookSnapshot> SnapshotInfo(bool disclose)
    {
        var options = new JsonSerializerOptions(SnapshotJsonContext.Default.Options);
        if (disclose) options.Converters.Add(new DisclosedReporterConverter());
        options.MakeReadOnly();
        return (JsonTypeInfo<CaseBookSnapshot>)options.GetTypeInfo(typeof(CaseBookSnapshot));
    }
}

/// <summary>What a <see cref="CaseBook"/> keeps.</summary>
internal sealed record CaseBookSnapshot
{
    public required int Version { get; init; }

    public required IReadOnlyList<CaseFile> Cases { get; init; }

    public IReadOnlyList<VaultEntry>? Reporters { get; init; }
}
