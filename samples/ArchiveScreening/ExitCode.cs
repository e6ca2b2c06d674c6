namespace ArchiveScreening;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Every message that there is, as far as that can be told, was judged.</summary>
    public const int Done = 0;

    /// <summary>Done, and whole messages were not judged: lines rejected, messages that could not be decrypted, numbers that no message had, an answer that did not come.</summary>
    public const int SomeUnread = 1;

    /// <summary>Wrong usage, or an input or output that cannot be used.</summary>
    public const int Unusable = 2;

    /// <summary>Done, and a finding asks for what <c>--fail-on</c> names, or more; told even where messages could not be read.</summary>
    public const int FindingsMet = 3;

    /// <summary>
    /// Stopped by Ctrl-C or SIGTERM. The files are valid but the archive is not finished, so that none of the codes above
    /// would be true; 130 is what shells report of a program that ended on SIGINT.
    /// </summary>
    public const int Interrupted = 130;
}
