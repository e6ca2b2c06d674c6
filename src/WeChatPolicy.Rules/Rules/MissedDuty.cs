namespace WeChatPolicy.Rules;

/// <summary>What a finding tells of that is about something not done in time.</summary>
/// <param name="Deadline">By when it was to be done.</param>
/// <param name="Key">The key of the duty, by which the tracker knows it; none where the fact does not tell it.</param>
/// <param name="Begun">Since when it was owed.</param>
internal sealed record MissedDuty(Deadline Deadline, string? Key, DateTimeOffset Begun);

/// <summary>What is told with a finding beside what it rests on.</summary>
/// <param name="Says">What it says, where that is not what the rule always says.</param>
/// <param name="Missed">What was not done in time, where it is about that.</param>
internal readonly record struct Particulars(LocalizedText? Says, MissedDuty? Missed);
