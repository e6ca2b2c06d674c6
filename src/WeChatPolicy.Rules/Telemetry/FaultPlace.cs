using System.Diagnostics;

namespace WeChatPolicy.Rules;

/// <summary>Where an exception came from, without a word of what it says.</summary>
internal static class FaultPlace
{
    private const string Unknown = "an unknown place";

    /// <summary>The full name of its type.</summary>
    public static string TypeOf(Exception error) => error.GetType().FullName ?? error.GetType().Name;

    /// <summary>The first method on its stack that is not the framework's own; names of methods are code, and hold nothing of a fact.</summary>
    public static string Of(Exception error)
    {
        string? first = null;
        foreach (var frame in new StackTrace(error, fNeedFileInfo: false).GetFrames())
        {
            // Not GetMethod, which trimming takes away.
            if (DiagnosticMethodInfo.Create(frame) is not { } method) continue;
            first ??= Name(method);
            if (!IsFramework(method.DeclaringAssemblyName)) return Name(method);
        }

        return first ?? Unknown;
    }

    private static string Name(DiagnosticMethodInfo method) => $"{method.DeclaringTypeName}.{method.Name}";

    private static bool IsFramework(string assembly) => assembly.StartsWith("System.", StringComparison.Ordinal) || assembly.StartsWith("System,", StringComparison.Ordinal);
}
