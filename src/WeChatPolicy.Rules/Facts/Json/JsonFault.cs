using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace WeChatPolicy.Rules.Json;

/// <summary>Says where a document went wrong.</summary>
/// <remarks>
/// A record refuses an impossible value when it is made, which the serialiser does once it has read all of its members: it
/// no longer knows where they stood. So the document is read again, from the inside out, until the part that fails is found.
/// </remarks>
internal static class JsonFault
{
    /// <summary>UTF-16 units of a name that an error shows.</summary>
    private const int LongestShown = 64;

    public static JsonException Locate(ReadOnlySpan<byte> utf8Json, JsonTypeInfo info, Exception error)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8Json.ToArray());
            return OfKind(document.RootElement, info, "$") ?? Find(document.RootElement, info, "$") ?? AsJsonException(error, "$");
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            // Not JSON at all, or a member without a name that can be read: the first error knows the line, if anybody does.
            return AsJsonException(error, "$");
        }
    }

    private static JsonException? Find(JsonElement element, JsonTypeInfo info, string path)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            if (info.ElementType is not { } itemType) return Try(element, info, path);
            var itemInfo = info.Options.GetTypeInfo(itemType);
            foreach (var (index, item) in element.EnumerateArray().Index())
            {
                if ((OfKind(item, itemInfo, $"{path}[{index}]") ?? Find(item, itemInfo, $"{path}[{index}]")) is { } fault) return fault;
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (Misnamed(element, info, path) is { } wrong) return wrong;
            var actual = Derived(element, info);
            foreach (var member in element.EnumerateObject())
            {
                if (Property(actual, member.Name) is not { } property) continue;
                if (member.Value.ValueKind == JsonValueKind.Null && !property.IsSetNullable) return At($"{path}.{member.Name}", $"'{member.Name}' must not be null.");
                var memberInfo = info.Options.GetTypeInfo(property.CustomConverter is IKnownConverter known ? known.ValueType : property.PropertyType);
                if (property.CustomConverter is null && OfKind(member.Value, memberInfo, $"{path}.{member.Name}") is { } other) return other;
                if (member.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array && Find(member.Value, memberInfo, $"{path}.{member.Name}") is { } fault) return fault;
            }

            if (Incomplete(element, actual, path) is { } incomplete) return incomplete;
        }

        return Try(element, info, path);
    }

    /// <summary>A fact of no known kind, or a member that what stands there has not: told with the names that may have been meant.</summary>
    private static JsonException? Misnamed(JsonElement element, JsonTypeInfo info, string path)
    {
        var discriminator = info.PolymorphismOptions?.TypeDiscriminatorPropertyName;
        var actual = Derived(element, info);
        if (discriminator is not null && actual == info)
        {
            if (!element.TryGetProperty(discriminator, out var name) || name.ValueKind != JsonValueKind.String) return null;
            var known = info.PolymorphismOptions!.DerivedTypes.Select(derived => (string)derived.TypeDiscriminator!);
            return At($"{path}.{discriminator}", $"No {Camel(info.Type.Name)} is called so. {NearestNames.Hint(Shown(name.GetString()!), known)}");
        }

        if (actual.Kind != JsonTypeInfoKind.Object) return null;
        foreach (var member in element.EnumerateObject())
        {
            if (member.Name == discriminator || Property(actual, member.Name) is not null) continue;
            var (shown, of) = (Shown(member.Name), discriminator is null ? Camel(actual.Type.Name) : element.GetProperty(discriminator).GetString());
            return At($"{path}.{shown}", $"'{shown}' is no member of {of}. {NearestNames.Hint(shown, actual.Properties.Where(IsMember).Select(property => property.Name))}");
        }

        return null;
    }

    /// <summary>A single value where an object or a list belongs, or one of these in place of the other.</summary>
    private static JsonException? OfKind(JsonElement element, JsonTypeInfo info, string path) => (info.Kind, element.ValueKind) switch
    {
        (_, JsonValueKind.Null) or (JsonTypeInfoKind.Object, JsonValueKind.Object) or (JsonTypeInfoKind.Enumerable, JsonValueKind.Array) => null,
        (JsonTypeInfoKind.Object, _) => At(path, $"A {Camel(info.Type.Name)} is an object, in braces."),
        (JsonTypeInfoKind.Enumerable, _) => At(path, "A list stands in brackets, one entry too."),
        _ => null,
    };

    /// <summary>An object that leaves out what every one of its kind must tell.</summary>
    private static JsonException? Incomplete(JsonElement element, JsonTypeInfo actual, string path)
    {
        var missing = actual.Properties.Where(property => property.IsRequired && !element.TryGetProperty(property.Name, out _)).Select(property => $"'{property.Name}'").ToArray();
        return missing.Length == 0 ? null : At(path, $"{string.Join(" and ", missing)} must be told of every {Camel(actual.Type.Name)}, and {(missing.Length == 1 ? "is" : "are")} missing.");
    }

    private static JsonException At(string path, string reason) => new($"{reason} Path: {path}.", path, null, null);

    // An error need not be as long as what somebody wrote in the place of a name.
    private static string Shown(string name) => name.Length > LongestShown ? name[..LongestShown] : name;

    private static JsonException? Try(JsonElement element, JsonTypeInfo info, string path)
    {
        try
        {
            JsonSerializer.Deserialize(element, info);
            return null;
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException or JsonException or InvalidOperationException)
        {
            return AsJsonException(error, path);
        }
    }

    private static JsonException AsJsonException(Exception error, string path)
    {
        var at = error switch
        {
            JsonException { Path: { } inner } => path + inner.TrimStart('$'),
            ArgumentException { ParamName: { } field } => $"{path}.{Camel(field)}",
            _ => path,
        };
        var reason = error switch
        {
            NotSupportedException => "A fact must say which it is, in 'fact'.",
            InvalidOperationException => "A name holds half of a surrogate pair, a text is not valid UTF-8, or a value is of another kind than belongs there.",
            _ => error.Message.Split(" (Parameter ")[0].Split(" Path: ")[0],
        };
        var json = error as JsonException;
        return new JsonException($"{reason} Path: {at}.", at, json?.LineNumber, json?.BytePositionInLine, error);
    }

    private static JsonTypeInfo Derived(JsonElement element, JsonTypeInfo info)
    {
        if (info.PolymorphismOptions is not { } polymorphism || !element.TryGetProperty(polymorphism.TypeDiscriminatorPropertyName, out var name)) return info;
        foreach (var derived in polymorphism.DerivedTypes)
        {
            if (name.ValueKind == JsonValueKind.String && name.ValueEquals((string)derived.TypeDiscriminator!)) return info.Options.GetTypeInfo(derived.DerivedType);
        }

        return info;
    }

    private static JsonPropertyInfo? Property(JsonTypeInfo info, string name)
    {
        foreach (var property in info.Properties)
        {
            if (property.Name == name && IsMember(property)) return property;
        }

        return null;
    }

    // What is left out of JSON has its name among the others, and cannot be got.
    private static bool IsMember(JsonPropertyInfo property) => property.Get is not null;

    private static string Camel(string field) =>
        string.Join('.', field.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
}

/// <summary>A converter of a value that may not be known, which says what the known value is.</summary>
internal interface IKnownConverter
{
    /// <summary>The type of the known value.</summary>
    Type ValueType { get; }
}
