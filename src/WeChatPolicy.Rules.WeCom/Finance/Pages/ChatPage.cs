using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>One answer of the vendor: its entries in the order of their numbers, as far as it goes, and what is wrong with the rest of it.</summary>
internal sealed class ChatPage
{
    private readonly byte[] _answer;
    private readonly List<ChatEntry> _entries = [];
    private long _largest;

    private ChatPage(byte[] answer) => _answer = answer;

    /// <summary>The entries that are whole, in the order of their numbers; those with the same number in that of the answer.</summary>
    public IReadOnlyList<ChatEntry> Entries => _entries;

    /// <summary>Why the answer was not read to its end: <c>answer-cut-off</c>, <c>answer-broken</c> or <c>answer-too-large</c>; null where it was.</summary>
    public string? Fault { get; private set; }

    /// <summary>The vendor's <c>errcode</c>; 0 where all is well.</summary>
    public int ErrorCode { get; private set; }

    public static ChatPage Read(byte[] answer, int mostBytes)
    {
        var page = new ChatPage(answer);
        if (answer.Length > mostBytes) page.Fault = "answer-too-large";
        else page.Walk();
        page.Order();
        return page;
    }

    public ReadOnlySpan<byte> Bytes(ChatEntry entry) => _answer.AsSpan(entry.Start, entry.Length);

    private void Walk()
    {
        // Not the final block: so a text that merely ends too soon is told from one that is none.
        var reader = new Utf8JsonReader(_answer, isFinalBlock: false, new JsonReaderState(JsonSlice.Options));
        try
        {
            Fault = "answer-cut-off";
            if (!reader.Read()) return;
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                while (true)
                {
                    if (!reader.Read()) return;
                    if (reader.TokenType == JsonTokenType.EndObject) break;
                    if (!Member(ref reader)) return;
                }

                if (!_answer.AsSpan((int)reader.BytesConsumed).ContainsAnyExcept(" \t\r\n\0"u8))
                {
                    Fault = null;
                    return;
                }
            }

            Fault = "answer-broken";
        }
        catch (JsonException)
        {
            Fault = "answer-broken";
        }
    }

    private bool Member(ref Utf8JsonReader reader)
    {
        var isList = reader.ValueTextEquals("chatdata"u8);
        var isCode = reader.ValueTextEquals("errcode"u8);
        if (!reader.Read()) return false;
        if (isList && reader.TokenType == JsonTokenType.StartArray) return List(ref reader);
        if (isCode) ErrorCode = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var code) ? code : int.MinValue;
        return reader.TrySkip();
    }

    private bool List(ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndArray) return true;
            var start = (int)reader.TokenStartIndex;
            if (!reader.TrySkip()) return false;
            Add(start, (int)reader.BytesConsumed - start);
        }

        return false;
    }

    private void Add(int start, int length)
    {
        var sequence = new EntryFields(_answer.AsSpan(start, length)).Sequence;
        var place = sequence ?? (_entries is [.., var before] ? before.Place : 0);
        _entries.Add(new ChatEntry(start, length, sequence, place, GoesBack: place < _largest));
        _largest = Math.Max(_largest, place);
    }

    private void Order()
    {
        if (!_entries.Exists(entry => entry.GoesBack)) return;
        var ordered = _entries.OrderBy(entry => entry.Place).ToList();
        _entries.Clear();
        _entries.AddRange(ordered);
    }
}
