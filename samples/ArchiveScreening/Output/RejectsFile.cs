using System.Text.Json;

namespace ArchiveScreening;

/// <summary><c>rejects.jsonl</c>: each line that could not be read, where it stands and why. What stands in it only where asked for.</summary>
internal sealed class RejectsFile(string path, string language, bool withRaw) : IDisposable
{
    private readonly JsonLinesFile _file = new(path);

    /// <summary>Writes a reject.</summary>
    /// <param name="reject">The line.</param>
    /// <param name="raw">What stands in it, where that is at hand.</param>
    public void Write(RejectedLine reject, string? raw) =>
        _file.WriteLine((reject, raw: withRaw ? raw : null, language), static (json, state) => Write(json, state.reject, state.raw, state.language));

    public void Flush() => _file.Flush();

    public void Dispose() => _file.Dispose();

    private static void Write(Utf8JsonWriter json, RejectedLine reject, string? raw, string language)
    {
        json.WriteString("archive"u8, reject.Archive);
        if (reject.Sequence is { } sequence) json.WriteNumber("seq"u8, sequence);
        json.WriteNumber("line"u8, reject.Line);
        json.WriteNumber("offset"u8, reject.Offset);
        json.WriteNumber("length"u8, reject.Length);
        json.WriteString("sha256"u8, reject.Sha256);
        json.WriteString("code"u8, reject.Code);
        json.WriteString("reason"u8, reject.Reason.In(language));
        if (raw is not null) json.WriteString("raw"u8, raw);
    }
}
