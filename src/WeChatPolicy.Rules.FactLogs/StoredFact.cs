using System.Text.Json;

namespace WeChatPolicy.Rules;

/// <summary>Looks into the JSON of a fact without making the fact of it.</summary>
internal static class StoredFact
{
    /// <summary>Whether it is a fact with this id.</summary>
    public static bool HasId(ReadOnlySpan<byte> utf8Json, string id)
    {
        var reader = new Utf8JsonReader(utf8Json);
        return MoveTo(ref reader, "id"u8) && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(id);
    }

    /// <summary>Whether it has the name of somebody who made a report.</summary>
    public static bool NamesReporter(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json);
        return MoveTo(ref reader, "reporter"u8) && reader.TokenType != JsonTokenType.Null;
    }

    private static bool MoveTo(ref Utf8JsonReader reader, ReadOnlySpan<byte> member)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(member);
            reader.Read();
            if (found) return true;
            reader.Skip();
        }

        return false;
    }
}
