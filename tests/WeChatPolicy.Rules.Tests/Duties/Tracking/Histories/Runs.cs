using System.Globalization;
using FsCheck;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>How often a law is put to the test.</summary>
internal static class Runs
{
    private static readonly int s_histories = int.TryParse(Environment.GetEnvironmentVariable("TRACKER_HISTORIES"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    public static Config Of(int count) => Config.QuickThrowOnFailure.WithMaxTest(count).WithQuietOnSuccess(true);

    /// <summary>The same for histories that are held to the naive model; <c>TRACKER_HISTORIES</c> says how many of each world where a long run is wanted.</summary>
    public static Config OfHistories(int count) => Of(Math.Max(count, s_histories));
}
