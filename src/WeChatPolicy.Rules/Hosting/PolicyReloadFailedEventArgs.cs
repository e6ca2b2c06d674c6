namespace WeChatPolicy.Rules;

/// <summary>Why a change did not make a policy.</summary>
public sealed class PolicyReloadFailedEventArgs(Exception error) : EventArgs
{
    /// <summary>The error. A policy that <c>AddWeChatPolicy</c> registered tells a <see cref="PolicyConfigurationException"/>; one that a host builds tells what its own code threw. What a host's own code said stands in the inner exception, and nowhere in the faults.</summary>
    public Exception Error { get; } = error;

    /// <summary>Each fault on a line of its own: what, where, and what to do.</summary>
    public IReadOnlyList<string> Faults => Error is PolicyConfigurationException { Faults: { Count: > 0 } faults } ? faults : [Error.Message];
}
