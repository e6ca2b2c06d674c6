using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace WeChatPolicy.Rules.Sqlite.Tests.Tampering;

/// <summary>Random records: facts, steps of cases and a host's own, some without an instant, appended in batches.</summary>
internal static class LogContents
{
    public static Gen<LogRecord[]> Records(int least, int most) =>
        from count in Gen.Choose(least, most)
        from shapes in Gen.ArrayOf(Gen.Choose(0, 3), count)
        select shapes.Select(Record).ToArray();

    private static LogRecord Record(int shape, int number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"记录 {number}");
        DateTimeOffset? at = shape == 3 ? null : LogFacts.Start.AddTicks(number * 31L);
        return shape <= 1
            ? LogRecord.Of(LogFacts.Numbered(number))
            : LogRecord.Of(shape == 2 ? "hostStep" : "hostNote", id, at, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""{"id":{{number}}}""")));
    }
}
