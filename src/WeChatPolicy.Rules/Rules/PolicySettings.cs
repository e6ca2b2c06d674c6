using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>The options of one engine with what is made of them once, what its texts are read by, and who is told of it.</summary>
internal sealed record PolicySettings(PolicyOptions Options, WorkCalendar Calendar, TextAnalyzer Analyzer, PolicyTelemetry Telemetry);
