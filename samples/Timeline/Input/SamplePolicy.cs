using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>The policy with its defaults, and the calendar of the sample.</summary>
internal static class SamplePolicy
{
    public static PolicyEngine Build() => PolicyBuilder.CreateDefault().WithOptions(options => SampleCalendar.Apply(options.Calendar)).Build();
}
