namespace WeChatPolicy.Rules.WeCom.Tests.Finance;

/// <summary>Reads as a test does, which can be cancelled.</summary>
internal static class Reading
{
    public static IEnumerable<SequencedLine> All(this ChatDataReader reader, ChatCheckpoint? from = null) => reader.Read(from, TestContext.Current.CancellationToken);
}
