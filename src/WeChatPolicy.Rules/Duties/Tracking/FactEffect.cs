namespace WeChatPolicy.Rules.Tracking;

/// <summary>What a fact does in one partition, or wherever an asker waits.</summary>
/// <param name="Partition">The partition; none where it is told wherever the asker waits.</param>
/// <param name="Event">What it does there.</param>
/// <param name="Asker">Who waits for an answer there from now on; without a partition, the asker.</param>
internal readonly record struct FactEffect(PartitionKey Partition, TrackEvent Event, string? Asker = null)
{
    /// <summary>Whether it is told wherever the asker waits.</summary>
    public bool IsForAsker => Partition.Id is null;
}
