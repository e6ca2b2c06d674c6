namespace WeChatPolicy.Rules;

/// <summary>A batch of entries on its way into a <see cref="FactLog"/>: all of it is stored or nothing. For those who write a log of their own.</summary>
/// <remarks>There is one at a time. Disposing of a batch that was not committed takes everything back.</remarks>
public interface ILogBatch : IDisposable
{
    /// <summary>How far the log reaches, as it is recorded now.</summary>
    LogHead Head { get; }

    /// <summary>The seal that was committed with <see cref="Head"/>.</summary>
    LogHash Seal { get; }

    /// <summary>The entry of a kind and id, among those of this batch too; <see langword="null"/> where there is none.</summary>
    LogEntry? Find(string kind, string id);

    /// <summary>Adds the next entry.</summary>
    void Add(LogEntry entry);

    /// <summary>Makes the batch durable, together with the head that it leads to. Once this returns, a crash loses nothing of it.</summary>
    void Commit(LogHead head, LogHash seal);
}
