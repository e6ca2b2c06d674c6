using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Reads a checkpoint; one that contradicts itself is refused.</summary>
internal static class CheckpointJson
{
    public static ChatCheckpoint Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            using var document = JsonDocument.ParseValue(ref reader);
            if (reader.BytesConsumed < json.Length && json[(int)reader.BytesConsumed..].ContainsAnyExcept(" \t\r\n"u8)) throw Refused("something stands behind it");
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            throw Refused("it is not JSON, or cut off");
        }
    }

    private static ChatCheckpoint Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) throw Refused("an object is wanted");
        var sequence = Number(root, "sequence");
        var missing = Number(root, "missing");
        var gaps = new List<SequenceGap>();
        if (!root.TryGetProperty("gaps", out var list) || list.ValueKind != JsonValueKind.Array) throw Refused("'gaps' must be a list");
        foreach (var pair in list.EnumerateArray())
        {
            if (pair.ValueKind != JsonValueKind.Array || pair.GetArrayLength() != 2 || !IsNumber(pair[0], out var first) || !IsNumber(pair[1], out var last)) throw Refused("a gap must be two numbers");
            if (first < 1 || last < first || last >= sequence || (gaps is [.., var before] && first <= before.Last)) throw Refused("the gaps must ascend and lie below 'sequence'");
            gaps.Add(new SequenceGap(first, last));
        }

        if (gaps.Sum(gap => gap.Count) > missing) throw Refused("'missing' is less than the gaps hold");
        return new ChatCheckpoint(sequence, missing, gaps);
    }

    private static long Number(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && IsNumber(value, out var number) ? number : throw Refused($"'{name}' must be a whole number, not negative");

    private static bool IsNumber(JsonElement value, out long number)
    {
        number = 0;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out number) && number >= 0;
    }

    private static FormatException Refused(string why) => new($"This is no checkpoint of a chat archive: {why}. Restore it, or begin behind a known number with ChatCheckpoint.After.");
}
