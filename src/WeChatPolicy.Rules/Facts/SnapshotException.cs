using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using WeChatPolicy.Rules.Json;

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
    /// <param name="written">How it is written.</param>
    /// <param name="read">Makes what it is of. What is wrong with a value is a <see cref="JsonException"/> that names its place and not the value.</param>
    internal static T Reading<TWritten, T>(ReadOnlySpan<byte> utf8Json, int newest, string what, JsonTypeInfo<TWritten> written, Func<TWritten, T> read)
    {
        try
        {
            var version = VersionOf(utf8Json);
            if (version <= newest) RefuseHoles(utf8Json);
            return version <= newest
                ? read(Deserialize(utf8Json, written))
                : throw new SnapshotException($"This snapshot of {what} has version {version}; this library reads versions 1 to {newest}. Update WeChatPolicy.Rules, or replay the facts.");
        }
        catch (JsonException error)
        {
            // An error about a value may quote it, as may its path: the place says enough.
            var why = error is { LineNumber: { } line, BytePositionInLine: { } at } ? $"something is wrong at line {line + 1}, byte {at}" : error.Message.TrimEnd('.');
            throw new SnapshotException($"This is no snapshot of {what}: {why}. Take an earlier snapshot, or replay the facts.");
        }
    }

    private static T Deserialize<T>(ReadOnlySpan<byte> utf8Json, JsonTypeInfo<T> written)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8Json, written) ?? throw new JsonException("A snapshot is an object, not null.");
        }
        catch (Exception error) when (error is ArgumentException or FormatException or InvalidOperationException or NotSupportedException)
        {
            // A record refuses its values once it has all of them: where they stood is found by reading again.
            throw new JsonException($"something is wrong at {JsonFault.Locate(utf8Json, written, error).Path}");
        }
    }

    // No list of a snapshot has a hole, which the serialiser would let through.
    private static void RefuseHoles(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json);
        var isInList = new Stack<bool>();
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject) isInList.Push(reader.TokenType == JsonTokenType.StartArray);
            else if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject) isInList.Pop();
            else if (reader.TokenType == JsonTokenType.Null && isInList.Count > 0 && isInList.Peek()) throw new JsonException($"a null stands in a list at byte {reader.TokenStartIndex}");
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
