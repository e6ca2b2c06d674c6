using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>The elements of a list, however a relay hands it on: as a list, as JSON in a string, or, where it has one element, as that.</summary>
internal ref struct JsonList
{
    private readonly bool _single;
    private JsonSlice.Inner _document;
    private JsonMembers _elements;
    private bool _begun;

    public JsonList(JsonSlice value)
    {
        if (!value.MayBeList) return;
        _document = value.Open();
        _single = (value.Type == JsonTokenType.StartObject || _document.Bytes.Contains((byte)'"')) && _document.IsObject;
        IsList = _single || _document.IsArray;
        if (IsList && !_single) _elements = new JsonMembers(_document.Bytes);
    }

    /// <summary>Whether there is a list, be it an empty one.</summary>
    public bool IsList { get; }

    /// <summary>Whether the value is JSON that was cut off, or broken otherwise.</summary>
    public readonly bool IsBroken => !IsList && _document.BeginsLikeDocument;

    public JsonSlice Value { get; private set; }

    public bool Next()
    {
        if (!IsList) return false;
        if (!_single)
        {
            if (!_elements.Next()) return false;
            Value = _elements.Value;
            return true;
        }

        if (_begun) return false;
        _begun = true;
        Value = JsonSlice.Object(_document.Bytes);
        return true;
    }

    /// <summary>Gives back what the elements lie in; none of them holds any longer.</summary>
    public void Dispose() => _document.Dispose();
}
