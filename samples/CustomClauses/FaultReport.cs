using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Workflows;

namespace CustomClauses;

/// <summary>Everything that is wrong with a file, as an operator reads it.</summary>
internal static class FaultReport
{
    /// <summary>Does something that loads workflows, and writes the faults that it fails with.</summary>
    /// <returns>Whether there was none.</returns>
    public static bool WriteFaultsOf(TextWriter output, Action load)
    {
        try
        {
            load();
            return true;
        }
        catch (Exception error) when (error is WorkflowFormatException or PolicyConfigurationException)
        {
            Write(output, error);
            return false;
        }
    }

    public static void Write(TextWriter output, Exception error)
    {
        foreach (var line in error.Message.Split('\n')) output.WriteLine($"  {line}");
    }
}
