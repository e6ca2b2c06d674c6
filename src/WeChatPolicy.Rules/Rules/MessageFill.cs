using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>Puts values of one fact into what a finding says of it.</summary>
/// <typeparam name="TFact">The type of fact.</typeparam>
/// <param name="fact">The fact.</param>
/// <param name="text">Its text as it was read; without parts where the fact carries none, or where no rule looks at it.</param>
/// <param name="message">What the rule says of every fact; of a finding that is only possible, as a suspicion.</param>
/// <remarks>A finding is read by more people than the fact: no words of anybody, and nothing that tells who somebody is, belong there.</remarks>
public delegate LocalizedText MessageFill<in TFact>(TFact fact, TextAnalysis text, LocalizedText message)
    where TFact : Fact;
