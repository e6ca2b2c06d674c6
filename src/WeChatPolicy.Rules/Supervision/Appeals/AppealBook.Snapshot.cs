using System.Text.Json;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules;

public sealed partial class AppealBook
{
    private const int SnapshotVersion = 2;

    /// <summary>The book as JSON in UTF-8: camel case, enums by name, appeals by id; equal books give equal bytes.</summary>
    public byte[] Save() =>
        JsonSerializer.SerializeToUtf8Bytes(new AppealBookSnapshot { Version = SnapshotVersion, Appeals = [.. _files.Values] }, SnapshotJsonContext.Default.AppealBookSnapshot);

    /// <summary>The book of a snapshot.</summary>
    /// <param name="utf8Json">What <see cref="Save"/> gave.</param>
    /// <param name="options">As for the constructor; a snapshot holds no options.</param>
    /// <exception cref="SnapshotException">It is no snapshot of an appeal book, or one of a newer version of this library.</exception>
    public static AppealBook Restore(ReadOnlySpan<byte> utf8Json, SupervisionOptions? options = null)
    {
        return SnapshotException.Reading(utf8Json, SnapshotVersion, "an AppealBook", SnapshotJsonContext.Default.AppealBookSnapshot, snapshot => Read(snapshot, options));
    }

    private static AppealBook Read(AppealBookSnapshot snapshot, SupervisionOptions? options)
    {
        var book = new AppealBook(options);
        foreach (var file in snapshot.Appeals)
        {
            if (!book._files.TryAdd(file.Id, file)) throw new JsonException("A snapshot lists each appeal once.");
        }

        return book;
    }
}

/// <summary>What an <see cref="AppealBook"/> keeps.</summary>
internal sealed record AppealBookSnapshot
{
    public required int Version { get; init; }

    public required IReadOnlyList<AppealFile> Appeals { get; init; }
}
