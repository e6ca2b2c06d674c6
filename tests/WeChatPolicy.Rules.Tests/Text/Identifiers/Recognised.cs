using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

/// <summary>What the library's own analyzer finds of one type, each with how sure it is: <c>Likely 13812345678</c>.</summary>
internal static class Recognised
{
    private static readonly TextAnalyzer s_analyzer = new TextAnalyzerBuilder().Build();

    internal static string[] In(string text, Signal signal)
    {
        var buffer = new AnalysisBuffer();
        buffer.Add("text", text);
        s_analyzer.Read(buffer);
        Assert.Null(buffer.Failures);
        var finds = new List<string>();
        foreach (var match in buffer.Matches)
        {
            if (match.Signal == signal) finds.Add($"{match.Strength} {text.Substring(match.Start, match.Length)}");
        }

        return [.. finds];
    }

    /// <summary>How sure the surest find of a type is; nothing where there is none.</summary>
    internal static Confidence? Strongest(string text, Signal signal)
    {
        var buffer = new AnalysisBuffer();
        buffer.Add("text", text);
        s_analyzer.Read(buffer);
        return buffer.Strongest(signal);
    }
}
