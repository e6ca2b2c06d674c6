using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArchiveScreening;

/// <summary>A file of one JSON object a line, in UTF-8 with Chinese left readable. A line is written whole or not at all.</summary>
internal sealed class JsonLinesFile : IDisposable
{
    private const int BufferSize = 1 << 16;

    /// <summary>A buffer that one huge line has blown up is given back rather than kept.</summary>
    private const int LargestKept = 1 << 20;

    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly FileStream _file;
    private ArrayBufferWriter<byte> _line = new(4096);
    private Utf8JsonWriter _json;

    public JsonLinesFile(string path)
    {
        _file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, BufferSize);
        _json = new Utf8JsonWriter(_line, s_options);
    }

    public void WriteLine<TState>(TState state, Action<Utf8JsonWriter, TState> write)
    {
        _json.WriteStartObject();
        write(_json, state);
        _json.WriteEndObject();
        _json.Flush();
        _line.GetSpan(1)[0] = (byte)'\n';
        _line.Advance(1);
        _file.Write(_line.WrittenSpan);
        Clear();
    }

    /// <summary>Hands all lines so far to the system, so that they outlive this process.</summary>
    public void Flush() => _file.Flush();

    public void Dispose()
    {
        _json.Dispose();
        _file.Dispose();
    }

    private void Clear()
    {
        if (_line.Capacity > LargestKept)
        {
            _line = new ArrayBufferWriter<byte>(4096);
            _json.Dispose();
            _json = new Utf8JsonWriter(_line, s_options);
            return;
        }

        _line.ResetWrittenCount();
        _json.Reset();
    }
}
