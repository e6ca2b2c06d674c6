using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>The number of an entry that may be damaged on purpose.</summary>
internal static class StandInEntry
{
    public static long? Sequence(byte[] entry)
    {
        try
        {
            return new EntryFields(entry).Sequence;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
