using System.Text.Json.Serialization;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>A message that somebody sent, or a post that somebody published.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record Message : Fact
{
    /// <summary>A message.</summary>
    public Message()
    {
    }

    // System.Text.Json fills what a document leaves out with the type's default; these have another one.
    [JsonConstructor]
    internal Message(
        IReadOnlyList<Participant>? recipients = null, MessageKind kind = MessageKind.Text, string text = "", IReadOnlyList<TextPart>? parts = null,
        IReadOnlyList<ForwardedItem>? forwarded = null, IReadOnlyList<string>? mentions = null, Circumstances? circumstances = null)
    {
        Recipients = recipients ?? [];
        Kind = kind;
        Text = text;
        Parts = parts ?? [];
        Forwarded = forwarded ?? [];
        Mentions = mentions ?? [];
        Circumstances = circumstances ?? Circumstances.Unknown;
    }

    /// <summary>Who sent it.</summary>
    public required Participant Sender { get; init => field = FactGuard.NotNull(value); }

    /// <summary>Where it was said.</summary>
    public required Conversation Conversation { get; init => field = FactGuard.NotNull(value); }

    /// <summary>The account that it was sent over; <see langword="null"/> where the host does not know.</summary>
    public AccountProfile? Account { get; init; }

    /// <summary>Whom it was sent to, as far as the host knows; the sender is not among them.</summary>
    public IReadOnlyList<Participant> Recipients { get; init => field = FactGuard.Items(value); } = [];

    /// <summary>When it was sent; <see langword="null"/> where that is not known. Such a message opens no timed duty.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>What it carries.</summary>
    public MessageKind Kind { get; init => field = FactGuard.Defined(value); } = MessageKind.Text;

    /// <summary>Its own words as they were typed, empty where it has none. The part of that evidence is named <c>text</c>.</summary>
    public string Text { get; init => field = FactGuard.NotNull(value); } = "";

    /// <summary>Further texts of its own: titles, descriptions, file names.</summary>
    public IReadOnlyList<TextPart> Parts { get; init => field = FactGuard.Items(value); } = [];

    /// <summary>The chat record that it forwards, flattened; empty where it forwards none. Item n is the part <c>forwarded[n]</c>.</summary>
    public IReadOnlyList<ForwardedItem> Forwarded { get; init => field = FactGuard.Items(value); } = [];

    /// <summary>The ids of those whom it mentions (@).</summary>
    public IReadOnlyList<string> Mentions { get; init => field = FactGuard.Items(value); } = [];

    /// <summary>The id of the message that it quotes, where it quotes one.</summary>
    public string? RepliesTo { get; init; }

    /// <summary>Whether it was recalled. A recalled message is still judged.</summary>
    public Ternary Recalled { get; init => field = FactGuard.Defined(value); }

    /// <summary>What nobody can read off the message itself.</summary>
    public Circumstances Circumstances { get; init => field = FactGuard.NotNull(value); } = Circumstances.Unknown;

    internal override DateTimeOffset? Instant => SentAt;

    internal override Party Subject => Party.Person(Sender.Id);

    internal override FactFields Fields
    {
        get
        {
            var fields = ReferenceEquals(Circumstances, Circumstances.Unknown) ? FactFields.None : Circumstances.Fields;
            if (Account is { Ownership: AccountOwnership.Personal } or { Designated: Ternary.No }) fields |= FactFields.Account;
            if (Sender.LeftAt is not null) fields |= FactFields.Departure;
            return Forwarded.Count == 0 ? fields : fields | FactFields.Forwarding;
        }
    }

    internal override int AddText(AnalysisBuffer buffer)
    {
        buffer.Add("text", Text);
        for (var i = 0; i < Parts.Count; i++) buffer.Add(Parts[i].Name, Parts[i].Text);
        var own = buffer.PartCount;
        for (var i = 0; i < Forwarded.Count; i++) buffer.Add(ForwardedPartNames.At(i), Forwarded[i].Text);
        return own;
    }

    internal override Fact Without(IReadOnlyList<TextPlace> places) => this with
    {
        Text = TextBlanking.In("text", Text, places),
        Parts = [.. Parts.Select(part => new TextPart(part.Name, TextBlanking.In(part.Name, part.Text, places)))],
        Forwarded = [.. Forwarded.Select((item, index) => item with { Text = TextBlanking.In(ForwardedPartNames.At(index), item.Text, places) })],
    };
}
