using System.IO.Compression;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>The parts of a document that is a ZIP archive.</summary>
/// <remarks>Names are compared without regard to case and to the way of their slashes, as the programs that open them do; of two parts of one name the first one counts.</remarks>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly InspectionBudget _budget;

    /// <exception cref="InvalidDataException">It is no archive, or its directory is damaged.</exception>
    public Package(Stream content, InspectionBudget budget)
    {
        _budget = budget;
        _archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in _archive.Entries) _parts.TryAdd(PartName.Normal(entry.FullName), entry);
    }

    public IEnumerable<string> Names => _parts.Keys;

    public bool Has(string name) => _parts.ContainsKey(name);

    /// <summary>Opens a part; <see langword="null"/> where there is none or it is encrypted, which <see cref="ZipArchive"/> would hand out as it lies there.</summary>
    public Stream? Open(string name) =>
        _parts.TryGetValue(name, out var entry) && !entry.IsEncrypted ? new BoundedStream(entry.Open(), _budget) : null;

    public void Dispose() => _archive.Dispose();
}
