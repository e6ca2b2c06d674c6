namespace WeChatPolicy.Rules.Tests.Telemetry;

/// <summary>Tests that listen to activities run by themselves: the source of activities is one for the process, and an activity is inherited by whatever is begun meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Apart
{
    public const string Name = "Telemetry";
}
