using System.Globalization;
using WeChatPolicy.Rules.DataZone.Reading;

namespace WeChatPolicy.Rules.DataZone.Judging;

/// <summary>Judges the messages of one transcript.</summary>
internal sealed class TranscriptJudge(PolicyEngine engine, TranscriptFacts facts, TimeProvider time, TimeSpan limit)
{
    private readonly long _began = time.GetTimestamp();

    public TranscriptAnswer Judge(TranscriptReading reading, CancellationToken cancellationToken)
    {
        var cast = new Cast(reading, facts);
        var findings = new List<TranscriptFinding>();
        var judged = 0;
        for (var i = 0; i < reading.Messages.Count; i++)
        {
            var message = reading.Messages[i];
            cancellationToken.ThrowIfCancellationRequested();
            if (time.GetElapsedTime(_began) > limit)
            {
                reading.Remarks.Add(TranscriptRemarkCode.OutOfTime, message.Line + 1, reading.Messages.Count - i);
                break;
            }

            if (message.Words.Length == 0) continue;
            if (Judge(message, cast) is not { } told)
            {
                reading.Remarks.Add(TranscriptRemarkCode.OutOfScope, message.Line + 1, 1);
                continue;
            }

            judged++;
            if (told.Count > 0) findings.AddRange(TranscriptFindings.Of(told, message, reading.Text));
        }

        var remarks = reading.Remarks.ToList();
        return new()
        {
            PolicyVersion = engine.PolicyVersion,
            IsComplete = !remarks.Any(static remark => remark.Code <= TranscriptRemarkCode.OutOfScope),
            SpeakersAreProven = reading.SpeakersAreProven || reading.Messages.Count <= 1,
            Lines = reading.Text.LineCount + reading.Text.UnreadLines,
            Messages = reading.Messages.Count,
            Judged = judged,
            Roles = cast.Roles,
            UnknownFacts = [.. UnknownFacts(cast)],
            Findings = findings,
            Remarks = remarks,
        };
    }

    /// <summary>What is said of a message; <see langword="null"/> where it is out of scope.</summary>
    private IReadOnlyList<Finding>? Judge(SpokenMessage message, Cast cast)
    {
        var speaker = cast[message.Role];
        var told = Evaluate(message, cast, speaker, speaker.Told);
        if (told is null) return null;
        if (speaker.IsKnown && message.IsProven) return told;

        // Somebody unknown is an employee or is not: what either would be told is possible.
        var findings = new List<Finding>(told.Count);
        if (speaker.Kind == ParticipantKind.Unknown)
        {
            foreach (var finding in Evaluate(message, cast, speaker, speaker.AsEmployee) ?? []) findings.Add(engine.InDoubt(finding));
        }

        foreach (var finding in told)
        {
            if (!findings.Exists(other => other.RuleId == finding.RuleId && other.Kind == finding.Kind)) findings.Add(engine.InDoubt(finding));
        }

        return findings;
    }

    private IEnumerable<string> UnknownFacts(Cast cast)
    {
        if (cast.Roles.Any(static role => role.Kind == ParticipantKind.Unknown)) yield return "roles";
        if (facts.Contents is null) yield return "contents";
        if (cast.Conversation.Kind == ConversationKind.Unknown) yield return "kind";
        if (facts.Purpose == ConversationPurpose.Unknown) yield return "purpose";
        if (facts.WorkGroup == Ternary.Unknown) yield return "workGroup";
        if (facts.External == Ternary.Unknown) yield return "external";
        yield return "sentAt";
    }

    private IReadOnlyList<Finding>? Evaluate(SpokenMessage message, Cast cast, Speaker speaker, Participant sender)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"line-{message.Line + 1}");
        var decision = engine.Evaluate(speaker.Says(id, cast.Conversation, sender, message.Words));
        return decision.Outcome == Outcome.NotApplicable ? null : decision.Findings;
    }
}
