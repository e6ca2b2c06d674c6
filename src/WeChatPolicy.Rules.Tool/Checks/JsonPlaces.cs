using System.Globalization;
using System.Text.Json;

namespace WeChatPolicy.Rules.Tool;

/// <summary>On which line of a JSON file each key of its configuration stands, by the key's path (<c>Passwords:MinimumLength</c>).</summary>
internal sealed class JsonPlaces
{
    private static readonly JsonReaderOptions s_lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly Dictionary<string, int> _lines = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the places of a file that is known to be JSON.</summary>
    public static JsonPlaces Of(byte[] utf8)
    {
        var places = new JsonPlaces();
        var bytes = utf8.AsSpan();
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        var reader = new Utf8JsonReader(bytes, s_lenient);
        var path = new List<string>();
        var counts = new Stack<int>();
        var (line, seen) = (1, 0);
        while (reader.Read())
        {
            line += bytes[seen..(int)reader.TokenStartIndex].Count((byte)'\n');
            seen = (int)reader.TokenStartIndex;
            places.Take(ref reader, path, counts, line);
        }

        return places;
    }

    /// <summary>The line of the key that a fault begins with, or of the longest part of its path that the file has.</summary>
    public int? LineOf(string fault)
    {
        var named = _lines.Keys.Where(key => BeginsWith(fault, key) || (AfterSection(key) is { } inner && BeginsWith(fault, inner))).MaxBy(key => key.Length);
        return named is null ? null : _lines[named];
    }

    private void Take(ref Utf8JsonReader reader, List<string> path, Stack<int> counts, int line)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                path.Add(reader.GetString()!);
                Note(path, line);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                if (counts.Pop() >= 0) path.RemoveAt(path.Count - 1);
                Leave(path, counts);
                break;
            default:
                Enter(path, counts, line);
                if (reader.TokenType == JsonTokenType.StartObject) counts.Push(-1);
                else if (reader.TokenType == JsonTokenType.StartArray) Open(path, counts);
                else Leave(path, counts);
                break;
        }
    }

    // An element of an array has its index for a key.
    private void Enter(List<string> path, Stack<int> counts, int line)
    {
        if (counts.Count == 0 || counts.Peek() < 0) return;
        path[^1] = counts.Peek().ToString(CultureInfo.InvariantCulture);
        Note(path, line);
    }

    private static void Open(List<string> path, Stack<int> counts)
    {
        counts.Push(0);
        path.Add("0");
    }

    private static void Leave(List<string> path, Stack<int> counts)
    {
        if (counts.Count == 0) return;
        if (counts.Peek() < 0) path.RemoveAt(path.Count - 1);
        else counts.Push(counts.Pop() + 1);
    }

    private void Note(List<string> path, int line) => _lines.TryAdd(string.Join(ConfigurationDelimiter, path), line);

    private const char ConfigurationDelimiter = ':';

    private static string? AfterSection(string key) => key.Split(ConfigurationDelimiter, 2) is [_, var inner] ? inner : null;

    // A key ends where no key goes on: "Files" is not the beginning of "FilesKept".
    private static bool BeginsWith(string fault, string key) =>
        fault.StartsWith(key, StringComparison.OrdinalIgnoreCase) && (fault.Length == key.Length || !IsKey(fault[key.Length]));

    private static bool IsKey(char letter) => char.IsLetterOrDigit(letter) || letter is '/' or '-' or '_';
}
