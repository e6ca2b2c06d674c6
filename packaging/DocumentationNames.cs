using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Reflection.Metadata;
using System.Text;

namespace WeChatPolicy.Packaging;

/// <summary>Types in signatures as documentation files write them (C# specification, annex D.4.2, "ID string format").</summary>
internal sealed class DocumentationNames : ISignatureTypeProvider<string, object?>
{
    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Of(reader, handle);

    internal static string Of(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var name = reader.GetString(type.Name);
        var outer = type.GetDeclaringType();
        return outer.IsNil ? Joined(reader.GetString(type.Namespace), name) : $"{Of(reader, outer)}.{name}";
    }

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, rawTypeKind)}.{name}"
            : Joined(reader.GetString(type.Namespace), name);
    }

    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => $"System.{typeCode}";

    /// <summary>Each part of a name takes as many arguments as it says: <c>A`1.B`2</c> with three becomes <c>A{x}.B{y,z}</c>.</summary>
    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments)
    {
        var written = new StringBuilder();
        var given = 0;
        foreach (var part in genericType.Split('.'))
        {
            if (written.Length > 0) written.Append('.');
            var tick = part.IndexOf('`', StringComparison.Ordinal);
            if (tick < 0)
            {
                written.Append(part);
                continue;
            }
            var count = int.Parse(part.AsSpan(tick + 1), CultureInfo.InvariantCulture);
            written.Append(part, 0, tick).Append('{').AppendJoin(',', typeArguments.Skip(given).Take(count)).Append('}');
            given += count;
        }
        return written.ToString();
    }

    public string GetGenericTypeParameter(object? genericContext, int index) => $"`{index}";

    public string GetGenericMethodParameter(object? genericContext, int index) => $"``{index}";

    public string GetSZArrayType(string elementType) => $"{elementType}[]";

    public string GetArrayType(string elementType, ArrayShape shape) => $"{elementType}[{string.Join(',', Enumerable.Repeat("0:", shape.Rank))}]";

    public string GetByReferenceType(string elementType) => $"{elementType}@";

    public string GetPointerType(string elementType) => $"{elementType}*";

    public string GetFunctionPointerType(MethodSignature<string> signature) => throw new NotSupportedException("A public signature with a pointer to a function has no name in documentation.");

    // "in" and "init" are told by modifiers, which a documentation name leaves out.
    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    public string GetPinnedType(string elementType) => elementType;

    private static string Joined(string space, string name) => space.Length == 0 ? name : $"{space}.{name}";
}
