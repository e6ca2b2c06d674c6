using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Conditions;

/// <summary>Puts what looks around a place to a text, in which 囍囍 stands for the place.</summary>
internal static class LookAround
{
    private const string Place = "囍囍";

    private static readonly TextAnalyzer s_library = new TextAnalyzerBuilder().AddLexicon("place", Place).Build();

    public delegate T Question<out T>(TextAnalysis text, in TextMatch place);

    /// <summary>The answer for the first such place.</summary>
    public static T Ask<T>(string text, Question<T> question, params (string List, string Word)[] ofHost)
    {
        var analyzer = ofHost.Length == 0 ? s_library
            : ofHost.Aggregate(new TextAnalyzerBuilder().AddLexicon("place", Place), static (builder, added) => builder.AddLexicon(added.List, added.Word)).Build();
        var buffer = new AnalysisBuffer();
        buffer.Add("body", text);
        analyzer.Read(buffer);
        Assert.True(buffer.Names.TryGet("place", out var signal));
        Assert.True(buffer.TryFind(signal, Confidence.Possible, out var place));
        return question(new(buffer), place);
    }
}
