namespace Interop.Tests;

/// <summary>What listens to the meter of the process runs when nobody else judges anything.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
