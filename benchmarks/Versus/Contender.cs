using System.Diagnostics;
using System.Globalization;
using WeChatPolicy.Rules.Benchmarks.Measuring;

namespace WeChatPolicy.Rules.Benchmarks.Versus;

/// <summary>A running probe of one revision: asked line by line, idle in between.</summary>
internal sealed class Contender : IDisposable
{
    private readonly Process _process;

    public Contender(Revision revision, string? data)
    {
        Revision = revision;
        string[] arguments = data is null ? [] : ["--data", data];
        _process = Process.Start(new ProcessStartInfo(revision.Probe, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"The probe of {revision.Name} could not be started.");
    }

    public Revision Revision { get; }

    /// <summary>Gives a command that has no answer but that it was done.</summary>
    public void Tell(string line) => _ = Ask(line);

    /// <summary>Whether this revision has something to measure in that row.</summary>
    public bool Prepare(string row) => Ask("prepare " + row) == "ready";

    /// <summary>A row to be measured in turn with others.</summary>
    public Cell Cell(string row) => new($"{Revision.Name} {row}", () => Run(row));

    /// <summary>One figure of a row.</summary>
    public double Run(string row) => double.Parse(Ask("run " + row), CultureInfo.InvariantCulture);

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private string Ask(string line)
    {
        _process.StandardInput.WriteLine(line);
        _process.StandardInput.Flush();
        var answer = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"The probe of {Revision.Name} ended at '{line}'.");
        return answer.StartsWith("fault ", StringComparison.Ordinal) ? throw new InvalidOperationException($"The probe of {Revision.Name} at '{line}': {answer[6..]}") : answer;
    }
}
