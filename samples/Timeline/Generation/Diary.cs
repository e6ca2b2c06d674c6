using System.Globalization;
using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>What happened, as the company's systems tell of it: most at once, some a few minutes late, a little twice.</summary>
internal sealed class Diary(SplitMix dice)
{
    // Below the ten minutes for which the tracker waits.
    private const int LatestMinutes = 9;

    private readonly List<(DateTimeOffset Arrives, int Order, Fact Fact)> _entries = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>An id that no other fact has.</summary>
    public string Id(string kind)
    {
        var number = _numbers[kind] = _numbers.GetValueOrDefault(kind) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{kind}-{number:0000}");
    }

    /// <summary>Writes down what happened at an instant; what would happen after the story does not happen.</summary>
    public void Write(DateTimeOffset at, Fact fact)
    {
        if (at > Days.End) return;
        var arrives = dice.Below(90) == 0 ? at + dice.Minutes(1, LatestMinutes) : at;
        _entries.Add((arrives, _entries.Count, fact));
        if (dice.Below(200) == 0) _entries.Add((arrives + dice.Minutes(0, 5), _entries.Count, fact));
    }

    /// <summary>The facts in the order in which they arrive.</summary>
    public IEnumerable<Fact> InOrder() => _entries.OrderBy(entry => entry.Arrives).ThenBy(entry => entry.Order).Select(entry => entry.Fact);
}
