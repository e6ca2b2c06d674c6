using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>An act whose words say little alone, and the role that has to be filled near it: to take two points is a bribe where somebody who decides is by.</summary>
/// <param name="Act">The words of the act.</param>
/// <param name="Role">The words of which one has to stand near it.</param>
/// <remarks>After frame semantics: an act calls up a scene, and the scene has roles. The words of both are lexicons and word lists, to which a host adds.</remarks>
internal readonly record struct Frame(Signal Act, WordListId Role)
{
    /// <summary>How far a role may stand from the act, in folded characters: about a clause to either side.</summary>
    private const int Reach = 24;

    /// <summary>Words that show the scene to be another one.</summary>
    public WordListId? Unless { get; init; }

    /// <summary>Whether the scene is complete around a place of the act. Its own words fill no role of it.</summary>
    public bool IsFilled(TextAnalysis text, in TextMatch act) =>
        act.Signal == Act && IsBeside(Role, text, act) && !(Unless is { } other && IsBeside(other, text, act));

    private static bool IsBeside(WordListId words, TextAnalysis text, in TextMatch act) =>
        text.Words(words).IsIn(TextWindow.Before(text, act, Reach)) || text.Words(words).IsIn(TextWindow.Behind(text, act, Reach));

    /// <summary>Whether one of them is complete around a place.</summary>
    public static bool IsAnyFilled(ReadOnlySpan<Frame> frames, TextAnalysis text, in TextMatch act)
    {
        foreach (ref readonly var frame in frames)
        {
            if (frame.IsFilled(text, act)) return true;
        }

        return false;
    }

    /// <summary>The acts of all of them.</summary>
    public static SignalSet ActsOf(ReadOnlySpan<Frame> frames)
    {
        var acts = SignalSet.Empty;
        foreach (ref readonly var frame in frames) acts = acts.With(frame.Act);
        return acts;
    }
}
