using System.Text.Json;

namespace WeChatPolicy.Rules;

/// <summary>Whether this version of the library can read a snapshot. Asked before anything else of it is read: a newer one may look different.</summary>
internal static class SnapshotVersions
{
    /// <exception cref="JsonException">It is not JSON, or has no version.</exception>
    /// <exception cref="NotSupportedException">It is of a newer version.</exception>
    public static void Check(string json, int known, string what)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("version", out var version)
            || version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number < 1)
        {
            throw new JsonException($"This is no snapshot of {what}: it has no version.");
        }

        if (number > known)
        {
            throw new NotSupportedException(
                $"The snapshot of {what} is of version {number}, and this library reads versions up to {known}. Update WeChatPolicy.Rules, or fold the facts again with this version.");
        }
    }
}
