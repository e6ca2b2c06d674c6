using System.Text.Json;

namespace WeChatPolicy.Rules.Training;

/// <summary>A message that was written for learning: the rule that it is about, and whether it breaks it or comes near to it.</summary>
/// <param name="Rule">The rule; <c>promotion</c> for advertisements.</param>
/// <param name="IsViolation">Whether it breaks the rule.</param>
/// <param name="Text">The message.</param>
internal sealed record OwnText(string Rule, bool IsViolation, string Text)
{
    /// <summary>What an advertisement is marked with: it breaks the rule against private promotion, and stands apart because it is written by trades.</summary>
    public const string Advertisement = "promotion";

    public bool IsAdvertisement => Rule == Advertisement;

    /// <summary>All of them, in the order of their files.</summary>
    public static OwnText[] Load() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Own"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(Of)];

    private static OwnText Of(string line)
    {
        using var json = JsonDocument.Parse(line);
        string Get(string name) => json.RootElement.GetProperty(name).GetString()!;
        return new(Get("rule"), Get("label") is "violation" or "spam", Get("text"));
    }
}
