namespace WeChatPolicy.Rules.WeCom;

/// <summary>A directory that cannot be read or contradicts itself; it lists every fault with its place.</summary>
public sealed class DirectoryFormatException : FormatException
{
    /// <summary>One without faults.</summary>
    public DirectoryFormatException()
        : this([])
    {
    }

    /// <summary>One with a single fault.</summary>
    public DirectoryFormatException(string message)
        : this([message])
    {
    }

    /// <summary>One with a single fault that another error brought about.</summary>
    public DirectoryFormatException(string message, Exception innerException)
        : base(Describe([message]), innerException) => Faults = [message];

    /// <summary>One with every fault.</summary>
    /// <param name="faults">The faults, each beginning with its JSON path.</param>
    public DirectoryFormatException(IReadOnlyList<string> faults)
        : base(Describe(faults)) => Faults = faults;

    /// <summary>Every fault, beginning with its JSON path: <c>$.employees[3].manager: …</c>.</summary>
    public IReadOnlyList<string> Faults { get; }

    private static string Describe(IReadOnlyList<string> faults) =>
        $"The directory cannot be used:{string.Concat((faults ?? []).Select(fault => $"\n- {fault}"))}";
}
