using System.Text;
using WeChatPolicy.Rules.DataZone.Reading;

namespace WeChatPolicy.Rules.DataZone.Tests;

/// <summary>What the tests say of transcripts, and one analyser for all that need no other.</summary>
internal static class Transcripts
{
    public static TranscriptAnalyser Analyser { get; } = new(PolicyBuilder.CreateDefault().Build());

    public static TranscriptAnswer Ask(this TranscriptAnalyser analyser, string transcript, TranscriptFacts? facts = null) =>
        analyser.Analyse(transcript, facts, TestContext.Current.CancellationToken);

    public static TranscriptAnswer Ask(this TranscriptAnalyser analyser, ReadOnlySpan<byte> transcript, TranscriptFacts? facts = null) =>
        analyser.Analyse(transcript, facts, TestContext.Current.CancellationToken);

    /// <summary>Facts of JSON; an empty text is none.</summary>
    public static TranscriptFacts Facts(string json) => json.Length == 0 ? TranscriptFacts.Unknown : TranscriptJson.ReadFacts(Encoding.UTF8.GetBytes(json));

    /// <summary>The messages as they are cut: role, what it is called, whether it is proven, words.</summary>
    public static IEnumerable<string> Cut(string transcript, TranscriptFacts facts, TranscriptOptions? options = null) =>
        Read(transcript, facts, options).Messages.Select(message => $"{message.Line + 1} {message.Role}{(message.Called == ParticipantKind.Unknown ? "" : $"/{message.Called}")}{(message.IsProven ? "" : "?")}: {message.Words}");

    public static TranscriptReading Read(string transcript, TranscriptFacts facts, TranscriptOptions? options = null) =>
        TranscriptReader.Read(Encoding.UTF8.GetBytes(transcript), facts, TranscriptWords.Default.With((options ?? new()).MoreWords), options ?? new());

    /// <summary>A finding in one line: line, role, rule, confidence, enforcement.</summary>
    public static string Line(TranscriptFinding finding) => $"{finding.Line} {finding.Role ?? "-"} {finding.RuleId} {finding.Confidence} {finding.Enforcement}";

    public static string Line(TranscriptRemark remark) => $"{remark.Code}{(remark.Content is { } content ? $"/{content}" : "")} {remark.Count}: {string.Join(',', remark.Lines)}";
}
