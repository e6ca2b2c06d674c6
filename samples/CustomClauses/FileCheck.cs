using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Workflows;

namespace CustomClauses;

/// <summary>Checks one workflow file and says what is wrong with it, or what is in it.</summary>
internal static class FileCheck
{
    public static int Run(string path, TextWriter output)
    {
        WorkflowClauses? clauses = null;
        var isSound = FaultReport.WriteFaultsOf(output, () =>
        {
            clauses = WorkflowClauses.LoadFiles(path);
            // Ids that clash with the policy's own, and signals that nobody knows, show only here.
            PolicyBuilder.CreateDefault().AddWorkflows(clauses).Build();
        });
        if (!isSound) return ExitCode.Faulty;
        RuleList.Write(output, clauses!);
        return ExitCode.Done;
    }
}
