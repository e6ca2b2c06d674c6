using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>One value of a line: where it stands and what it is, not yet turned into anything.</summary>
internal readonly ref struct JsonSlice
{
    /// <summary>Archives nest records in records; what is too deep is for the decoder to say, and it says it kindly.</summary>
    public static readonly JsonReaderOptions Options = new() { MaxDepth = int.MaxValue };

    private JsonSlice(JsonTokenType type, ReadOnlySpan<byte> bytes, bool escaped)
    {
        Type = type;
        Bytes = bytes;
        Escaped = escaped;
    }

    /// <summary>The first token of the value; <see cref="JsonTokenType.None"/> where there is no value.</summary>
    public JsonTokenType Type { get; }

    /// <summary>An object or array with its brackets; a string without its quotes; a number as it is written.</summary>
    public ReadOnlySpan<byte> Bytes { get; }

    public bool Escaped { get; }

    public bool IsAbsent => Type is JsonTokenType.None or JsonTokenType.Null;

    public bool IsAbsentOrEmpty => IsAbsent || (Type == JsonTokenType.String && Bytes.IsEmpty);

    /// <summary>Whether this is something that can stand for an id or a word: relays turn strings into numbers and back.</summary>
    public bool IsWord => Type is JsonTokenType.String or JsonTokenType.Number;

    /// <summary>Whether a list may stand here: as one, as JSON in a string, or as the one element that it has.</summary>
    public bool MayBeList => Type is JsonTokenType.StartArray or JsonTokenType.StartObject
        || (Type == JsonTokenType.String && Bytes.TrimStart(" \t\r\n"u8) is [(byte)'[' or (byte)'{', ..]);

    /// <summary>An object that was walked over as part of a line.</summary>
    public static JsonSlice Object(ReadOnlySpan<byte> bytes) => new(JsonTokenType.StartObject, bytes, false);

    /// <summary>A list that was walked over as part of a line.</summary>
    public static JsonSlice Array(ReadOnlySpan<byte> bytes) => new(JsonTokenType.StartArray, bytes, false);

    /// <summary>Takes the value that the reader stands on and leaves the reader at its end.</summary>
    public static JsonSlice Take(scoped ref Utf8JsonReader reader, ReadOnlySpan<byte> source)
    {
        var type = reader.TokenType;
        if (type is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return new(type, reader.ValueSpan, reader.ValueIsEscaped);
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return new(type, source[start..(int)reader.BytesConsumed], false);
    }

    public string Text() => JsonEscapes.Text(Bytes, Escaped);

    /// <summary>A number that may be written as a string, with an exponent, or beyond 64 bits.</summary>
    public bool TryGetNumber(out decimal number)
    {
        number = 0;
        if (!IsWord || Escaped) return false;
        if (Utf8Parser.TryParse(Bytes, out long whole, out var consumed) && consumed == Bytes.Length)
        {
            number = whole;
            return true;
        }

        return Utf8Parser.TryParse(Bytes, out number, out consumed) && consumed == Bytes.Length;
    }

    public ulong? UnsignedOrNull() =>
        TryGetNumber(out var number) && number >= 0 && number <= ulong.MaxValue && decimal.IsInteger(number) ? (ulong)number : null;

    /// <summary>The document inside a string, or the object itself; valid until <see cref="Inner.Dispose"/>.</summary>
    public Inner Open() => Type == JsonTokenType.String ? new Inner(Bytes, Escaped) : new Inner(Bytes);

    /// <summary>What stands inside a value: JSON in a string is unescaped into a rented array.</summary>
    internal ref struct Inner
    {
        private readonly bool _isChecked;
        private byte[]? _rented;

        /// <summary>An object of a line that was walked over as a whole.</summary>
        public Inner(ReadOnlySpan<byte> plain)
        {
            Bytes = plain;
            _isChecked = true;
        }

        public Inner(ReadOnlySpan<byte> raw, bool escaped)
        {
            if (escaped)
            {
                _rented = ArrayPool<byte>.Shared.Rent(raw.Length);
                Bytes = _rented.AsSpan(0, JsonEscapes.Undo(raw, _rented));
            }
            else
            {
                Bytes = raw;
            }

            Bytes = Bytes.Trim(" \t\r\n"u8);
        }

        public ReadOnlySpan<byte> Bytes { get; }

        /// <summary>Whether it is one well-formed JSON object.</summary>
        public readonly bool IsObject => Bytes is [(byte)'{', ..] && (_isChecked || IsDocument(Bytes));

        /// <summary>Whether it is a well-formed JSON array. A string such as <c>[1]</c>, without text in it, is what somebody typed.</summary>
        public readonly bool IsArray => Bytes is [(byte)'[', ..] && (_isChecked || (Bytes.ContainsAny((byte)'"', (byte)'{') && IsDocument(Bytes)));

        /// <summary>Whether it begins as JSON does and not as people write: of a string that is no document, that it was cut off.</summary>
        public readonly bool BeginsLikeDocument => !_isChecked && (Bytes.StartsWith("{\""u8) || Bytes.StartsWith("[{"u8) || Bytes.StartsWith("[\""u8));

        public void Dispose()
        {
            if (_rented is not null) ArrayPool<byte>.Shared.Return(_rented);
            _rented = null;
        }

        private static bool IsDocument(ReadOnlySpan<byte> bytes)
        {
            try
            {
                var reader = new Utf8JsonReader(bytes, Options);
                reader.Read();
                reader.Skip();
                return !reader.Read();
            }
            catch (JsonException)
            {
                return false;
            }
        }
    }
}
