namespace WeChatPolicy.Rules.Sqlite.Tests.Kills;

/// <summary>A process that appends is killed (SIGKILL) again and again; the next one opens what it left.</summary>
public class KillTests(ITestOutputHelper output)
{
    private const int Rounds = 200;

    private const int MostAcknowledgements = 9;

    /// <summary>Processes that are started ahead of their turn, so that one starts up while another one appends.</summary>
    private const int Ahead = 2;

    [Theory]
    [InlineData(20260401)]
    public void After_a_kill_every_acknowledged_fact_is_there_once_and_the_state_is_that_of_a_replay(int seed)
    {
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        var facts = folder.File("facts.jsonl");
        PreparedFacts.Write(facts, Rounds * MostAcknowledgements * 2 * Appender.BatchSize);
        var waiting = new Queue<AppenderProcess>();
        var (killsInAction, beyondAcknowledged) = (0, 0);
        var before = 0L;
        var followed = new Replay();
        try
        {
            for (var round = 0; round < Rounds; round++)
            {
                while (waiting.Count < Ahead) waiting.Enqueue(new AppenderProcess(folder.Log, facts));
                using var process = waiting.Dequeue();
                var acknowledged = Math.Max(before, process.RunAndKill(random.Next(0, MostAcknowledgements), random.Next(0, 20_000)));

                // The log as the killed process left it, before another writer brings its write-ahead log in.
                if (File.Exists(folder.Log) && acknowledged > 0)
                {
                    using var left = SqliteFactLog.OpenForReading(folder.Log);
                    Assert.True(left.Head.Count >= acknowledged, $"Round {round}: {left.Head.Count} of {acknowledged} acknowledged facts are there.");
                }

                using var log = SqliteFactLog.Open(folder.Log);
                var verification = log.Verify();
                Assert.True(verification.IsIntact, $"Round {round}: {verification}");
                var stored = log.ReadFacts().ToArray();
                Assert.True(stored.Length >= acknowledged, $"Round {round}: {stored.Length} of {acknowledged} acknowledged facts are there.");
                Assert.Equal(0, stored.Length % Appender.BatchSize);
                Assert.Equal(Enumerable.Range(0, stored.Length).Select(LogFacts.Id), stored.Select(fact => fact.Id));
                Assert.Equal(MessageCounts.StateOf(LogFacts.Numbered(0, stored.Length)), MessageCounts.StateOf(stored));

                // A tracker that was told each round what the last process left, against one that replays the whole log.
                followed.Of(stored[(int)before..]);
                if (round % 20 == 0 || round == Rounds - 1) Assert.Equal(new Replay().Of(log.ReadFacts()).State, followed.State);

                if (stored.Length > before) killsInAction++;
                if (stored.Length > acknowledged) beyondAcknowledged++;
                before = stored.Length;
            }
        }
        finally
        {
            foreach (var process in waiting) process.Dispose();
        }

        output.WriteLine($"{Rounds} kills; {before} facts; {killsInAction} processes appended, {beyondAcknowledged} were killed between storing and saying so.");
        Assert.True(followed.Opened > Rounds, "The facts open duties, or the trackers' states say nothing.");
        Assert.True(killsInAction > Rounds / 2, "Most of the kills must hit a process that was at work.");
    }

    [Fact]
    public void While_another_process_writes_this_one_reads_and_may_not_write_and_once_it_is_killed_may()
    {
        using var folder = new TemporaryFolder();
        var facts = folder.File("facts.jsonl");
        PreparedFacts.Write(facts, 200_000);
        using var process = new AppenderProcess(folder.Log, facts);

        var acknowledged = process.RunAndKill(3, 0, () =>
        {
            Assert.Contains("has a writer already", Assert.Throws<FactLogException>(() => SqliteFactLog.Open(folder.Log)).Message, StringComparison.Ordinal);
            using var reader = SqliteFactLog.OpenForReading(folder.Log);
            for (var i = 0; i < 5; i++)
            {
                Assert.True(reader.Verify().IsIntact);
                Assert.Equal(0, reader.Read().Count() % Appender.BatchSize);
            }
        });

        using var log = SqliteFactLog.Open(folder.Log);
        Assert.True(log.Head.Count >= acknowledged);
    }
}
