using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace WeChatPolicy.Rules.DataZone;

/// <summary>The answer of an analyser in JSON, and the facts and options that it is given in JSON: <c>transcript-answer.schema.json</c>, <c>transcript-facts.schema.json</c>.</summary>
/// <remarks>Every member of an answer is always there: the zone compares it with an example of the output.</remarks>
public static class TranscriptJson
{
    private static readonly JsonWriterOptions s_writing = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The answer as UTF-8.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is null.</exception>
    public static byte[] Write(TranscriptAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, s_writing)) AnswerWriter.Write(writer, answer);
        return stream.ToArray();
    }

    /// <summary>The error as UTF-8: what cannot be read, where, and what to do.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public static byte[] Write(TranscriptException error)
    {
        ArgumentNullException.ThrowIfNull(error);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, s_writing)) AnswerWriter.Write(writer, error);
        return stream.ToArray();
    }

    /// <summary>Facts of UTF-8, read strictly: a member that there is not, a value that there is not and a role that is named twice are refused.</summary>
    /// <exception cref="TranscriptException">They are not as the schema has them.</exception>
    public static TranscriptFacts ReadFacts(ReadOnlySpan<byte> facts) => FactsReader.Read(facts);

    /// <summary>Options of UTF-8: <c>maxBytes</c>, <c>maxLines</c>, <c>timeLimitMilliseconds</c> and <c>moreWords</c>, each of which may be left out.</summary>
    /// <exception cref="TranscriptException">They are not as they are to be.</exception>
    public static TranscriptOptions ReadOptions(ReadOnlySpan<byte> options) => OptionsReader.Read(options);
}
