namespace WeChatPolicy.Rules;

/// <summary>What a rule says where something that it turns on is not known. Unknown is not false.</summary>
public enum UnknownTreatment
{
    /// <summary>Nothing: what would concern the rule with the fact is not known.</summary>
    Silent,

    /// <summary>
    /// Nothing where it is not known whether the rule is concerned; a <see cref="Confidence.Possible"/> finding where it is,
    /// and only what excuses it (approval, consent, need, protection …) is not known, or when or how something was done.
    /// </summary>
    PossibleWithoutKnownExcuse,
}
