using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules;

/// <summary>Whom a finding or a duty concerns: a person, or the company itself.</summary>
[JsonConverter(typeof(Json.PartyConverter))]
public readonly record struct Party
{
    private readonly string? _personId;

    private Party(string? personId) => _personId = personId;

    /// <summary>The company.</summary>
    public static Party Company => default;

    /// <summary>A person, by the id that the facts use.</summary>
    public static Party Person(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return new Party(id);
    }

    /// <summary>Whether this is the company.</summary>
    public bool IsCompany => _personId is null;

    /// <summary>The person's id; <see langword="null"/> for the company.</summary>
    public string? PersonId => _personId;

    /// <summary><c>company</c>, or <c>person:</c> and the id.</summary>
    public override string ToString() => _personId is null ? "company" : $"person:{_personId}";
}
