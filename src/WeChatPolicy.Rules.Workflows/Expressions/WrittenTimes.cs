using System.Globalization;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>Reads times as expressions write them. The parser reads more, some of it by the clock and the zone of the machine.</summary>
internal static class WrittenTimes
{
    private static readonly string[] s_instants = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public static DateTimeOffset? Instant(string written) =>
        HasOffset(written) && DateTimeOffset.TryParseExact(written, s_instants, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant : null;

    public static DateOnly? Day(string written) => DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static bool HasOffset(string written) => written.EndsWith('Z') || (written.Length > 6 && written[^6] is '+' or '-' && written[^3] == ':');
}
