using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace WeChatPolicy.Rules.Json;

/// <summary>What the build made for decisions and the like, with the names and conditions of <see cref="PolicyJsonContext"/> under any options.</summary>
/// <remarks>
/// Metadata takes names, numbers and what is left out from the options that ask for it, so that one host would write <c>factId</c> and another <c>FactId</c>.
/// It stays metadata, not a converter, so that tools which describe a type (OpenAPI) still see its members.
/// </remarks>
internal sealed class StableShapes : IJsonTypeInfoResolver
{
    private static readonly Func<object, object?, bool> s_always = static (_, _) => true;
    private static readonly Func<object, object?, bool> s_known = static (_, value) => value is not null;

    private StableShapes()
    {
    }

    public static StableShapes Instance { get; } = new();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (options.Converters.Contains(FactConverter.Instance) && typeof(Fact).IsAssignableFrom(type)) return FactInfo(type, options);
        var info = ((IJsonTypeInfoResolver)PolicyJsonContext.Default).GetTypeInfo(type, options);
        if (info is { Kind: JsonTypeInfoKind.Object } && !ReferenceEquals(options, PolicyJsonContext.Default.Options)) Pin(info, PolicyJsonContext.Default.Options.GetTypeInfo(type));
        return info;
    }

    private static JsonTypeInfo? FactInfo(Type type, JsonSerializerOptions options)
    {
        if (type != typeof(Fact)) return ((IJsonTypeInfoResolver)FactJsonContext.Default).GetTypeInfo(type, options);

        // The converter itself says which fact it is; the serialiser would refuse it beside the attributes that say so too.
        var info = JsonMetadataServices.CreateValueInfo<Fact>(options, FactConverter.Instance);
        info.PolymorphismOptions = null;
        return info;
    }

    // Both come out of one list of members, in one order.
    private static void Pin(JsonTypeInfo info, JsonTypeInfo own)
    {
        info.UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip;
        info.NumberHandling = JsonNumberHandling.Strict;
        for (var i = 0; i < info.Properties.Count; i++)
        {
            var (property, stable) = (info.Properties[i], own.Properties[i]);
            if (stable.Get is null) continue;
            property.Name = stable.Name;
            property.IsGetNullable = stable.IsGetNullable;
            property.IsSetNullable = stable.IsSetNullable;
            property.ShouldSerialize = CanBeNull(property.PropertyType) ? s_known : s_always;
        }
    }

    private static bool CanBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
}
