using System.Reflection;

namespace WeChatPolicy.Rules.Workflows.Expressions.Allowed;

/// <summary>A property that an expression may read.</summary>
/// <param name="Property">The property.</param>
/// <param name="MayBeUnknown">Whether its value may be missing or not known, so that it has to be asked for that first.</param>
internal sealed record AllowedProperty(PropertyInfo Property, bool MayBeUnknown)
{
    public string Name => Property.Name;

    public Type Type => Property.PropertyType;
}
