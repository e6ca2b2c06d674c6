using System.Text.Json;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules;

public sealed partial class AppealBook
{
    private const int SnapshotVersion = 1;

    /// <summary>The book as JSON: camel case, enums by name, appeals by id; equal books give equal text.</summary>
    public string Snapshot() =>
        JsonSerializer.Serialize(new AppealBookSnapshot { Version = SnapshotVersion, Appeals = [.. _files.Values] }, SnapshotJsonContext.Default.AppealBookSnapshot);

    /// <summary>The book of a snapshot.</summary>
    /// <param name="json">What <see cref="Snapshot"/> gave.</param>
    /// <param name="options">As for the constructor; a snapshot holds no options.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">It is no snapshot of an appeal book.</exception>
    /// <exception cref="NotSupportedException">A newer version of the library wrote it.</exception>
    public static AppealBook Restore(string json, SupervisionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        SnapshotVersions.Check(json, SnapshotVersion, nameof(AppealBook));
        var snapshot = JsonSerializer.Deserialize(json, SnapshotJsonContext.Default.AppealBookSnapshot)!;
        var book = new AppealBook(options);
        foreach (var file in snapshot.Appeals)
        {
            if (file is null || !book._files.TryAdd(file.Id, file)) throw new JsonException("A snapshot lists each appeal once.");
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
