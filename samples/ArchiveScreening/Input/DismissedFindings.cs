using System.Text;
using System.Text.Json;

namespace ArchiveScreening;

/// <summary>The findings that the officer looked at and dismissed.</summary>
internal sealed class DismissedFindings
{
    private readonly Dictionary<string, bool> _met;

    private DismissedFindings(IEnumerable<string> ids) => _met = ids.Distinct(StringComparer.Ordinal).ToDictionary(id => id, _ => false, StringComparer.Ordinal);

    public static DismissedFindings None { get; } = new([]);

    /// <summary>How many ids no finding of this run had.</summary>
    public int NotMet => _met.Count(pair => !pair.Value);

    public bool IsEmpty => _met.Count == 0;

    /// <summary>Reads ids, one a line (anything after <c>#</c> is a comment), or JSONL with <c>"id"</c>.</summary>
    public static DismissedFindings Load(string path)
    {
        using var reader = new StreamReader(InputFile.Open("dismissed findings", path), Encoding.UTF8);
        var ids = new List<string>();
        var faults = new List<string>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            var id = line[0] == '{' ? IdIn(line) : line.Split('#', 2)[0].Trim();
            if (string.IsNullOrEmpty(id) || id.AsSpan().ContainsAny(" \t,\"")) faults.Add($"line {number} is neither an id nor JSON with an \"id\"");
            else ids.Add(id);
        }

        return faults.Count == 0 ? new DismissedFindings(ids) : throw new ScreeningException($"dismissed findings '{path}': {string.Join("; ", faults)}");
    }

    /// <summary>Whether a finding was dismissed; remembers that it was met.</summary>
    public bool Contains(string id)
    {
        if (_met.Count == 0 || !_met.ContainsKey(id)) return false;
        _met[id] = true;
        return true;
    }

    private static string? IdIn(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
        }
        // A lone surrogate is JSON, and no text.
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
