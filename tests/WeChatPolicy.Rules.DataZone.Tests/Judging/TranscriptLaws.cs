using System.Text;
using FsCheck.Xunit;

namespace WeChatPolicy.Rules.DataZone.Tests.Judging;

/// <summary>What holds of every transcript.</summary>
[Properties(Arbitrary = [typeof(Conversations)], MaxTest = 300)]
public class TranscriptLaws
{
    private static readonly Dictionary<string, ParticipantKind> s_employees = new() { ["A"] = ParticipantKind.Employee, ["B"] = ParticipantKind.Employee, ["C"] = ParticipantKind.Employee };

    [Property]
    public void Nothing_stricter_than_a_look_comes_out_of_a_role_that_is_not_known(MadeUp madeUp)
    {
        var facts = new TranscriptFacts { Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work, WorkGroup = Ternary.Yes, External = Ternary.Yes };

        // A line in somebody's text may say that they are an employee, which is what the transcript says; without such a line nobody is known.
        Assert.All(
            Transcripts.Analyser.Ask(madeUp.Chat.Replace("(员工)", "", StringComparison.Ordinal), facts).Findings,
            finding => Assert.True(finding is { Confidence: Confidence.Possible, Enforcement: <= Enforcement.Review }, finding.ToString()));
    }

    [Property]
    public void With_its_contents_every_message_is_that_of_its_speaker(MadeUp madeUp) =>
        Assert.Equal(
            madeUp.Messages.Select(static message => (message.Role, true)),
            Transcripts.Read(madeUp.Chat, new() { Contents = madeUp.Contents }).Messages.Select(static message => (message.Role, message.IsProven)));

    [Property]
    public void Nobody_is_surely_accused_of_what_they_did_not_say(MadeUp madeUp)
    {
        var blind = Transcripts.Analyser.Ask(madeUp.Chat, new() { Roles = s_employees, Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work });

        foreach (var finding in blind.Findings.Where(static finding => finding.Confidence > Confidence.Possible && finding.Kind == FindingKind.Violation))
        {
            Assert.Equal((madeUp.Messages[0].Role, 1), (finding.Role, finding.Line));
            Assert.All(finding.Places, place => Assert.InRange(place.Line, 1, madeUp.Messages[0].Words.Count(static c => c == '\n') + 1));
        }
    }

    [Property]
    public void No_word_of_it_is_in_the_answer(MadeUp madeUp)
    {
        var answer = Encoding.UTF8.GetString(TranscriptJson.Write(Transcripts.Analyser.Ask(madeUp.Chat, new() { Roles = s_employees, Kind = ConversationKind.Group })));

        Assert.DoesNotContain(Conversations.Telling(madeUp), line => answer.Contains(line, StringComparison.Ordinal));
        Assert.DoesNotContain("Tz9", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("13800138000", answer, StringComparison.Ordinal);
    }

    /// <summary>Every line that is not blank is of a message, or named by a remark.</summary>
    [Property]
    public void No_line_is_passed_over_in_silence(MadeUp madeUp, int cut)
    {
        var transcript = madeUp.Chat[Math.Min(Math.Abs(cut % 40), madeUp.Chat.Length)..];
        var reading = Transcripts.Read(transcript, TranscriptFacts.Unknown);
        var lines = transcript.Split('\n').Count(static line => !string.IsNullOrWhiteSpace(line));
        var first = reading.Messages.Count == 0 ? int.MaxValue : reading.Messages[0].Line;
        var before = transcript.Split('\n').Take(first).Count(static line => !string.IsNullOrWhiteSpace(line));

        Assert.Equal(before, reading.Remarks.ToList().Where(static remark => remark.Code == TranscriptRemarkCode.NoSpeaker).Sum(static remark => remark.Count));
        Assert.True(before == lines || reading.Messages.Count > 0);
    }

    [Property]
    public void Equal_transcripts_have_equal_answers(MadeUp madeUp) =>
        Assert.Equal(TranscriptJson.Write(Transcripts.Analyser.Ask(madeUp.Chat)), TranscriptJson.Write(Transcripts.Analyser.Ask(madeUp.Chat)));

    /// <summary>Whatever bytes come in, there is an answer or the one error of their place.</summary>
    [Property]
    public void Any_bytes_come_to_an_answer_or_to_their_error(byte[] bytes)
    {
        try
        {
            Assert.True(Transcripts.Analyser.Ask(bytes).Lines >= 0);
        }
        catch (TranscriptException error)
        {
            Assert.InRange(error.At, 0, bytes.Length);
        }
    }
}
