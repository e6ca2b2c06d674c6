using System.Collections.Frozen;
using System.Reflection;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Workflows.Expressions.Allowed;

/// <summary>The methods that an expression may call: this list and no other. None changes anything, and each costs no more than it is charged.</summary>
internal static class AllowedMethods
{
    private static readonly FrozenSet<MethodInfo> s_plain = FrozenSet.ToFrozenSet(
        [
            Of(typeof(string), nameof(string.Contains), typeof(string)),
            Of(typeof(string), nameof(string.StartsWith), typeof(string)),
            Of(typeof(string), nameof(string.EndsWith), typeof(string)),
            Of(typeof(DateTimeOffset), nameof(DateTimeOffset.AddDays), typeof(double)),
            Of(typeof(DateTimeOffset), nameof(DateTimeOffset.AddHours), typeof(double)),
            Of(typeof(DateTimeOffset), nameof(DateTimeOffset.AddMinutes), typeof(double)),
            Of(typeof(DateOnly), nameof(DateOnly.AddDays), typeof(int)),
            Of(typeof(TextAnalysis), nameof(TextAnalysis.Has), typeof(string)),
            Of(typeof(TextAnalysis), nameof(TextAnalysis.Contains), typeof(string)),
            Of(typeof(Approval), nameof(Approval.HoldsAt), typeof(DateTimeOffset?)),
            Of(typeof(Consent), nameof(Consent.HoldsAt), typeof(DateTimeOffset?)),
            Of(typeof(Completion), nameof(Completion.DoneBy), typeof(DateTimeOffset)),
            Of(typeof(AccountApplication), nameof(AccountApplication.IsHead), typeof(string)),
            Of(typeof(FileDigest), nameof(FileDigest.Matches), typeof(FileDigest)),
            .. Functions(typeof(WorkflowFunctions)), .. Functions(typeof(TextFunctions)),
        ]);

    /// <summary>The methods, those of lists apart.</summary>
    public static IReadOnlyCollection<MethodInfo> Plain => s_plain;

    /// <summary>The methods of lists by name and number of arguments, the list itself among them.</summary>
    public static IReadOnlyList<(string Name, int Arguments)> OfLists { get; } =
        [("Any", 1), ("Any", 2), ("All", 2), ("Count", 1), ("Count", 2), ("Contains", 2)];

    public static bool IsPlain(MethodInfo method) => s_plain.Contains(method);

    /// <summary>Whether it looks for a part of a text, of which an empty one is part of each.</summary>
    public static bool IsSearch(MethodInfo method) => method.DeclaringType == typeof(string) || method.Name == nameof(WorkflowFunctions.ContainsIgnoreCase);

    /// <summary>Whether it is one of the methods of lists; they come from <see cref="Enumerable"/> and are not called, but compiled into loops.</summary>
    public static bool IsOfLists(MethodInfo method) =>
        method.DeclaringType == typeof(Enumerable) && OfLists.Contains((method.Name, method.GetParameters().Length));

    private static IEnumerable<MethodInfo> Functions(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(method => !method.IsSpecialName);

    private static MethodInfo Of(Type type, string name, params Type[] parameters) =>
        type.GetMethod(name, parameters) ?? throw new MissingMethodException(type.Name, name);
}
