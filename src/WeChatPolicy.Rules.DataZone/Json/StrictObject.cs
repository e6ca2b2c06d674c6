using System.Text.Json;

namespace WeChatPolicy.Rules.DataZone;

/// <summary>Reads a small object member by member, and refuses what it does not know. An error names the member alone, never its value.</summary>
internal sealed class StrictObject(TranscriptError error, string name)
{
    public delegate void Member(ref Utf8JsonReader json, string member);

    /// <summary>Hands each member to its reader, which stands at the value and ends at its last token.</summary>
    public void Read(ReadOnlySpan<byte> utf8, Member read)
    {
        var json = new Utf8JsonReader(utf8);
        try
        {
            json.Read();
            ReadMembers(ref json, name, read);
            json.Read();
        }
        catch (JsonException fault)
        {
            throw new TranscriptException(error, (int)Math.Min(json.TokenStartIndex, int.MaxValue), $"The {name} are no JSON in line {fault.LineNumber + 1}: hand in one object, in UTF-8.");
        }
    }

    public void ReadMembers(ref Utf8JsonReader json, string path, Member read)
    {
        if (json.TokenType != JsonTokenType.StartObject) throw Fault(ref json, path, "an object");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var member = Text(ref json, path);
            if (!seen.Add(member)) throw Fault(ref json, path, "an object in which nothing stands twice");
            json.Read();
            read(ref json, member);
        }
    }

    public string Text(ref Utf8JsonReader json, string path)
    {
        if (json.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName)) throw Fault(ref json, path, "a string");
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Fault(ref json, path, "a string of whole characters");
        }
    }

    public int Number(ref Utf8JsonReader json, string path) =>
        json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var number) && number > 0 ? number : throw Fault(ref json, path, "a whole number above 0");

    public TEnum Name<TEnum>(ref Utf8JsonReader json, string path)
        where TEnum : struct, Enum
    {
        if (json.TokenType == JsonTokenType.String)
        {
            foreach (var value in Enum.GetValues<TEnum>())
            {
                if (json.ValueTextEquals(value.ToString())) return value;
            }
        }

        throw Fault(ref json, path, $"one of {string.Join(", ", Enum.GetNames<TEnum>())}");
    }

    public TranscriptException Fault(ref Utf8JsonReader json, string path, string expected) =>
        new(error, (int)Math.Min(json.TokenStartIndex, int.MaxValue), $"The {name} are to hold {expected} at {path} (byte {json.TokenStartIndex}).");

    public TranscriptException Unknown(ref Utf8JsonReader json, params ReadOnlySpan<string> members) =>
        new(error, (int)Math.Min(json.TokenStartIndex, int.MaxValue), $"The {name} hold a member that there is not before byte {json.TokenStartIndex}; there are {string.Join(", ", members!)}.");
}
