using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>Whether a fact breaks a rule, by its fields and by its text as it was read.</summary>
/// <typeparam name="TFact">The type of fact.</typeparam>
/// <param name="fact">The fact.</param>
/// <param name="text">Its text; without parts where the fact carries none.</param>
public delegate bool TextCondition<in TFact>(TFact fact, TextAnalysis text)
    where TFact : Fact;
