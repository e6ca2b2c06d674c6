using System.Text.Json;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules;

/// <summary>One entry of a <see cref="FactLog"/>, as it is stored.</summary>
public sealed class LogEntry
{
    /// <summary>Its place in the log: 1 for the first, without gaps.</summary>
    public required long Sequence { get; init; }

    /// <summary>What it is: one of <see cref="LogKinds"/>, or a kind of the host's own.</summary>
    public required string Kind { get; init; }

    /// <summary>Which one it is. Kind and id together are in a log once.</summary>
    public required string Id { get; init; }

    /// <summary>When it happened or was decided; <see langword="null"/> where that is not known.</summary>
    public required DateTimeOffset? At { get; init; }

    /// <summary>What it says: one JSON object in UTF-8, byte for byte as it was hashed.</summary>
    public required ReadOnlyMemory<byte> Json { get; init; }

    /// <summary>The hash that chains it to the entry before it (see <see cref="FactLog"/>).</summary>
    public required LogHash Hash { get; init; }

    /// <summary>The fact that it holds.</summary>
    /// <exception cref="InvalidOperationException">It is not of the kind <see cref="LogKinds.Fact"/>.</exception>
    /// <exception cref="JsonException">It is not a fact that this version of the library knows; the path names the field.</exception>
    public Fact ReadFact()
    {
        Require(LogKinds.Fact);
        return FactJson.Deserialize(Json.Span);
    }

    /// <summary>The decision that it holds; when it was made is <see cref="At"/>.</summary>
    /// <exception cref="InvalidOperationException">It is not of the kind <see cref="LogKinds.Decision"/>.</exception>
    /// <exception cref="JsonException">It is not a decision that this version of the library knows.</exception>
    public LoggedDecision ReadDecision()
    {
        Require(LogKinds.Decision);
        return JsonSerializer.Deserialize(Json.Span, FactLogJsonContext.Default.LoggedDecision) ?? throw new JsonException("A decision is an object, not null.");
    }

    /// <summary>Place, kind and id; never the content.</summary>
    public override string ToString() => $"{Sequence}: {Kind} {Id}";

    internal void Require(string kind)
    {
        if (Kind != kind) throw new InvalidOperationException($"Entry {Sequence} is of the kind '{Kind}', not '{kind}'.");
    }
}
