namespace WeChatPolicy.Rules;

/// <summary>The options of one engine with what is made of them once.</summary>
internal sealed record PolicySettings(PolicyOptions Options, WorkCalendar Calendar);
