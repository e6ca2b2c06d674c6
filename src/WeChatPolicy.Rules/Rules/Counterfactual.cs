namespace WeChatPolicy.Rules;

/// <summary>How a fact of one type would have to be different for a rule to have nothing to say.</summary>
internal abstract class Counterfactual(Type factType, string field, string value)
{
    public Type FactType { get; } = factType;

    /// <summary>The path of the field in camel case.</summary>
    public string Field { get; } = field;

    /// <summary>The value that it would have to have.</summary>
    public string Value { get; } = value;

    /// <summary>The fact as it would be; <see langword="null"/> where it does not fit.</summary>
    public abstract Fact? Apply(Fact fact, PolicyOptions options);
}

internal sealed class Counterfactual<TFact>(string field, string value, Func<TFact, PolicyOptions, TFact?> change) : Counterfactual(typeof(TFact), field, value)
    where TFact : Fact
{
    public override Fact? Apply(Fact fact, PolicyOptions options) => change((TFact)fact, options);
}
