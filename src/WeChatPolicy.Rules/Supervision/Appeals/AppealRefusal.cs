namespace WeChatPolicy.Rules;

/// <summary>Why an appeal did not take a step.</summary>
public sealed record AppealRefusal
{
    /// <summary>The id of the appeal.</summary>
    public required string AppealId { get; init; }

    /// <summary>The id of the fact that was refused.</summary>
    public required string FactId { get; init; }

    /// <summary>What it wanted to do.</summary>
    public required AppealAction Action { get; init; }

    /// <summary>How far the appeal has come; the refusal left it there.</summary>
    public required AppealState State { get; init; }

    /// <summary>What speaks against it.</summary>
    public required AppealRefusalReason Reason { get; init; }

    /// <summary>What the state allows.</summary>
    public required IReadOnlyList<AppealAction> Allowed { get; init; }

    /// <summary>All of this in words.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>The English words.</summary>
    public override string ToString() => Message.En;
}

/// <summary>What speaks against a step in an appeal.</summary>
public enum AppealRefusalReason
{
    /// <summary>The appeal has not come so far, or has come further.</summary>
    State,

    /// <summary>The person appealed, is whom the appeal is about, or reports to them.</summary>
    Involved,

    /// <summary>Whether the person may is not known, and here that is not enough.</summary>
    StandingUnknown,

    /// <summary>The decision says that the appeal is about somebody else than the appeal says.</summary>
    AnotherObject,
}

/// <summary>A step was taken in an appeal that does not allow it. The appeal is as it was.</summary>
public sealed class AppealTransitionException : InvalidOperationException
{
    /// <summary>An error without a refusal.</summary>
    public AppealTransitionException()
    {
    }

    /// <summary>An error in words of one's own.</summary>
    public AppealTransitionException(string message)
        : base(message)
    {
    }

    /// <summary>An error in words of one's own, and its cause.</summary>
    public AppealTransitionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An error that says what was refused, why, what the state allows and who may.</summary>
    public AppealTransitionException(AppealRefusal refusal)
        : base(refusal?.Message.En) => Refusal = refusal;

    /// <summary>The refusal; <see langword="null"/> where the error was made without one.</summary>
    public AppealRefusal? Refusal { get; }
}
