using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Walks over the members of an object, or the elements of an array, without making anything of them.</summary>
/// <remarks>The first walk over a line throws <see cref="JsonException"/> where it is broken; later ones over pieces of it cannot.</remarks>
internal ref struct JsonMembers
{
    private readonly ReadOnlySpan<byte> _source;
    private readonly bool _named;
    private Utf8JsonReader _reader;
    private byte[]? _unescapedName;

    public JsonMembers(ReadOnlySpan<byte> document)
    {
        _source = document;
        _reader = new Utf8JsonReader(document, JsonSlice.Options);
        IsContainer = _reader.Read() && _reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        _named = _reader.TokenType == JsonTokenType.StartObject;
    }

    public bool IsContainer { get; }

    public readonly bool IsObject => _named;

    public ReadOnlySpan<byte> Name { get; private set; }

    public JsonSlice Value { get; private set; }

    /// <summary>Goes to the next one. At the end of the container the rest of the document must be empty.</summary>
    public bool Next()
    {
        if (!IsContainer) return false;
        _reader.Read();
        if (_reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            _reader.Read();
            return false;
        }

        if (_named)
        {
            Name = _reader.ValueIsEscaped ? Unescaped(_reader.ValueSpan) : _reader.ValueSpan;
            _reader.Read();
        }

        Value = JsonSlice.Take(ref _reader, _source);
        return true;
    }

    /// <summary>The value of a member of an object; the last one where there are several, as everywhere in .NET.</summary>
    public static JsonSlice Find(ReadOnlySpan<byte> document, ReadOnlySpan<byte> name)
    {
        JsonSlice found = default;
        var members = new JsonMembers(document);
        while (members.IsObject && members.Next())
        {
            if (members.Name.SequenceEqual(name)) found = members.Value;
        }

        return found;
    }

    private ReadOnlySpan<byte> Unescaped(ReadOnlySpan<byte> name)
    {
        _unescapedName = new byte[name.Length];
        return _unescapedName.AsSpan(0, JsonEscapes.Undo(name, _unescapedName));
    }
}
