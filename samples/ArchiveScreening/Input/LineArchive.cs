using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary>An archive that is decrypted already, one JSON message a line.</summary>
internal sealed class LineArchive : ArchiveSource
{
    private readonly Stream _content;

    private LineArchive(string name, Stream content, long? size)
        : base(name, size) => _content = content;

    public static LineArchive Open(string name, ScreeningHost host)
    {
        if (name == ScreeningArguments.StandardInput) return new LineArchive("stdin", host.OpenStandardInput(), null);
        var file = InputFile.Open("archive", Path.GetFullPath(name, host.CurrentDirectory));
        // The bundled archive lies wherever the program was built; its place says nothing to a reader.
        return new LineArchive(name == BundledData.Archive ? Path.GetFileName(name) : name, file, file.CanSeek ? file.Length : null);
    }

    public override IEnumerable<ReadLine> Read(ArchiveReader reader) => reader.Read(_content).Select(line => new ReadLine(line));

    public override void Dispose() => _content.Dispose();
}
