namespace WeChatPolicy.Rules.Workflows.Documents;

/// <summary>Reads a stream as far as a workflow file may go, and one byte more, which tells that it goes further.</summary>
internal static class WorkflowBytes
{
    public static byte[] Read(Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (bytes.Length <= DocumentLimits.MostBytes && stream.Read(buffer) is var count and > 0) bytes.Write(buffer, 0, count);
        return bytes.ToArray();
    }
}
