namespace WeChatPolicy.Rules;

/// <summary>What a book made of a fact: it took it down, it refused it, or it had no use for it, since it knows it already or it is not of its kind.</summary>
/// <typeparam name="TTaken">What it takes down.</typeparam>
/// <typeparam name="TRefusal">Why it refuses.</typeparam>
public readonly record struct Observed<TTaken, TRefusal>
    where TTaken : class
    where TRefusal : BookRefusal
{
    /// <summary>What was taken down; <see langword="null"/> where nothing was.</summary>
    public TTaken? Taken { get; internal init; }

    /// <summary>Why the fact was refused; the book is as it was. <see langword="null"/> where it was not refused.</summary>
    public TRefusal? Refusal { get; internal init; }

    /// <summary>Whether the book had no use for the fact.</summary>
    public bool IsIgnored => Taken is null && Refusal is null;

    /// <summary>What was taken down, for a host to which a refusal is an error; <see langword="null"/> where the book had no use for the fact.</summary>
    /// <exception cref="RefusedException">The fact was refused.</exception>
    public TTaken? OrThrow() => Refusal is null ? Taken : throw new RefusedException(Refusal);
}
