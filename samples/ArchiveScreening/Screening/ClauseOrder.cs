namespace ArchiveScreening;

/// <summary>The order of the policy: 2.2.4 before 2.10.1, and the company's own clauses last.</summary>
internal sealed class ClauseOrder : IComparer<string>
{
    public static ClauseOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (a, b) = ((x ?? "").Split('.'), (y ?? "").Split('.'));
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            var (aIsNumber, bIsNumber) = (int.TryParse(a[i], out var m), int.TryParse(b[i], out var n));
            if (aIsNumber != bIsNumber) return aIsNumber ? -1 : 1;
            var order = aIsNumber ? m.CompareTo(n) : string.CompareOrdinal(a[i], b[i]);
            if (order != 0) return order;
        }

        return a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(x, y);
    }
}
