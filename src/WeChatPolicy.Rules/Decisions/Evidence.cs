using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules;

/// <summary>What a finding rests on: a place in a text, or a field of the fact.</summary>
public sealed record Evidence
{
    /// <summary>The lexicon category or type of identifier found there; for a field <c>field</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The part of the text (<c>text</c>, <c>title</c>, <c>forwarded[0]</c> …), or the name of the field that decided.</summary>
    public required string Part { get; init; }

    /// <summary>Where the place begins, in UTF-16 units of the part as the host gave it; 0 for a field.</summary>
    public int Start { get; init; }

    /// <summary>How long the place is, in UTF-16 units; 0 for a field.</summary>
    public int Length { get; init; }

    /// <summary>What stands there with all that identifies somebody or gives access masked; for a field its value.</summary>
    public string Excerpt { get; init; } = "";

    /// <summary>Whether this is a field of the fact and not a place in a text.</summary>
    [JsonIgnore]
    public bool IsField => Type == FieldType;

    internal const string FieldType = "field";
}
