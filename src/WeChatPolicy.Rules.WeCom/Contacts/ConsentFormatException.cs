namespace WeChatPolicy.Rules.WeCom;

/// <summary>Answers on being archived that cannot be read; it lists every fault with its place.</summary>
public sealed class ConsentFormatException : FormatException
{
    /// <summary>One without faults.</summary>
    public ConsentFormatException()
        : this([])
    {
    }

    /// <summary>One with a single fault.</summary>
    public ConsentFormatException(string message)
        : this([message])
    {
    }

    /// <summary>One with a single fault that another error brought about.</summary>
    public ConsentFormatException(string message, Exception? innerException)
        : base(Describe([message]), innerException) => Faults = [message];

    /// <summary>One with every fault.</summary>
    /// <param name="faults">The faults, each beginning with file and JSON path.</param>
    public ConsentFormatException(IReadOnlyList<string> faults)
        : base(Describe(faults)) => Faults = faults;

    /// <summary>Every fault, beginning with file and JSON path: <c>agree.json: $.agreeinfo[3].agree_status: …</c>.</summary>
    public IReadOnlyList<string> Faults { get; }

    private static string Describe(IReadOnlyList<string> faults) =>
        $"The answers on being archived cannot be read:{string.Concat((faults ?? []).Select(fault => $"\n- {fault}"))}";
}
