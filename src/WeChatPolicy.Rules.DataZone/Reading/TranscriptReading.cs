namespace WeChatPolicy.Rules.DataZone.Reading;

/// <summary>A transcript as it was read.</summary>
/// <param name="Text">Its lines.</param>
/// <param name="Messages">Its messages in their order.</param>
/// <param name="Remarks">What was not read, to be gone on with.</param>
/// <param name="SpeakersAreProven">Whether the contents show which lines begin a message.</param>
internal sealed record TranscriptReading(TranscriptText Text, IReadOnlyList<SpokenMessage> Messages, RemarkList Remarks, bool SpeakersAreProven);

/// <summary>One message of a transcript.</summary>
/// <param name="Role">Who speaks.</param>
/// <param name="Called">What the transcript says that they are; unknown where it does not.</param>
/// <param name="Line">The line in which it begins, from 0.</param>
/// <param name="Start">Where its words begin in the text.</param>
/// <param name="Words">Its speaker's own words; empty where a placeholder stands in their place.</param>
/// <param name="IsProven">Whether it is known to be that speaker's.</param>
internal sealed record SpokenMessage(string Role, ParticipantKind Called, int Line, int Start, string Words, bool IsProven);
