using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>
/// Asks the conditions of several rules at once, without what it costs to run each: where none holds, none of these rules is run.
/// It decides nothing else; where one holds or fails, all of them are run as ever.
/// </summary>
/// <remarks>Give one and the same instance to each of the rules that it stands for (<see cref="RuleDefinition.When{TFact}(TextCondition{TFact}, SignalSet, Confidence, Prefilter{TFact}?, bool)"/>).</remarks>
/// <typeparam name="TFact">The type of fact.</typeparam>
public sealed class Prefilter<TFact> : IPrefilter
    where TFact : Fact
{
    private readonly TextCondition<TFact> _anyHolds;

    /// <summary>A prefilter for several rules.</summary>
    /// <param name="anyHolds">Whether one of their conditions holds. True where none does costs time; false where one does silences its rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="anyHolds"/> is null.</exception>
    public Prefilter(TextCondition<TFact> anyHolds)
    {
        ArgumentNullException.ThrowIfNull(anyHolds);
        _anyHolds = anyHolds;
    }

    bool IPrefilter.IsClear(Fact fact, TextAnalysis text) => !_anyHolds((TFact)fact, text);
}

/// <summary>A prefilter of whatever type of fact; the engine keeps them side by side.</summary>
internal interface IPrefilter
{
    /// <summary>Whether none of the rules that it stands for has anything to say.</summary>
    bool IsClear(Fact fact, TextAnalysis text);
}
