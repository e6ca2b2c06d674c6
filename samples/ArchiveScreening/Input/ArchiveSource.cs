using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary>An opened archive.</summary>
/// <param name="name">The name that the user gave, as it stands in reports.</param>
/// <param name="size">How many bytes it has; <see langword="null"/> where nobody knows.</param>
internal abstract class ArchiveSource(string name, long? size) : IDisposable
{
    public string Name => name;

    public long? Size => size;

    /// <summary>How many lines are judged before anything else is looked at: progress, an interruption.</summary>
    public virtual int LinesPerBatch => 512;

    /// <summary>How far lines were handed out, where another run can go on from there.</summary>
    public virtual ChatCheckpoint? Checkpoint => null;

    /// <summary>Reads it, one line or message at a time.</summary>
    public abstract IEnumerable<ReadLine> Read(ArchiveReader reader);

    public abstract void Dispose();

    /// <summary>Opens all of them before the first is read, so that a wrong name is told before hours of work.</summary>
    public static IReadOnlyList<ArchiveSource> OpenAll(ScreeningPaths paths, ScreeningHost host)
    {
        if (paths.ChatData is { } chatData) return [EncryptedArchive.Open(chatData, paths.Keys!, paths.Checkpoint)];
        var sources = new List<ArchiveSource>(paths.Archives.Count);
        try
        {
            foreach (var name in paths.Archives) sources.Add(LineArchive.Open(name, host));
            return sources;
        }
        catch (ScreeningException)
        {
            sources.ForEach(source => source.Dispose());
            throw;
        }
    }
}
