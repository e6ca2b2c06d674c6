using System.Text;
using System.Text.Json;

namespace WeChatPolicy.Rules.Workflows.Documents;

/// <summary>Reads JSON strictly and keeps the places: no comments, no trailing commas, no name twice, bounded in depth and number.</summary>
internal ref struct JsonPartReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly Action<JsonPlace, string> _fault;
    private Utf8JsonReader _reader;
    private int _line = 1;
    private int _lineStart;
    private int _counted;
    private int _values;

    private JsonPartReader(ReadOnlySpan<byte> utf8, Action<JsonPlace, string> fault)
    {
        _bytes = utf8;
        _fault = fault;
        _reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = DocumentLimits.DeepestJson });
    }

    /// <summary>Reads a document; <see langword="null"/> where it is not one, which was then reported.</summary>
    public static JsonPart? Read(ReadOnlySpan<byte> utf8, Action<JsonPlace, string> fault)
    {
        if (utf8.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) utf8 = utf8[3..];
        var reader = new JsonPartReader(utf8, fault);
        try
        {
            reader._reader.Read();
            var part = reader.Value();
            return reader._reader.Read() ? null : part;
        }
        catch (JsonException error)
        {
            var hint = utf8.Length > 0 && utf8.Length < 300 && !utf8.ContainsAny("{}[]\n"u8) ? " If that is the path of a file, LoadFiles reads it." : "";
            fault(new JsonPlace((int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1), $"This is not JSON: {Said(error)}{hint}");
        }
        catch (InvalidOperationException)
        {
            fault(reader.Place(), "This is not JSON: a text is not valid UTF-8, or holds half of a surrogate pair.");
        }

        return null;
    }

    private static string Said(JsonException error) => error.Message.Split(" LineNumber:")[0].Split(" Path:")[0];

    private JsonPart Value()
    {
        var place = Place();
        if (++_values > DocumentLimits.MostValues) throw new JsonException($"It has more than {DocumentLimits.MostValues} values.", null, place.Line - 1, place.Column - 1);
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return new JsonPart(JsonValueKind.Object, place) { Members = Members() };
            case JsonTokenType.StartArray:
                var items = new List<JsonPart>();
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray) items.Add(Value());
                return new JsonPart(JsonValueKind.Array, place) { Items = items };
            case JsonTokenType.String:
                return new JsonPart(JsonValueKind.String, place) { Text = _reader.GetString()! };
            case JsonTokenType.Number:
                return new JsonPart(JsonValueKind.Number, place) { Text = Encoding.UTF8.GetString(_reader.ValueSpan) };
            case JsonTokenType.True:
                return new JsonPart(JsonValueKind.True, place);
            case JsonTokenType.False:
                return new JsonPart(JsonValueKind.False, place);
            default:
                return new JsonPart(JsonValueKind.Null, place);
        }
    }

    private List<JsonMember> Members()
    {
        var members = new List<JsonMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var (name, place) = (_reader.GetString()!, Place());
            _reader.Read();
            var value = Value();
            if (names.Add(name)) members.Add(new JsonMember(name, place, value));
            else _fault(place, $"'{Shown(name)}' stands here twice.");
        }

        return members;
    }

    internal static string Shown(string name) => name.Length > DocumentLimits.LongestName ? name[..DocumentLimits.LongestName] + "…" : name;

    private JsonPlace Place()
    {
        var at = (int)_reader.TokenStartIndex;
        for (; _counted < at; _counted++)
        {
            if (_bytes[_counted] != '\n') continue;
            _line++;
            _lineStart = _counted + 1;
        }

        return new JsonPlace(_line, at - _lineStart + 1);
    }
}
