namespace EndToEnd.Tests;

/// <summary>What was planted, each by its number or the id of its message, as the report is to name it.</summary>
internal sealed class Planted
{
    /// <summary>Places by <c>matter of reason</c>, the parts that are empty left out.</summary>
    public SortedDictionary<string, List<string>> Unread { get; } = new(StringComparer.Ordinal);

    /// <summary>Rules by the id of the message that breaks them; no other message breaks any.</summary>
    public Dictionary<string, string> Findings { get; } = new(StringComparer.Ordinal);

    /// <summary>Gaps in the numbers: <c>17</c>, <c>17-20</c>.</summary>
    public List<string> Gaps { get; } = [];

    public long Missing { get; set; }

    /// <summary>Entries of the answer, those that come again left out.</summary>
    public int Entries { get; set; }

    /// <summary>Entries from which no message comes.</summary>
    public int Unreadable { get; set; }

    /// <summary>Messages that the policy does not look at.</summary>
    public int OutOfScope { get; set; }

    public void Add(string what, string place)
    {
        if (!Unread.TryGetValue(what, out var places)) places = Unread[what] = [];
        places.Add(place);
    }
}
