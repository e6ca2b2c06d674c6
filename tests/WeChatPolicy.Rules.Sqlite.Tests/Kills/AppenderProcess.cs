using System.Diagnostics;
using System.Globalization;

namespace WeChatPolicy.Rules.Sqlite.Tests.Kills;

/// <summary>An <see cref="Appender"/> in a process of its own.</summary>
internal sealed class AppenderProcess : IDisposable
{
    private readonly Process _process;

    public AppenderProcess(string path, string facts)
    {
        var start = new ProcessStartInfo { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        start.FileName = Environment.ProcessPath!;
        // Under the shared host the executable is the host, which wants to be told what to run.
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet") start.ArgumentList.Add(typeof(Appender).Assembly.Location);
        start.ArgumentList.Add(Appender.Verb);
        start.ArgumentList.Add(path);
        start.ArgumentList.Add(facts);
        // It lives for milliseconds: code that profiles itself earns nothing.
        start.Environment["DOTNET_TieredPGO"] = "0";
        _process = Process.Start(start)!;
    }

    /// <summary>Lets it append, kills it at some point after a number of acknowledgements, and returns the number of facts that it was acknowledged.</summary>
    /// <param name="acknowledgements">How many acknowledgements to wait for; 0 kills while it opens the log.</param>
    /// <param name="spins">How long to wait after the last of them, in turns of an empty loop.</param>
    /// <param name="meanwhile">What is done before the kill, while it goes on appending.</param>
    public int RunAndKill(int acknowledgements, int spins, Action? meanwhile = null)
    {
        _process.StandardInput.Write('g');
        _process.StandardInput.Flush();
        var acknowledged = 0;
        for (var i = 0; i < acknowledgements; i++)
        {
            if (Read() is not { } count) throw new InvalidOperationException($"The process ended by itself, with {_process.ExitCode}.");
            acknowledged = count;
        }

        meanwhile?.Invoke();
        Thread.SpinWait(spins);
        _process.Kill();
        // What was acknowledged between the last line read and the end counts as well.
        while (Read() is { } count) acknowledged = count;
        _process.WaitForExit();
        return acknowledged;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }

    private int? Read()
    {
        // A line that the end cut short was not acknowledged.
        var digits = "";
        for (int next; (next = _process.StandardOutput.Read()) >= 0;)
        {
            if (next == '\n') return int.Parse(digits, CultureInfo.InvariantCulture);
            digits += (char)next;
        }

        return null;
    }
}
