using System.Globalization;
using System.Text;

namespace WeChatPolicy.Rules.Sqlite.Tests.Kills;

/// <summary>Numbered facts in a file, as JSON.</summary>
/// <remarks>
/// For the processes that are killed: a process compiles for half a second before it has written its first fact as JSON,
/// ten times as long as it then lives. So the JSON is written once, by the test, and they copy it as from another log.
/// </remarks>
internal static class PreparedFacts
{
    public static void Write(string path, int count) => File.WriteAllLines(path, LogFacts.Numbered(0, count).Cast<Message>().Select(fact =>
        string.Create(CultureInfo.InvariantCulture, $"{fact.Id}\t{fact.SentAt:O}\t{FactJson.Serialize(fact)}")));

    public static IEnumerable<LogRecord> Read(string path, int first) => File.ReadLines(path).Skip(first).Select(line =>
    {
        var columns = line.Split('\t');
        return LogRecord.Of(new LogEntry
        {
            Sequence = 0,
            Kind = LogKinds.Fact,
            Id = columns[0],
            At = columns[1].Length == 0 ? null : DateTimeOffset.ParseExact(columns[1], "O", CultureInfo.InvariantCulture),
            Json = Encoding.UTF8.GetBytes(columns[2]),
            Hash = default,
        });
    });
}
