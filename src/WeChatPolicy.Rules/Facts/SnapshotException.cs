using System.Text.Json;

namespace WeChatPolicy.Rules;

/// <summary>A snapshot could not be read. Nothing was restored, and nothing of its content is told.</summary>
public sealed class SnapshotException : Exception
{
    /// <summary>An error without more to say.</summary>
    public SnapshotException()
        : base("The snapshot could not be read.")
    {
    }

    /// <summary>An error.</summary>
    public SnapshotException(string message)
        : base(message)
    {
    }

    /// <summary>An error that another one led to.</summary>
    public SnapshotException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Reads a snapshot, or says what is wrong with it: its version, before anything else of it is looked at, or its content.</summary>
    /// <param name="utf8Json">The snapshot.</param>
    /// <param name="newest">The newest version that can be read; the oldest is 1.</param>
    /// <param name="what">What it is a snapshot of.</param>
    /// <param name="read">Reads it.</param>
    internal static T Reading<T>(byte[] utf8Json, int newest, string what, Func<byte[], T> read)
    {
        try
        {
            var version = VersionOf(utf8Json);
            return version <= newest
                ? read(utf8Json)
                : throw new SnapshotException($"This snapshot of {what} has version {version}; this library reads versions 1 to {newest}. Update WeChatPolicy.Rules, or replay the facts.");
        }
        catch (Exception error) when (error is JsonException or ArgumentException or FormatException or InvalidOperationException or IndexOutOfRangeException)
        {
            // An error about a value may quote it, as may its path: the place says enough.
            var why = error is JsonException { LineNumber: { } line, BytePositionInLine: { } at } ? $"something is wrong at line {line + 1}, byte {at}"
                : error is JsonException ? error.Message.TrimEnd('.') : error.GetType().Name;
            throw new SnapshotException($"This is no snapshot of {what}: {why}. Take an earlier snapshot, or replay the facts.");
        }
    }

    private static int VersionOf(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A snapshot is an object.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isVersion = reader.ValueTextEquals("version"u8);
            reader.Read();
            if (!isVersion) reader.Skip();
            else if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var version) && version >= 1) return version;
            else throw new JsonException("The version is a number from 1 up.");
        }

        throw new JsonException("A snapshot states its version.");
    }
}
