using System.Linq.Expressions;
using WeChatPolicy.Rules.Text;
using WeChatPolicy.Rules.Workflows.Expressions.Allowed;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>Finds the values that a message is filled with: <c>$(message.Conversation.Kind)</c>, <c>$(customers)</c>.</summary>
/// <remarks>
/// RulesEngine fills in whatever the path leads to. A finding is read by more people than the fact, so here only numbers, times, yes and
/// no, and values out of closed sets are filled in: they tell neither what somebody wrote nor who somebody is.
/// </remarks>
internal static class MessageValues
{
    private const string Begin = "$(";
    private const char End = ')';

    /// <summary>The paths of a message, each as it is written between its parentheses.</summary>
    public static IEnumerable<string> Paths(string message)
    {
        for (var from = message.IndexOf(Begin, StringComparison.Ordinal); from >= 0; from = message.IndexOf(Begin, from, StringComparison.Ordinal))
        {
            from += Begin.Length;
            if (message.IndexOf(End, from) is var end and >= 0) yield return message[from..end];
        }
    }

    /// <summary>A path as it stands in a message.</summary>
    public static string Written(string path) => $"{Begin}{path}{End}";

    /// <summary>The value of a path as an object, null where something on the way is missing; null itself where there is a fault.</summary>
    public static Expression? Of(string path, ExpressionScope scope, Action<string> fault)
    {
        var names = path.Split('.');
        if (scope.Parameters.FirstOrDefault(parameter => parameter.Name!.Equals(names[0], StringComparison.OrdinalIgnoreCase)) is not { } root)
        {
            fault($"Nothing is called '{Shown(names[0])}' that a message could be filled with. {NearestNames.Hint(Shown(names[0]), scope.Names)}");
            return null;
        }

        return Read(root, names.AsSpan(1), path, fault);
    }

    private static Expression? Read(Expression on, ReadOnlySpan<string> names, string path, Action<string> fault)
    {
        if (names.IsEmpty) return Filled(on, path, fault);
        var members = AllowedTypes.Of(on.Type);
        var name = names[0];
        if ((members.GetValueOrDefault(name) ?? members.Values.FirstOrDefault(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase))) is not { } member)
        {
            fault($"'{Shown(Written(path))}' leads to nothing: there is no '{Shown(name)}'. {NearestNames.Hint(Shown(name), members.Keys)}");
            return null;
        }

        if (Read(Expression.Property(on, member.Property), names[1..], path, fault) is not { } rest) return null;
        return on.Type.IsValueType ? rest : Expression.Condition(Expression.ReferenceEqual(on, Expression.Constant(null)), Expression.Constant(null), rest);
    }

    private static UnaryExpression? Filled(Expression value, string path, Action<string> fault)
    {
        if (value.Type != typeof(string) && Shapes.IsComparable(value.Type)) return Expression.Convert(value, typeof(object));
        fault(value.Type == typeof(string) || value.Type == typeof(TextAnalysis) || Shapes.IsKnownValue(value.Type) || Shapes.IsList(value.Type, out _)
            ? $"'{Shown(Written(path))}' could tell what somebody wrote or who somebody is, to all who read the finding; a message is filled with numbers, times, yes and no, and values out of closed sets."
            : $"'{Shown(Written(path))}' is no single value; name one of its members. {NearestNames.Hint("", AllowedTypes.Of(value.Type).Keys)}");
        return null;
    }

    private static string Shown(string name) => name.Length > 64 ? name[..64] : name;
}
