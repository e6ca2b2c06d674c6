namespace CustomClauses;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All went as it should; a file that was checked has no fault.</summary>
    public const int Done = 0;

    /// <summary>The file has faults, or a step of the demonstration did not happen.</summary>
    public const int Faulty = 1;

    /// <summary>Wrong usage.</summary>
    public const int Usage = 2;
}
