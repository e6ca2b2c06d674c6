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

    /// <summary>Refuses a snapshot that a newer library wrote, before anything else of it is looked at.</summary>
    internal static void CheckVersion(ReadOnlySpan<byte> utf8Json, int newest, string what)
    {
        var reader = new Utf8JsonReader(utf8Json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A snapshot is an object.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isVersion = reader.ValueTextEquals("version"u8);
            reader.Read();
            if (!isVersion)
            {
                reader.Skip();
                continue;
            }

            if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var version) || version < 1) throw new JsonException("The version is a number from 1 up.");
            if (version <= newest) return;
            throw new SnapshotException($"This snapshot of {what} has version {version}; this library reads versions 1 to {newest}. Update WeChatPolicy.Rules, or replay the facts.");
        }

        throw new JsonException("A snapshot states its version.");
    }

    // The inner error is left out, and so is the path: both may quote what they stumbled over.
    internal static SnapshotException Unreadable(string what, Exception error) => new(
        $"This is no snapshot of {what} ({error.GetType().Name}{(error is JsonException { LineNumber: { } line, BytePositionInLine: { } at } ? $" at line {line + 1}, byte {at}" : "")}). Take an earlier snapshot, or replay the facts.");
}
