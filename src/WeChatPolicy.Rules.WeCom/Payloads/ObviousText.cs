using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Reads what nobody has documented: every string that does not look like an id, an address or a key, at any depth.</summary>
/// <remarks>Walks instead of calling itself, so no depth of nesting can exhaust the stack.</remarks>
internal static class ObviousText
{
    private static readonly FrozenSet<string> s_technical = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "action", "from", "to", "tolist", "user", "username", "creator", "sender", "receiver", "avatar", "seq", "encoding", "status", "version");

    private static readonly string[] s_technicalEndings = ["id", "ids", "url", "uri", "md5", "md5sum", "sha1", "sha256", "key", "token", "fileext", "type", "time", "size", "code", "ticket"];

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document, well formed.</param>
    /// <param name="into">Where its texts go.</param>
    /// <param name="leftOut">Names of members of the document itself that hold no payload: a message's envelope.</param>
    public static void Read(ReadOnlySpan<byte> document, Content into, Func<ReadOnlySpan<byte>, bool>? leftOut = null)
    {
        var embedded = new Queue<byte[]>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        Walk(document, into, embedded, seen, leftOut);
        while (embedded.TryDequeue(out var next)) Walk(next, into, embedded, seen, null);
    }

    private static void Walk(ReadOnlySpan<byte> document, Content into, Queue<byte[]> embedded, Dictionary<string, int> seen, Func<ReadOnlySpan<byte>, bool>? leftOut)
    {
        var reader = new Utf8JsonReader(document, JsonSlice.Options);
        var name = "";
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = JsonEscapes.Text(reader.ValueSpan, reader.ValueIsEscaped);
                if (reader.CurrentDepth == 1 && leftOut?.Invoke(reader.ValueSpan) == true) reader.Skip();
            }
            else if (reader.TokenType == JsonTokenType.String && !reader.ValueSpan.IsEmpty)
            {
                var inner = JsonSlice.Take(ref reader, document).Open();
                if (inner.IsObject) embedded.Enqueue(inner.Bytes.ToArray());
                else if (!IsTechnical(name)) Add(into, name, JsonEscapes.Text(reader.ValueSpan, reader.ValueIsEscaped), seen);
                inner.Dispose();
            }
        }
    }

    private static void Add(Content into, string name, string text, Dictionary<string, int> seen)
    {
        if (string.IsNullOrEmpty(into.Text) && name is "content" or "text")
        {
            into.Text = text;
            return;
        }

        if (name.Length == 0) name = "value";
        var count = seen[name] = seen.GetValueOrDefault(name) + 1;
        into.AddPart(count == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}[{count - 1}]"), text);
    }

    private static bool IsTechnical(string name) =>
        s_technical.Contains(name) || s_technicalEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
