using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules;

/// <summary>One item of a chat record that a message forwards.</summary>
public sealed record ForwardedItem
{
    /// <summary>An item.</summary>
    public ForwardedItem()
    {
    }

    // System.Text.Json fills what a document leaves out with the type's default; these have another one.
    [JsonConstructor]
    internal ForwardedItem(MessageKind kind = MessageKind.Text, string text = "")
    {
        Kind = kind;
        Text = text;
    }

    /// <summary>The id of the person who said it; <see langword="null"/> where the record does not tell.</summary>
    public string? AuthorId { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>When it was said, where known.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>What the item carries.</summary>
    public MessageKind Kind { get; init => field = FactGuard.Defined(value); } = MessageKind.Text;

    /// <summary>Its text, empty where it has none.</summary>
    public string Text { get; init => field = FactGuard.NotNull(value); } = "";

    /// <summary>The kind; never the text.</summary>
    public override string ToString() => $"Forwarded {Kind}";
}
