using System.Text;
using WeChatPolicy.Rules.Workflows.Documents;
using WeChatPolicy.Rules.Workflows.Loading;

namespace WeChatPolicy.Rules.Workflows;

/// <summary>Rules that a host wrote as Microsoft RulesEngine JSON: checked, compiled and immutable.</summary>
/// <remarks>
/// An expression that is true is a finding. What it may use stands in EXPRESSIONS.md; <c>workflow.schema.json</c> helps an
/// editor. One set can be added to any number of builders, from any thread.
/// </remarks>
public sealed class WorkflowClauses
{
    private WorkflowClauses(IReadOnlyList<WorkflowRule> rules) => Rules = rules;

    /// <summary>The rules in the order of the files; those that are not enabled are left out.</summary>
    public IReadOnlyList<WorkflowRule> Rules { get; }

    /// <summary>Loads workflows from JSON.</summary>
    /// <param name="json">A workflow, or an array of them.</param>
    /// <param name="name">What errors call it.</param>
    /// <exception cref="WorkflowFormatException">Something is wrong with it; nothing is loaded, and every fault is listed.</exception>
    public static WorkflowClauses Load(string json, string name = "workflows")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(name);
        return Load(name, Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Loads workflows from JSON in UTF-8.</summary>
    /// <param name="utf8Json">The stream, which is read to its end and left open.</param>
    /// <param name="name">What errors call it.</param>
    /// <exception cref="WorkflowFormatException">Something is wrong with it; nothing is loaded, and every fault is listed.</exception>
    public static WorkflowClauses Load(Stream utf8Json, string name = "workflows")
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(name);
        return Load(name, Bytes(utf8Json));
    }

    /// <summary>Loads workflows from files. They are one set: a workflow of one can inject that of another, and no name stands twice.</summary>
    /// <param name="paths">The files. Errors name them by their last part.</param>
    /// <exception cref="WorkflowFormatException">Something is wrong with them, or one cannot be read; nothing is loaded, and every fault is listed.</exception>
    public static WorkflowClauses LoadFiles(params IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        string[] files = [.. paths];
        foreach (var file in files) ArgumentException.ThrowIfNullOrEmpty(file, nameof(paths));
        return Load(loader =>
        {
            foreach (var file in files) ReadFile(loader, file);
        });
    }

    private static void ReadFile(WorkflowLoader loader, string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            loader.Read(name, Bytes(stream));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            loader.Missing(name, error is FileNotFoundException or DirectoryNotFoundException ? $"The file is not there. It was looked for as {Path.GetFullPath(path)}." : "The file cannot be read.");
        }
    }

    // As far as a workflow file may go, and one byte more, which tells that it goes further.
    private static byte[] Bytes(Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (bytes.Length <= DocumentLimits.MostBytes && stream.Read(buffer) is var count and > 0) bytes.Write(buffer, 0, count);
        return bytes.ToArray();
    }

    private static WorkflowClauses Load(string name, byte[] utf8) => Load(loader => loader.Read(name, utf8));

    private static WorkflowClauses Load(Action<WorkflowLoader> read) => LoadingThread.Run(() =>
    {
        var loader = new WorkflowLoader();
        read(loader);
        var rules = loader.Load();
        return loader.Faults.Count > 0 ? throw new WorkflowFormatException(loader.Faults) : new WorkflowClauses(rules);
    });
}
