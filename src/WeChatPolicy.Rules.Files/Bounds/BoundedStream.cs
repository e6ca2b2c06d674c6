namespace WeChatPolicy.Rules.Files;

/// <summary>Reads on from another stream and counts what comes out against the budget. What is unpacked goes through one of these.</summary>
internal sealed class BoundedStream(Stream unpacked, InspectionBudget budget) : ForwardStream(unpacked)
{
    public override int Read(Span<byte> buffer)
    {
        budget.Check();
        var read = Source.Read(buffer);
        budget.SpendExpanded(read);
        return read;
    }
}
