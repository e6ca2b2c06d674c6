using System.Text.Json;

namespace WeChatPolicy.Rules.TuningData;

/// <summary>Reading members of one line of data.</summary>
internal static class JsonMembers
{
    /// <summary>A member that must be there and is no null.</summary>
    public static string Text(this JsonElement line, string name) => line.GetProperty(name).GetString()!;

    /// <summary>A member that may be null or absent.</summary>
    public static string? TextOrNull(this JsonElement line, string name) =>
        line.TryGetProperty(name, out var member) ? member.GetString() : null;

    /// <summary>The members of a list of texts.</summary>
    public static string[] Texts(this JsonElement line, string name) =>
        [.. line.GetProperty(name).EnumerateArray().Select(member => member.GetString()!)];
}
