using System.Text.Json;
using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules.Json;

/// <summary>Writes a <see cref="Completion"/> as its state, or as <c>{"state":"Done","at":…}</c> where its time is known.</summary>
public sealed class CompletionConverter : JsonConverter<Completion>
{
    /// <inheritdoc/>
    public override Completion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return Of(reader.GetString(), null);
        if (reader.TokenType != JsonTokenType.StartObject) throw Malformed();
        string? state = null;
        DateTimeOffset? at = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isState = reader.ValueTextEquals("state");
            if (!isState && !reader.ValueTextEquals("at")) throw Malformed();
            if (!reader.Read()) throw Malformed();
            if (isState && reader.TokenType == JsonTokenType.String) state = reader.GetString();
            else if (!isState && InstantConverter.TryRead(ref reader, out var instant)) at = instant;
            else throw Malformed();
        }

        return Of(state, at);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Completion value, JsonSerializerOptions options)
    {
        if (value.At is not { } at)
        {
            writer.WriteStringValue(value.State.ToString());
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("state", nameof(CompletionState.Done));
        writer.WriteString("at", at);
        writer.WriteEndObject();
    }

    private static Completion Of(string? state, DateTimeOffset? at) => (state, at) switch
    {
        (nameof(CompletionState.Done), { } instant) => Completion.Done(instant),
        (nameof(CompletionState.Done), null) => Completion.DoneAtUnknownTime,
        (nameof(CompletionState.NotDone), null) => Completion.NotDone,
        (nameof(CompletionState.Unknown), null) => Completion.Unknown,
        _ => throw Malformed(),
    };

    private static JsonException Malformed() =>
        new("A step is \"Unknown\", \"NotDone\", \"Done\" or {\"state\":\"Done\",\"at\":…}, the instant with its offset.");
}
