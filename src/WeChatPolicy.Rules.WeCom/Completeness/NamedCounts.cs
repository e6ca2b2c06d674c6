namespace WeChatPolicy.Rules.WeCom;

/// <summary>Counts of what was not read, by matter, object and reason, each with the first places. Its size has a bound whatever an archive holds.</summary>
internal sealed class NamedCounts(int named)
{
    /// <summary>What stands for every further object.</summary>
    private const string Others = "…";

    private const int Most = 1000;
    private const int LongestPlace = 128;

    private readonly Dictionary<(CompletenessMatter Matter, string Of, string Reason), Places> _counts = [];

    public IEnumerable<CompletenessEntry> Entries => _counts.Select(pair =>
        new CompletenessEntry(pair.Key.Matter, pair.Key.Of, pair.Key.Reason, pair.Value.Count, [.. pair.Value.First]));

    public void Add(CompletenessMatter matter, string of, string reason, string place, long count = 1)
    {
        var places = PlacesOf(matter, of, reason);
        places.Count += count;
        if (place.Length == 0 || places.First.Count >= named) return;
        if (place.Length > LongestPlace) place = place[..(char.IsHighSurrogate(place[LongestPlace - 1]) ? LongestPlace - 1 : LongestPlace)] + Others;
        if (!places.First.Contains(place)) places.First.Add(place);
    }

    public void Add(NamedCounts other)
    {
        foreach (var (key, theirs) in other._counts)
        {
            var places = PlacesOf(key.Matter, key.Of, key.Reason);
            places.Count += theirs.Count;
            places.First.AddRange(theirs.First.Except(places.First).Take(named - places.First.Count).ToList());
        }
    }

    private Places PlacesOf(CompletenessMatter matter, string of, string reason)
    {
        var key = (matter, of, reason);
        if (_counts.TryGetValue(key, out var places)) return places;
        if (_counts.Count >= Most)
        {
            key = (matter, Others, "");
            if (_counts.TryGetValue(key, out places)) return places;
        }

        return _counts[key] = new Places();
    }

    private sealed class Places
    {
        public long Count { get; set; }

        public List<string> First { get; } = [];
    }
}
