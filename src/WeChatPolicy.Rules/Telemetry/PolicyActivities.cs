using System.Diagnostics;

namespace WeChatPolicy.Rules;

/// <summary>The activities of the library. One is made where somebody listens.</summary>
internal static class PolicyActivities
{
    public const string Evaluate = "wechatpolicy.evaluate";
    public const string Screen = "wechatpolicy.screen";
    public const string Advance = "wechatpolicy.advance";
    public const string Reload = "wechatpolicy.reload";

    public static readonly ActivitySource Source = new(PolicyTelemetry.SourceName);

    /// <summary>Marks the activity that is under way as failed, by the type of the error alone: what an exception says may be what somebody wrote.</summary>
    public static void Fail(string errorType)
    {
        if (Activity.Current is { } activity && ReferenceEquals(activity.Source, Source)) activity.SetStatus(ActivityStatusCode.Error).SetTag(PolicyTags.ErrorTypeName, errorType);
    }
}
