namespace WeChatPolicy.Rules.Sqlite.Tests;

/// <summary>A log as tests call it that are not about waiting: each call is waited for, under the test's own token.</summary>
internal static class WaitedFor
{
    extension(FactLog log)
    {
        public LogHead Head => Result(log.ReadHeadAsync(Token));

        public AppendReceipt Append(Fact fact) => Result(log.AppendAsync(fact, Token));

        public AppendReceipt Append(LogRecord record) => Result(log.AppendAsync(record, Token));

        public AppendReceipt Append(PolicyDecision decision, DateTimeOffset decidedAt) => Result(log.AppendAsync(decision, decidedAt, Token));

        public IReadOnlyList<AppendReceipt> AppendMany(IEnumerable<Fact> facts) => Result(log.AppendManyAsync(facts, Token));

        public IReadOnlyList<AppendReceipt> AppendMany(IEnumerable<LogRecord> records) => Result(log.AppendManyAsync(records, Token));

        public IEnumerable<LogEntry> Read(long after = 0) => log.ReadAsync(after, Token).ToBlockingEnumerable(Token);

        public IEnumerable<Fact> ReadFacts(long after = 0) => log.ReadFactsAsync(after, Token).ToBlockingEnumerable(Token);

        public LogVerification Verify(LogHead? anchor = null) => Result(log.VerifyAsync(anchor, Token));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static T Result<T>(ValueTask<T> task) => task.AsTask().GetAwaiter().GetResult();
}
