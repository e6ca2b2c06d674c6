using System.Text.Json.Serialization.Metadata;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules;

/// <summary>The steps of cases and appeals, refusals of them, and assessments as JSON, for a host's log: camel case, enums by name.</summary>
public static class SupervisionJson
{
    /// <summary>How they are read and written, for a host that combines it with a <see cref="System.Text.Json.Serialization.JsonSerializerContext"/> of its own.</summary>
    public static IJsonTypeInfoResolver TypeInfoResolver => SupervisionJsonContext.Default;

    /// <summary>How one of them is read and written: <c>JsonSerializer.Serialize(transition, SupervisionJson.TypeInfo&lt;CaseTransition&gt;())</c>.</summary>
    /// <exception cref="NotSupportedException">The type is none of them.</exception>
    public static JsonTypeInfo<T> TypeInfo<T>() =>
        SupervisionJsonContext.Default.GetTypeInfo(typeof(T)) as JsonTypeInfo<T> ?? throw new NotSupportedException($"Supervision has no JSON of its own for {typeof(T).Name}.");
}
