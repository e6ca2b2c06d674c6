using FsCheck;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>How often a law is put to the test.</summary>
internal static class Runs
{
    public static Config Of(int count) => Config.QuickThrowOnFailure.WithMaxTest(count).WithQuietOnSuccess(true);
}
