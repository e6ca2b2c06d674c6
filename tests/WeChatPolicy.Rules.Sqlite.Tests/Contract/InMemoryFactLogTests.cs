namespace WeChatPolicy.Rules.Sqlite.Tests.Contract;

public class InMemoryFactLogTests : FactLogContract
{
    protected override FactLog Open(FactLogOptions? options = null) => new InMemoryFactLog(options);
}
