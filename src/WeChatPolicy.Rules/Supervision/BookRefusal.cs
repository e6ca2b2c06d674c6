namespace WeChatPolicy.Rules;

/// <summary>Why a book did not take a fact. The book is as it was.</summary>
public abstract record BookRefusal
{
    /// <summary>What was refused, why, what is allowed and who may, in words.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>The English words.</summary>
    public sealed override string ToString() => Message.En;
}

/// <summary>A book does not allow what was asked of it: a step in a case or an appeal, or to see who reported. Nothing has changed.</summary>
public sealed class RefusedException : InvalidOperationException
{
    internal RefusedException(string message)
        : base(message)
    {
    }

    internal RefusedException(BookRefusal refusal)
        : base(refusal.Message.En) => Refusal = refusal;

    /// <summary>Why a fact was refused (<see cref="CaseRefusal"/>, <see cref="AppealRefusal"/>); <see langword="null"/> where it was no fact.</summary>
    public BookRefusal? Refusal { get; }
}
