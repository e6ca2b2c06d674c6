using System.Text;
using WeChatPolicy.Rules.DataZone.Reading;

namespace WeChatPolicy.Rules.DataZone.Judging;

/// <summary>Tells findings of a message as findings of the transcript: without excerpts, with places in its bytes.</summary>
internal static class TranscriptFindings
{
    public static IEnumerable<TranscriptFinding> Of(IEnumerable<Finding> findings, SpokenMessage message, TranscriptText text) => findings.Select(finding => new TranscriptFinding
    {
        RuleId = finding.RuleId,
        Clause = finding.Clause,
        Kind = finding.Kind,
        Severity = finding.Severity,
        Confidence = finding.Confidence,
        Enforcement = finding.Enforcement,
        Role = finding.Subject.PersonId,
        Line = message.Line + 1,
        Places = PlacesOf(finding, message, text),
        Message = finding.Message,
        Remedy = finding.Remedy,
    });

    // In the order of the text, so that its bytes are counted once a finding.
    private static TranscriptPlace[] PlacesOf(Finding finding, SpokenMessage message, TranscriptText text)
    {
        var places = new List<TranscriptPlace>(finding.Evidence.Count);
        var (at, bytes) = (text[message.Line].Start, text[message.Line].ByteStart);
        foreach (var evidence in finding.Evidence.Where(static place => !place.IsField).OrderBy(static place => place.Start).ThenBy(static place => place.Length))
        {
            var start = message.Start + evidence.Start;
            bytes += Encoding.UTF8.GetByteCount(text.Text.AsSpan(at, start - at));
            at = start;
            places.Add(new(text.LineAt(start) + 1, bytes, Encoding.UTF8.GetByteCount(text.Text.AsSpan(start, evidence.Length))));
        }

        if (places.Count > 0) return [.. places];
        var line = text[message.Line];
        return [new(message.Line + 1, line.ByteStart, Encoding.UTF8.GetByteCount(text.Text.AsSpan(line.Start, line.Length)))];
    }
}
