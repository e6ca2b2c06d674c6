using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>The options of one engine with what is made of them once, and what its texts are read by.</summary>
internal sealed record PolicySettings(PolicyOptions Options, WorkCalendar Calendar, TextAnalyzer Analyzer);
