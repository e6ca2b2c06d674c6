using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace WeChatPolicy.Rules.Workflows.Loading;

/// <summary>Runs a load on a stack of known size. The parser and what walks its trees are recursive, and a caller's thread may have little left.</summary>
internal static class LoadingThread
{
    private const int StackBytes = 16 * 1024 * 1024;

    [SuppressMessage("Design", "CA1031", Justification = "It is thrown again on the caller's thread.")]
    public static T Run<T>(Func<T> load)
    {
        T? result = default;
        ExceptionDispatchInfo? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = load();
                }
                catch (Exception error)
                {
                    thrown = ExceptionDispatchInfo.Capture(error);
                }
            },
            StackBytes)
        {
            IsBackground = true,
            Name = nameof(WorkflowLoader),
        };
        thread.Start();
        thread.Join();
        thrown?.Throw();
        return result!;
    }
}
