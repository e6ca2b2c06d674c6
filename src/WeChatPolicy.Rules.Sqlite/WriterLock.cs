namespace WeChatPolicy.Rules.Sqlite;

/// <summary>The right to write to a log, held by one at a time.</summary>
/// <remarks>
/// A lock of its own, since SQLite's are taken for each transaction anew. It stands on a file beside the log: closing any
/// handle on the log's own file would make the system drop the locks that SQLite has on it. The file stays when the lock
/// is given back, as removing it could take it from under the next writer.
/// </remarks>
internal sealed class WriterLock : IDisposable
{
    // How Linux, macOS and Windows say that somebody else holds a file.
    private const int LinuxHeld = 11;
    private const int MacHeld = 35;
    private const int WindowsHeld = unchecked((int)0x80070020);

    private readonly FileStream _file;

    private WriterLock(FileStream file) => _file = file;

    public static WriterLock Take(string path)
    {
        try
        {
            return new WriterLock(new FileStream(path + ".writer", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0));
        }
        catch (DirectoryNotFoundException error)
        {
            throw new FactLogException($"The folder of the log '{path}' is not there. Create it first.", error);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new FactLogException($"The folder of the log '{path}' may not be written to. Give the process the right to, or open the log for reading.", error);
        }
        catch (IOException error) when (error.HResult is LinuxHeld or MacHeld or WindowsHeld)
        {
            throw new FactLogException($"The log '{path}' has a writer already, in this process or another one. Share that one, or open the log for reading.", error);
        }
        catch (IOException error)
        {
            throw new FactLogException($"The file '{path}.writer', which keeps a second writer out, cannot be opened. Check the disk and the folder.", error);
        }
    }

    public void Dispose() => _file.Dispose();
}
