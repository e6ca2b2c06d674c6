namespace Timeline.Tests;

/// <summary>What a run of the whole program printed.</summary>
internal sealed record Printed(int ExitCode, string Output, string Error)
{
    public static Printed By(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = TimelineProgram.Run(args, new TimelineHost { Out = output, Error = error });
        return new Printed(code, output.ToString(), error.ToString());
    }

    /// <summary>A run over a file of these lines.</summary>
    public static Printed Of(IEnumerable<string> lines, params string[] args)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, lines);
            return By(["--facts", file, .. args]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The chapter of a title, up to the next one.</summary>
    public string Chapter(string title)
    {
        var start = Output.IndexOf($"-- {title} ", StringComparison.Ordinal);
        Assert.True(start >= 0, $"There is no chapter '{title}'.");
        var end = Output.IndexOf("\n-- ", start + 1, StringComparison.Ordinal);
        return end < 0 ? Output[start..] : Output[start..end];
    }
}
