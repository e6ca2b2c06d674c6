namespace WeChatPolicy.Rules.Tracking;

/// <summary>What a fact does in one partition.</summary>
internal readonly record struct FactEffect(PartitionKey Partition, TrackEvent Event);
