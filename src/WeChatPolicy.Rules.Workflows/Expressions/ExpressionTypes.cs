using System.Linq.Dynamic.Core.CustomTypeProviders;
using System.Reflection;
using WeChatPolicy.Rules.Text;
using WeChatPolicy.Rules.Workflows.Expressions.Allowed;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>Tells the parser which types have methods of their own. It never resolves a name to a type.</summary>
internal sealed class ExpressionTypes : IDynamicLinqCustomTypeProvider
{
    private readonly HashSet<Type> _types =
        [typeof(WorkflowFunctions), .. AllowedMethods.Plain.Select(method => method.DeclaringType!).Where(type => type != typeof(string))];

    private readonly Dictionary<Type, List<MethodInfo>> _functions = AllowedMethods.Plain.Where(method => method.IsStatic)
        .GroupBy(method => method.GetParameters()[0].ParameterType).ToDictionary(group => group.Key, group => group.ToList());

    public HashSet<Type> GetCustomTypes() => _types;

    public Dictionary<Type, List<MethodInfo>> GetExtensionMethods() => _functions;

    public Type? ResolveType(string typeName) => null;

    public Type? ResolveTypeBySimpleName(string simpleTypeName) => null;
}
