using System.Globalization;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>What is allowed and yet worth a look, told once a kind: how often, and where first.</summary>
internal sealed class ContactNotes
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, (int Count, string First)> _notes = new(StringComparer.Ordinal);

    public IReadOnlyList<string> ToList() => [.. _order.Select(Told)];

    public void Add(string place, string what)
    {
        if (_notes.TryGetValue(what, out var known))
        {
            _notes[what] = known with { Count = known.Count + 1 };
            return;
        }

        _order.Add(what);
        _notes[what] = (1, place);
    }

    private string Told(string what)
    {
        var (count, first) = _notes[what];
        return count == 1 ? $"{first}: {what}" : string.Create(CultureInfo.InvariantCulture, $"{first}: {what} ({count} times in all)");
    }
}
