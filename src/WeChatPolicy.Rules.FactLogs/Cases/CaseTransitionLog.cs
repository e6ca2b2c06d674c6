using System.Text.Json;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules;

/// <summary>Steps of cases in a <see cref="FactLog"/>: the one place where the log and the case book meet.</summary>
public static class CaseTransitionLog
{
    /// <summary>A step in the life of a case, as the case book took it; of its own JSON (<see cref="SupervisionJson"/>), which names no reporter.</summary>
    public static LogRecord RecordOf(CaseTransition transition)
    {
        ArgumentNullException.ThrowIfNull(transition);
        var json = JsonSerializer.SerializeToUtf8Bytes(transition, SupervisionJson.TypeInfo<CaseTransition>());
        return LogRecord.OfLibrary(LogKinds.CaseTransition, $"{transition.CaseId}/{transition.FactId}", transition.At, json);
    }

    /// <summary>The step of a case that an entry holds.</summary>
    /// <exception cref="InvalidOperationException">It is not of the kind <see cref="LogKinds.CaseTransition"/>.</exception>
    /// <exception cref="JsonException">It is not a step that this version of the library knows.</exception>
    public static CaseTransition ReadCaseTransition(this LogEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        entry.Require(LogKinds.CaseTransition);
        return JsonSerializer.Deserialize(entry.Json.Span, SupervisionJson.TypeInfo<CaseTransition>()) ?? throw new JsonException("A step is an object, not null.");
    }
}
