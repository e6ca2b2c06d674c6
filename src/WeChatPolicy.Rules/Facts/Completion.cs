using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules;

/// <summary>Something that may or may not have been done by the time that a fact speaks of. The default is <see cref="Unknown"/>.</summary>
/// <remarks>
/// "Done, and nobody noted when" is a state of its own: the step counts as done, and nothing that turns on its time is
/// certain. Two steps are equal where state and instant are; the offset of the instant does not count.
/// </remarks>
[JsonConverter(typeof(Json.CompletionConverter))]
public readonly record struct Completion
{
    private Completion(CompletionState state, DateTimeOffset? at) => (State, At) = (state, at);

    /// <summary>Nobody has said whether it was done.</summary>
    public static Completion Unknown => default;

    /// <summary>Known not to have been done.</summary>
    public static Completion NotDone => new(CompletionState.NotDone, null);

    /// <summary>Done, at a time that nobody noted.</summary>
    public static Completion DoneAtUnknownTime => new(CompletionState.Done, null);

    /// <summary>Done at an instant.</summary>
    public static Completion Done(DateTimeOffset at) => new(CompletionState.Done, at);

    /// <summary>Whether it was done, as far as is known.</summary>
    public CompletionState State { get; }

    /// <summary>When it was done; <see langword="null"/> where it was not, or where the time is not known.</summary>
    public DateTimeOffset? At { get; }

    /// <summary>Whether it is known that it was done or that it was not.</summary>
    public bool IsKnown => State != CompletionState.Unknown;

    /// <summary>Whether it is known to have been done.</summary>
    public bool IsDone => State == CompletionState.Done;

    /// <summary>Whether it is known not to have been done.</summary>
    public bool IsNotDone => State == CompletionState.NotDone;

    /// <summary>Whether it had been done by an instant, that instant included.</summary>
    public Ternary DoneBy(DateTimeOffset instant) => State switch
    {
        CompletionState.NotDone => Ternary.No,
        CompletionState.Done when At is { } at => at <= instant ? Ternary.Yes : Ternary.No,
        _ => Ternary.Unknown,
    };

    /// <summary>The state, and the instant where there is one.</summary>
    public override string ToString() => At is { } at ? $"{State} {at:O}" : State.ToString();
}

/// <summary>Whether a step was done.</summary>
public enum CompletionState
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Not done.</summary>
    NotDone,

    /// <summary>Done.</summary>
    Done,
}
