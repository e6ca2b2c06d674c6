namespace WeChatPolicy.Rules;

/// <summary>A policy could not be made of the options, rules and terms that it was given.</summary>
public sealed class PolicyConfigurationException : Exception
{
    /// <summary>An error without a fault named.</summary>
    public PolicyConfigurationException()
        : this([])
    {
    }

    /// <summary>An error with one fault.</summary>
    public PolicyConfigurationException(string message)
        : this([message])
    {
    }

    /// <summary>An error with one fault and its cause.</summary>
    public PolicyConfigurationException(string message, Exception innerException)
        : base(message, innerException) => Faults = [message];

    /// <summary>An error that lists every fault.</summary>
    public PolicyConfigurationException(IReadOnlyList<string> faults)
        : this(faults, null)
    {
    }

    /// <summary>An error that lists every fault, and what a host's own code or a part of the policy threw, which is among them.</summary>
    public PolicyConfigurationException(IReadOnlyList<string> faults, Exception? innerException)
        : base($"The policy's configuration has {faults?.Count ?? 0} fault(s):{string.Concat(faults?.Select(fault => $"\n- {fault}") ?? [])}", innerException) =>
        Faults = faults ?? [];

    /// <summary>Each fault: what, where, and what to do.</summary>
    public IReadOnlyList<string> Faults { get; }
}
