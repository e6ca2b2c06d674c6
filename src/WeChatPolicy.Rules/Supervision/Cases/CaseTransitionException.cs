namespace WeChatPolicy.Rules;

/// <summary>A step was taken in a case that does not allow it. The case is as it was.</summary>
public sealed class CaseTransitionException : InvalidOperationException
{
    /// <summary>An error without a refusal.</summary>
    public CaseTransitionException()
    {
    }

    /// <summary>An error in words of one's own.</summary>
    public CaseTransitionException(string message)
        : base(message)
    {
    }

    /// <summary>An error in words of one's own, and its cause.</summary>
    public CaseTransitionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An error that says what was refused, why, what the state allows and who may.</summary>
    public CaseTransitionException(CaseRefusal refusal)
        : base(refusal?.Message.En) => Refusal = refusal;

    /// <summary>The refusal; <see langword="null"/> where the error was made without one.</summary>
    public CaseRefusal? Refusal { get; }
}
