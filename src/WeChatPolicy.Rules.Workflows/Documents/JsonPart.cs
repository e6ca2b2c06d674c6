using System.Text.Json;

namespace WeChatPolicy.Rules.Workflows.Documents;

/// <summary>A value of a JSON document that knows where it stands.</summary>
/// <param name="Kind">An object, an array, or a plain value.</param>
/// <param name="Place">Where it begins.</param>
internal sealed record JsonPart(JsonValueKind Kind, JsonPlace Place)
{
    public string Text { get; init; } = "";

    /// <summary>An object's members in their order; no name stands there twice.</summary>
    public IReadOnlyList<JsonMember> Members { get; init; } = [];

    public IReadOnlyList<JsonPart> Items { get; init; } = [];

    /// <summary>What it is, in words.</summary>
    public string What => Kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };
}

/// <summary>A member of an object, with the place of its name.</summary>
internal sealed record JsonMember(string Name, JsonPlace Place, JsonPart Value);

/// <summary>A place in a file, line and byte from 1; the default is the file as a whole.</summary>
internal readonly record struct JsonPlace(int Line, int Column);
