using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace WeChatPolicy.Packaging;

/// <summary>
/// Writes the documentation of an assembly anew with what is said of members that a host can see: public ones, and protected ones of
/// public types.
/// </summary>
internal static class PublicDocumentation
{
    internal static void Write(string assembly, string documentation, string output)
    {
        var document = XDocument.Load(documentation, LoadOptions.PreserveWhitespace);
        Reduce(document, VisibleNames(assembly));
        document.Save(output);
    }

    /// <summary>Takes out what is said of other members; where a member that stays points to one of them, its name stays as code.</summary>
    internal static void Reduce(XDocument document, IReadOnlySet<string> visible)
    {
        var members = document.Descendants("member").ToList();
        var hidden = members.Select(Name).Where(name => !visible.Contains(name)).ToHashSet();
        foreach (var member in members.Where(member => hidden.Contains(Name(member)))) member.Remove();
        foreach (var pointer in document.Descendants().Where(element => (string?)element.Attribute("cref") is { } target && hidden.Contains(target)).ToList())
        {
            if (pointer.Name.LocalName is "see" or "seealso") pointer.ReplaceWith(new XElement("c", pointer.Value.Length > 0 ? pointer.Value : Short((string)pointer.Attribute("cref")!)));
        }

        static string Name(XElement member) => (string)member.Attribute("name")!;
    }

    /// <summary>The names, as a documentation file writes them, of all that a host can see of an assembly.</summary>
    internal static HashSet<string> VisibleNames(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var reader = file.GetMetadataReader();
        var names = new HashSet<string>();
        foreach (var handle in reader.TypeDefinitions)
        {
            if (!IsVisible(reader, handle)) continue;
            var type = reader.GetTypeDefinition(handle);
            var name = DocumentationNames.Of(reader, handle);
            names.Add($"T:{name}");
            var methods = type.GetMethods().Where(method => IsVisible(reader.GetMethodDefinition(method).Attributes)).ToHashSet();
            names.UnionWith(methods.Select(method => Method(reader, name, method)));
            names.UnionWith(type.GetFields().Select(reader.GetFieldDefinition).Where(field => IsVisible((MethodAttributes)(field.Attributes & FieldAttributes.FieldAccessMask))).Select(field => $"F:{name}.{reader.GetString(field.Name)}"));
            names.UnionWith(type.GetProperties().Select(reader.GetPropertyDefinition).Where(property => methods.Contains(property.GetAccessors().Getter) || methods.Contains(property.GetAccessors().Setter)).Select(property => Property(reader, name, property)));
            names.UnionWith(type.GetEvents().Select(reader.GetEventDefinition).Where(other => methods.Contains(other.GetAccessors().Adder)).Select(other => $"E:{name}.{reader.GetString(other.Name)}"));
        }
        return names;
    }

    private static string Method(MetadataReader reader, string type, MethodDefinitionHandle handle)
    {
        var method = reader.GetMethodDefinition(handle);
        var signature = method.DecodeSignature(new DocumentationNames(), genericContext: null);
        var name = reader.GetString(method.Name);
        var generic = method.GetGenericParameters().Count is > 0 and var count ? $"``{count}" : "";
        var result = name is "op_Implicit" or "op_Explicit" or "op_CheckedExplicit" ? $"~{signature.ReturnType}" : "";
        return $"M:{type}.{name.Replace('.', '#')}{generic}{Parameters(signature.ParameterTypes)}{result}";
    }

    private static string Property(MetadataReader reader, string type, PropertyDefinition property) =>
        $"P:{type}.{reader.GetString(property.Name)}{Parameters(property.DecodeSignature(new DocumentationNames(), genericContext: null).ParameterTypes)}";

    private static string Parameters(ImmutableArray<string> types) => types.IsEmpty ? "" : $"({string.Join(',', types)})";

    private static bool IsVisible(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        return (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsVisible(reader, type.GetDeclaringType()),
            _ => false,
        };
    }

    // Fields and methods number their access alike (ECMA-335, II.23.1.5 and II.23.1.10).
    private static bool IsVisible(MethodAttributes attributes) =>
        (attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    private static string Short(string cref)
    {
        var name = cref.Split('(')[0];
        return name[(name.LastIndexOf('.') + 1)..];
    }
}
