namespace WeChatPolicy.Rules.Sqlite.Tests.Contract;

public sealed class SqliteFactLogTests : FactLogContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _logs;

    protected override FactLog Open(FactLogOptions? options = null) => SqliteFactLog.Open(_folder.File($"{++_logs}.db"), options);

    public void Dispose() => _folder.Dispose();
}
