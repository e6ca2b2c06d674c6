using System.Text;
using System.Text.Json;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules;

public sealed partial class AppealBook
{
    private const int SnapshotVersion = 1;

    /// <summary>The book as JSON: camel case, enums by name, appeals by id; equal books give equal text.</summary>
    public string Save() =>
        JsonSerializer.Serialize(new AppealBookSnapshot { Version = SnapshotVersion, Appeals = [.. _files.Values] }, SnapshotJsonContext.Default.AppealBookSnapshot);

    /// <summary>The book of a snapshot.</summary>
    /// <param name="json">What <see cref="Save"/> gave.</param>
    /// <param name="options">As for the constructor; a snapshot holds no options.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="SnapshotException">It is no snapshot of an appeal book, or one of a newer version of this library.</exception>
    public static AppealBook Restore(string json, SupervisionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return SnapshotException.Reading(Encoding.UTF8.GetBytes(json), SnapshotVersion, "an AppealBook", SnapshotJsonContext.Default.AppealBookSnapshot, snapshot => Read(snapshot, options));
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
