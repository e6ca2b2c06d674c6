namespace ScreeningService.Problems;

/// <summary>What is wrong with a body, each fault by its path.</summary>
internal sealed class BodyFaultException(IReadOnlyDictionary<string, string> faults) : Exception($"{faults.Count} fault(s) in the body.")
{
    public BodyFaultException(string path, string fault)
        : this(new Dictionary<string, string> { [path] = fault })
    {
    }

    public IReadOnlyDictionary<string, string> Faults => faults;
}
