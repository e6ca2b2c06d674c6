using System.Globalization;

namespace WeChatPolicy.Rules.Sqlite.Tests;

/// <summary>Facts by number: the same number makes the same fact, in every process.</summary>
internal static class LogFacts
{
    public const string Secret = "绝密-s3cret-13800138000";

    public static readonly DateTimeOffset Start = new(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly Participant[] s_people =
        [.. Enumerable.Range(0, 7).Select(i => new Participant { Id = string.Create(CultureInfo.InvariantCulture, $"p{i}"), Kind = ParticipantKind.Employee })];

    private static readonly Conversation s_conversation = new() { Id = "c1", Kind = ConversationKind.Direct, Purpose = ConversationPurpose.Work };

    public static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"m{number}");

    public static Message Numbered(int number) => new()
    {
        Id = Id(number),
        Sender = s_people[number % s_people.Length],
        Conversation = s_conversation,
        Recipients = [s_people[(number + 3) % s_people.Length]],
        SentAt = number % 11 == 5 ? null : Start.AddSeconds(number),
        Text = string.Create(CultureInfo.InvariantCulture, $"第 {number} 条消息"),
    };

    public static IEnumerable<Fact> Numbered(int first, int count) => Enumerable.Range(first, count).Select(number => Numbered(number));

    public static ViolationReported Report(string? reporter) => new()
    {
        Id = "r1",
        CaseId = "case-1",
        Person = s_people[0],
        Reporter = reporter is null ? null : new ReporterIdentity(reporter),
    };
}
