using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Facts;

namespace ScreeningService.Input;

/// <summary>What the endpoints call the facts that they take.</summary>
internal static class FactKinds
{
    public static string NameOf<TFact>()
        where TFact : Fact => typeof(TFact) == typeof(Message) ? "\"message\""
        : typeof(TFact) == typeof(FileTransfer) ? "\"fileTransfer\""
        : typeof(TFact) == typeof(CaseEvent) ? "a step of a case, such as \"violationDetected\""
        : "a fact";
}
