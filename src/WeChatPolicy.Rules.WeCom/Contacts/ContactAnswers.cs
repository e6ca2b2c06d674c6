using System.Globalization;
using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Reads files of answers: one JSON object, or several one behind the other, as calls and pages were saved.</summary>
internal static class ContactAnswers
{
    // More than a thousand pages of what one call may return.
    private const int MostBytes = 256 * 1024 * 1024;

    private static readonly JsonReaderOptions s_several = new() { AllowMultipleValues = true, MaxDepth = 64 };

    /// <summary>Hands over each answer that is no error.</summary>
    /// <param name="stream">The answers in UTF-8.</param>
    /// <param name="source">What the file is called, for whoever has to look.</param>
    /// <param name="faults">Receives what is wrong.</param>
    /// <param name="take">Takes an answer.</param>
    public static void Read(Stream stream, string source, List<string> faults, Action<CheckedObject> take)
    {
        if (Bytes(stream) is not { } bytes)
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"{source}: is longer than {MostBytes} bytes"));
            return;
        }

        var rest = bytes.AsSpan();
        if (rest.StartsWith("\uFEFF"u8)) rest = rest[3..];
        var reader = new Utf8JsonReader(rest, s_several);
        var number = 0;
        try
        {
            while (reader.Read())
            {
                using var document = JsonDocument.ParseValue(ref reader);
                number++;
                Take(document.RootElement, number == 1 ? $"{source}: $" : string.Create(CultureInfo.InvariantCulture, $"{source}: ${number}"), faults, take);
            }

            if (number == 0) faults.Add($"{source}: is empty");
        }
        catch (JsonException error)
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"{source}: not valid JSON at line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}"));
        }
    }

    private static void Take(JsonElement root, string path, List<string> faults, Action<CheckedObject> take)
    {
        try
        {
            if (CheckedObject.From(root, path, faults) is not { } answer) return;
            if (answer.Whole("errcode") is not { } code || code == 0) take(answer);
            else answer.Fault("errcode", string.Create(CultureInfo.InvariantCulture, $"the API answered with the error {code} and no data; ask it again"));
        }
        catch (InvalidOperationException)
        {
            faults.Add($"{path}: a name in it holds half of a surrogate pair, or is not valid UTF-8");
        }
    }

    private static byte[]? Bytes(Stream stream)
    {
        using var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (all.Length + read > MostBytes) return null;
            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }
}
