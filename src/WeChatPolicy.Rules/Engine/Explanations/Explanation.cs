using System.Text.Json.Serialization;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules;

/// <summary>Why a rule said what it said of a fact, and what would have made it silent.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record Explanation
{
    /// <summary>The finding that is explained.</summary>
    public required Finding Finding { get; init; }

    /// <summary>What decided it.</summary>
    public required LocalizedText Because { get; init; }

    /// <summary>What would have had to be different; empty where no such change is known (a rule that failed, say).</summary>
    public required IReadOnlyList<FactChange> Changes { get; init; }

    /// <summary>The fact with these changes: judged again, it does not have the finding. <see langword="null"/> where no change is known.</summary>
    [JsonConverter(typeof(FactConverter))]
    public required Fact? ChangedFact { get; init; }

    /// <summary>Both in one text.</summary>
    public LocalizedText InWords => Changes.Count == 0 ? Because : new(
        $"{Because.Zh}若{string.Join("，且", Changes.Select(change => change.InWords.Zh))}，则不会有此项结果。",
        $"{Because.En} It would not be there if {string.Join(" and ", Changes.Select(change => change.InWords.En))}.");

    /// <summary>The finding; nothing of the content.</summary>
    public override string ToString() => Finding.ToString();
}
