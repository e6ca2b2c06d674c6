using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>A state that is told of again under its id, with more known of the same instant: what is new in it counts, and what was said before is not said twice.</summary>
public class StateVersionTests
{
    private const string Processing = "2.4.3/file-processing";
    private const string Archiving = "2.4.3/file-archiving";
    private const string Anomaly = "2.4.3/file-anomaly";

    private static readonly World s_world = World.Named("China");

    // A Friday before a make-up Sunday.
    private static readonly DateTimeOffset s_morning = new(2025, 9, 26, 10, 0, 0, TimeSpan.FromHours(8));
    private static readonly Completion s_then = Completion.Done(s_morning);
    private static readonly FileReceipt s_received = new() { RecipientId = "li", Received = s_then };
    private static readonly FileTransfer s_file = A.File() with { SentAt = s_morning, Receipts = [s_received] };

    private static readonly Dictionary<string, (string Rule, FileTransfer First, FileTransfer Again, string[] Fate)> s_rows = new()
    {
        ["dealt with when it came"] = (Processing, s_file, Saying(s_received with { Processed = s_then }), ["Discharged person:li 26 10:00"]),
        ["dealt with when it came, and sent again later"] = (Processing, s_file, Saying(s_received with { Processed = s_then }) with { SentAt = s_morning.AddHours(6) }, ["Discharged person:li 26 10:00"]),
        ["dealt with and never viewed"] = (Processing, s_file, Saying(s_received with { Processed = s_then, Viewed = Completion.NotDone }), ["Breached person:li 28 18:00"]),
        ["a problem was found when it came"] = (Anomaly, s_file, Saying(s_received with { ProblemFound = s_then }), ["Breached person:li 28 18:00"]),
        ["archived when it came, dealt with a little later"] = (
            Archiving, Saying(s_received with { Processed = s_then }), Saying(s_received with { Processed = Completion.Done(s_morning.AddMinutes(30)), Archived = s_then }), ["Discharged person:li 26 10:00"]),
        ["nothing new"] = (Processing, s_file, s_file, ["Breached person:li 28 18:00"]),
    };

    public static TheoryData<string> Rows => [.. s_rows.Keys];

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_it_says_anew_counts_in_whichever_order_it_is_told(string row)
    {
        var (rule, first, again, fate) = s_rows[row];

        Assert.Equal(fate, new ObligationTracker(s_world.Engine).Told(first, again).Fate(rule));
        Assert.Equal(fate, new ObligationTracker(s_world.Engine).Told(again, first, again).Fate(rule));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_model_reads_it_alike(string row)
    {
        var (_, first, again, _) = s_rows[row];
        var (tracker, model, end) = (new ObligationTracker(s_world.Engine).Told(first, again), new NaiveTracker(s_world.Policy), s_morning.AddDays(100));
        model.Tell(first);
        model.Tell(again);

        Assert.Equal(
            model.AdvanceTo(end).Where(told => told.At is not null).Select(told => told.ToString()).Order(StringComparer.Ordinal),
            tracker.AdvanceTo(end).Changes.Select(change => Told.Of(change).ToString()).Order(StringComparer.Ordinal));
    }

    private static FileTransfer Saying(FileReceipt receipt) => s_file with { Receipts = [receipt] };
}
