using System.Runtime.CompilerServices;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>The lines of a stream, waiting for it or not. A line holds until the next one is asked for.</summary>
internal static class StreamLines
{
    public static IEnumerable<RawLine> Read(Stream stream, int maxLineBytes)
    {
        using var buffer = new LineBuffer(maxLineBytes);
        while (true)
        {
            while (buffer.TryNext(out var line)) yield return line;
            if (buffer.IsDone) yield break;
            buffer.Filled(stream.Read(buffer.Space().Span));
        }
    }

    public static async IAsyncEnumerable<RawLine> ReadAsync(Stream stream, int maxLineBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var buffer = new LineBuffer(maxLineBytes);
        while (true)
        {
            while (buffer.TryNext(out var line)) yield return line;
            if (buffer.IsDone) yield break;
            buffer.Filled(await stream.ReadAsync(buffer.Space(), cancellationToken).ConfigureAwait(false));
        }
    }
}
