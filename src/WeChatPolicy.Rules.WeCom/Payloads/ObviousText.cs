using System.Globalization;
using System.Text;
using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Reads what nobody has documented: every string that does not look like an id, an address or a key, at any depth.</summary>
/// <remarks>Walks instead of calling itself, so no depth of nesting can exhaust the stack.</remarks>
internal static class ObviousText
{
    /// <summary>Reads a document.</summary>
    /// <param name="document">The document, well formed.</param>
    /// <param name="into">Where its texts go.</param>
    /// <param name="unread">Takes note of words under a name that does not let one expect any, and of JSON that is broken.</param>
    /// <param name="leftOut">Names of members of the document itself that hold no payload: a message's envelope.</param>
    public static void Read(ReadOnlySpan<byte> document, Content into, UnreadNotes unread, Func<ReadOnlySpan<byte>, bool>? leftOut = null)
    {
        var embedded = new Queue<byte[]>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        Walk(document, into, unread, embedded, seen, leftOut);
        while (embedded.TryDequeue(out var next)) Walk(next, into, unread, embedded, seen, null);
    }

    private static void Walk(
        ReadOnlySpan<byte> document, Content into, UnreadNotes unread, Queue<byte[]> embedded, Dictionary<string, int> seen, Func<ReadOnlySpan<byte>, bool>? leftOut)
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
                var value = JsonSlice.Take(ref reader, document);
                var inner = value.Open();
                if (inner.IsObject || inner.IsArray)
                {
                    embedded.Enqueue(inner.Bytes.ToArray());
                }
                else if (Encoding.UTF8.GetBytes(name) is var plain && (TechnicalNames.Has(plain) || TechnicalNames.HasEnding(plain)))
                {
                    unread.Note(plain, value, UnreadReason.UnexpectedShape);
                }
                else
                {
                    Add(into, name, value.Text(), seen);
                    if (inner.BeginsLikeDocument) unread.Note(plain, UnreadReason.BrokenJson, 1);
                }

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
}
