namespace Timeline;

/// <summary>What the program tells the shell; the codes of ArchiveScreening.</summary>
internal static class ExitCode
{
    /// <summary>Every line was read.</summary>
    public const int Done = 0;

    /// <summary>Done, and some lines could not be read.</summary>
    public const int SomeRejected = 1;

    /// <summary>Wrong usage, or a file that cannot be used.</summary>
    public const int Unusable = 2;
}
