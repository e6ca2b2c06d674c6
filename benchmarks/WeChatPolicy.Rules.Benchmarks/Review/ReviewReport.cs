using System.Diagnostics;
using System.Globalization;
using WeChatPolicy.Rules.Facts;
using WeChatPolicy.Rules.Review;
using WeChatPolicy.Rules.Sqlite;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Benchmarks.Review;

/// <summary>A review of many findings in a SQLite log: adding, opening, a page, grouping; <c>-- review [findings]</c>.</summary>
internal static class ReviewReport
{
    private static readonly DateTimeOffset s_start = new(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly string[] s_rules = ["2.2.1/misleading", "2.2.4/improper-language", "2.2.2/trade-secret", "2.3.4/off-topic", "3.1.1/password-disclosure"];

    public static async Task RunAsync(int findings)
    {
        var folder = Directory.CreateTempSubdirectory("review-");
        try
        {
            var options = new ReviewOptions { Key = Enumerable.Range(0, 32).Select(static i => (byte)i).ToArray() };
            var path = Path.Combine(folder.FullName, "review.db");
            var made = Made(findings).ToArray();
            TimeSpan adding, opening, listing, filtering, grouping;
            SimilarGroups groups;
            await using (var log = SqliteFactLog.Open(path))
            {
                var store = await ReviewStore.OpenAsync(log, options, TimeProvider.System);
                var watch = Stopwatch.StartNew();
                await store.AddManyAsync(made);
                adding = watch.Elapsed;
            }

            made = [];
            GC.Collect();
            await using (var log = SqliteFactLog.Open(path))
            {
                var watch = Stopwatch.StartNew();
                var store = await ReviewStore.OpenAsync(log, options, TimeProvider.System);
                _ = store.List();
                opening = watch.Elapsed;
                watch.Restart();
                _ = store.List();
                listing = watch.Elapsed;
                watch.Restart();
                _ = store.List(new() { RuleId = s_rules[0], States = [ReviewState.Open] });
                filtering = watch.Elapsed;
                watch.Restart();
                groups = store.Group();
                grouping = watch.Elapsed;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{store.Count:N0} findings: added in {adding.TotalSeconds:N1} s; opened with a first page in {opening.TotalMilliseconds:N0} ms, another page in {listing.TotalMilliseconds:N1} ms, a filtered one in {filtering.TotalMilliseconds:N1} ms; "
                    + $"{groups.Groups.Count:N0} groups of {groups.Groups.Sum(static group => group.FindingIds.Count):N0} findings in {grouping.TotalSeconds:N2} s ({(groups.IsComplete ? "complete" : "not complete")}); {GC.GetTotalMemory(forceFullCollection: true) / 1e6:N0} MB held, {new FileInfo(path).Length / 1e6:N0} MB in the file"));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // A third is sent again, as it was or with another number; the rest are texts of their own.
    private static IEnumerable<ScreenedFinding> Made(int findings)
    {
        var random = new Random(20260401);
        List<string> said = [];
        for (var i = 0; i < findings; i++)
        {
            var text = said.Count > 0 && random.Next(3) == 0 ? $"{said[random.Next(said.Count)]}{(random.Next(2) == 0 ? "" : random.Next(10))}" : Sentence(random);
            if (said.Count < 20_000) said.Add(text);
            yield return Of(i, text, s_rules[random.Next(s_rules.Length)]);
        }
    }

    private static string Sentence(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(8, 60)).Select(_ => (char)(0x4E00 + Math.Min(random.Next(3000), random.Next(3000)))));

    private static ScreenedFinding Of(int number, string text, string rule)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{number:x20}");
        var person = string.Create(CultureInfo.InvariantCulture, $"employee-{number % 2000}");
        return new()
        {
            PolicyVersion = "3f9a",
            Finding = new()
            {
                Id = id,
                FactId = $"m{id}",
                At = s_start.AddSeconds(number),
                Subject = Party.Person(person),
                RuleId = rule,
                Clause = rule[..5],
                Kind = FindingKind.Violation,
                Severity = Severity.Medium,
                Confidence = Confidence.Likely,
                Enforcement = Enforcement.Review,
                Evidence = [new() { Type = "insult", Part = "text", Start = 3, Length = 4, Excerpt = text[..4] }],
                Message = ("", ""),
                Remedy = ("", ""),
            },
            Fact = new Message
            {
                Id = $"m{id}",
                Sender = new() { Id = person, Kind = ParticipantKind.Employee },
                Conversation = new() { Id = string.Create(CultureInfo.InvariantCulture, $"room-{number % 300}"), Kind = ConversationKind.Group },
                SentAt = s_start.AddSeconds(number),
                Text = text,
            },
        };
    }
}
