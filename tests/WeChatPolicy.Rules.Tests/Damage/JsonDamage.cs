using System.Globalization;
using System.Text;
using System.Text.Json;

namespace WeChatPolicy.Rules.Tests.Damage;

/// <summary>A JSON document with one thing in it done wrong.</summary>
internal sealed record Damaged(string How, byte[] Json);

/// <summary>Does to a JSON document whatever can be done to its structure in one place: members dropped, doubled and misnamed, values of every wrong kind, values swapped, the end cut off.</summary>
internal static class JsonDamage
{
    private static readonly string[] s_values =
    [
        "null", "true", "0", "-1", "1e400", "99999999999999999999", "\"\"", "\"x\"", "\"Found, OffTopic\"", "\"\\ud800\"", "\"\uFFFF\"", "[]", "{}", "[null]", "[\"\"]", "{\"\\udc00\":1}",
        "\"0001-01-01T00:00:00Z\"", "\"0001-01-01T00:00:00-14:00\"", "\"9999-12-31T23:59:59.9999999Z\"", "\"9999-12-31\"", "\"2147483647wh\"", "\"2147483647d\"",
    ];

    /// <summary>Some of the damages, the same for the same seed; all of them where there are no more than that.</summary>
    public static IEnumerable<Damaged> Of(byte[] json, int seed, int most)
    {
        var random = new Random(seed);
        var places = PlacesOf(json);
        var all = places.SelectMany(place => At(json, place, places[random.Next(places.Count)])).Concat(Cuts(json, random)).ToArray();
        random.Shuffle(all);
        return all.Take(most).Select(damage => new Damaged(damage.How, damage.Make()));
    }

    /// <summary>Puts something else in place of every text that a condition holds of.</summary>
    public static byte[] Replaced(byte[] json, Func<string, string?> other)
    {
        foreach (var place in PlacesOf(json).Where(place => json[place.Start] == '"').OrderByDescending(place => place.Start))
        {
            if (other(Encoding.UTF8.GetString(json[(place.Start + 1)..(place.End - 1)])) is { } text) json = Spliced(json, place.Start, place.End, $"\"{text}\"");
        }

        return json;
    }

    private static IEnumerable<(string How, Func<byte[]> Make)> At(byte[] json, Place place, Place other)
    {
        var at = string.Create(CultureInfo.InvariantCulture, $"bytes {place.Start}–{place.End}");
        foreach (var value in s_values) yield return ($"{at} became {value}", () => Spliced(json, place.Start, place.End, value));
        yield return ($"{at} became bytes {other.Start}–{other.End}", () => Spliced(json, place.Start, place.End, Encoding.UTF8.GetString(json[other.Start..other.End])));
        if (place.Begin == 0) yield break;
        yield return ($"{at} dropped", () => Dropped(json, place));
        yield return ($"{at} doubled", () => Spliced(json, place.Begin, place.Begin, Encoding.UTF8.GetString(json[place.Begin..place.End]) + ","));
        if (place.Begin == place.Start) yield break;
        yield return ($"{at} under half a surrogate pair", () => Spliced(json, place.Begin, place.Start, "\"\\ud800\":"));
        yield return ($"{at} under a name that nothing has", () => Spliced(json, place.Begin, place.Start, "\"nothing has this name\":"));
    }

    private static IEnumerable<(string How, Func<byte[]> Make)> Cuts(byte[] json, Random random)
    {
        for (var i = 0; i < 20; i++)
        {
            var length = random.Next(json.Length);
            yield return ($"cut to {length} bytes", () => json[..length]);
        }
    }

    private static byte[] Dropped(byte[] json, Place place) =>
        json[place.End] == ',' ? Spliced(json, place.Begin, place.End + 1, "")
        : Spliced(json, json[place.Begin - 1] == ',' ? place.Begin - 1 : place.Begin, place.End, "");

    private static byte[] Spliced(byte[] json, int from, int to, string text) => [.. json[..from], .. Encoding.UTF8.GetBytes(text), .. json[to..]];

    private static List<Place> PlacesOf(byte[] json)
    {
        var places = new List<Place>();
        var reader = new Utf8JsonReader(json);
        reader.Read();
        Walk(ref reader, (int)reader.TokenStartIndex, places);
        return places;
    }

    private static void Walk(ref Utf8JsonReader reader, int begin, List<Place> places)
    {
        var start = (int)reader.TokenStartIndex;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = (int)reader.TokenStartIndex;
                reader.Read();
                Walk(ref reader, name, places);
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) Walk(ref reader, (int)reader.TokenStartIndex, places);
        }

        places.Add(new Place(begin, start, (int)reader.BytesConsumed));
    }

    /// <summary>A value: where its member or item begins, where it begins itself and where it ends.</summary>
    private readonly record struct Place(int Begin, int Start, int End);
}
