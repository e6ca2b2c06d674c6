using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using WeChatPolicy.Rules.Text;
using WeChatPolicy.Rules.Workflows.Expressions.Allowed;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <content>Calls: of the listed methods, with arguments that are known.</content>
internal sealed partial class TreeCheck
{
    private void CheckCall(MethodCallExpression call, ImmutableHashSet<string> known, Polarity polarity)
    {
        if (AllowedMethods.IsOfLists(call.Method))
        {
            CheckList(call, known, polarity);
        }
        else if (AllowedMethods.IsPlain(call.Method))
        {
            CheckPlain(call, known, polarity);
        }
        else
        {
            if (call.Object is not null) CheckInner(call.Object, known, Polarity.Both);
            Refuse(places.Next(call.Method.Name), call.Method.DeclaringType == typeof(string) && call.Method.Name is nameof(string.Concat) or nameof(string.Compare)
                ? "Texts are compared with == and != only, and not put together."
                : $"'{call.Method.Name}' of {Name(call.Method.DeclaringType!)} is not among the methods that an expression may call.");
        }
    }

    private void CheckPlain(MethodCallExpression call, ImmutableHashSet<string> known, Polarity polarity)
    {
        var parameters = call.Method.GetParameters();
        var isAsking = KnownPlaces.IsAsking(call.Method);
        if (call.Object is { Type: var type } on)
        {
            if (type == typeof(Completion)) CheckInner(on, known, Polarity.Both);
            else Check(on, known, Polarity.Both);
        }

        // A function takes the value before its name, in the text as well as in the tree.
        var first = call.Object is null ? 1 : 0;
        if (first == 1)
        {
            if (isAsking) CheckInner(call.Arguments[0], known, Polarity.Both);
            else Check(call.Arguments[0], known, Polarity.Both);
        }

        var position = places.Next(call.Method.Name);
        for (var i = first; i < call.Arguments.Count; i++)
        {
            var takesUnknown = parameters[i].ParameterType == typeof(DateTimeOffset?) || parameters[i].ParameterType == typeof(FileDigest);
            if (takesUnknown) CheckInner(call.Arguments[i], known, Polarity.Both);
            else Check(call.Arguments[i], known, Polarity.Both);
            if (parameters[i].ParameterType == typeof(string) && TreeShapes.IsNull(call.Arguments[i])) Refuse(position, $"{call.Method.Name} takes a text, and null is none.");
            if (AllowedMethods.IsSearch(call.Method) && scope.Written(call.Arguments[i]) is { Length: 0 }) Refuse(position, $"{call.Method.Name} of an empty text holds of every text. Write the text that is looked for; that a text is empty is asked with == \"\".");
        }

        if (call.Arguments.Count > 0) CheckNames(call, position);
        if (!isAsking) return;
        var value = TreeShapes.Unboxed(call.Arguments[0]);
        if (call.Method.Name == nameof(WorkflowFunctions.IsKnown))
        {
            if (!MayBeUnknown(value)) Refuse(position, $"'{Written(value)}' is always known.");
        }
        else if (MayBeUnknown(value) && !known.Contains(_paths.Key(value)))
        {
            AskOneSided(polarity, position, call.Method.Name, "Write IsNot where that is meant, or IsKnown() && … to say which are looked at.");
        }
    }

    /// <summary>Checks the names that a call gives as texts: of enum members and of signals.</summary>
    private void CheckNames(MethodCallExpression call, int position)
    {
        if (call.Method.DeclaringType is var type && type != typeof(WorkflowFunctions) && type != typeof(TextFunctions) && type != typeof(TextAnalysis)) return;
        var isOfText = (call.Object?.Type ?? call.Arguments[0].Type) == typeof(TextAnalysis);
        var name = call.Arguments.ElementAtOrDefault(call.Object is null ? 1 : 0);
        if (name is null || (!isOfText && !KnownPlaces.IsAsking(call.Method))) return;
        if (name is not ConstantExpression { Value: string written })
        {
            Refuse(position, $"{call.Method.Name} takes a text in quotes, so that it can be looked at when the workflow is loaded.");
            return;
        }

        if (!isOfText) CheckEnumName(TreeShapes.Unboxed(call.Arguments[0]).Type, call.Method, written);
        else if (call.Method.Name != nameof(TextAnalysis.Contains)) _signals.Add(written);
        else if (TextFolder.FoldTerm(written).Length == 0) Refuse(places.Last(written), "Nothing is left of this term once separators and marks are dropped.");
    }

    private void CheckEnumName(Type type, MethodInfo method, string written)
    {
        if (!type.IsEnum)
        {
            Refuse(places.Last(method.Name), $"{method.Name} is asked of a value out of a closed set, such as a Ternary; {Name(type)} is none.");
            return;
        }

        var names = Enum.GetNames(type).Where(name => name != "Unknown").ToArray();
        if (method.Name == nameof(WorkflowFunctions.IsAtLeast) && !AllowedTypes.OrderedEnums.Contains(type)) Refuse(places.Last(method.Name), $"{Name(type)} has no order; ask Is.");
        else if (written == "Unknown" && Shapes.IsEnumWithUnknown(type)) Refuse(places.Last(written), "That something is not known is asked with IsKnown().");
        else if (!names.Contains(written, StringComparer.Ordinal)) Refuse(places.Last(written), $"{Name(type)} has no '{written}'. {NearestNames.Hint(written, names)}");
    }

    private void CheckList(MethodCallExpression call, ImmutableHashSet<string> known, Polarity polarity)
    {
        var list = call.Arguments[0];
        if (list is NewArrayExpression set)
        {
            CheckMembership(call, set, known);
            return;
        }

        Check(list, known, Polarity.Both);
        var position = places.Next(call.Method.Name);
        if (!Shapes.IsList(list.Type, out _))
        {
            Refuse(position, $"{call.Method.Name} is asked of a list; {Name(list.Type)} is none.");
            return;
        }

        if (TreeShapes.Lambda(call) is not { } predicate)
        {
            if (call.Arguments.Count == 1) return;
            if (call.Method.Name != nameof(Enumerable.Contains) || !Shapes.IsComparable(call.Arguments[1].Type)) Refuse(position, "Contains looks for a text, a number or the like; ask Any for more.");
            Check(call.Arguments[1], known, Polarity.Both);
            return;
        }

        var inner = call.Method.Name == nameof(Enumerable.Count) ? _countPolarity ?? Polarity.Both : polarity;
        _countPolarity = null;
        _elements.Add(predicate.Parameters[0]);
        Check(predicate.Body, known, inner);
    }

    // x in ("a", "b"): the parser makes an array of it, the compiler comparisons.
    private void CheckMembership(MethodCallExpression call, NewArrayExpression set, ImmutableHashSet<string> known)
    {
        if (call.Method.Name != nameof(Enumerable.Contains) || !Shapes.IsComparable(call.Arguments[1].Type) || !set.Expressions.All(TreeShapes.IsConstant))
        {
            Refuse(places.Next("in"), "'in' looks for a text, a number or the like among those written down there.");
            return;
        }

        Check(call.Arguments[1], known, Polarity.Both);
        foreach (var item in set.Expressions) Check(item, known, Polarity.Both);
    }
}
