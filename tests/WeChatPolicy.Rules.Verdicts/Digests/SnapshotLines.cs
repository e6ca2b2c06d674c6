using System.Text;
using System.Text.Json;

namespace WeChatPolicy.Rules.Verdicts;

/// <summary>Takes a state that was written as JSON apart: a line a value, and for a list a line an item, so that a difference is seen where it is.</summary>
internal static class SnapshotLines
{
    // A digest of all that makes up a policy: another on purpose whenever a term is added.
    private const string PolicyVersion = "policyVersion";

    public static IEnumerable<Verdict> Of(string json, string about = "") => Of(Encoding.UTF8.GetBytes(json), about);

    public static IEnumerable<Verdict> Of(byte[] utf8Json, string about = "")
    {
        using var json = JsonDocument.Parse(utf8Json);
        foreach (var property in json.RootElement.EnumerateObject().Where(property => property.Name != PolicyVersion))
        {
            if (property.Value.ValueKind != JsonValueKind.Array) yield return Line(about, property.Name, property.Value);
            else foreach (var item in property.Value.EnumerateArray()) yield return Line(about, property.Name, item);
        }
    }

    private static Verdict Line(string about, string name, JsonElement value) => new(new CanonicalLine("state").Add(about).Add(name).Add(value.GetRawText()).ToString(), $"state {name}");
}
